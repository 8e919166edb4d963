import { ENTITY_TYPES, type EntityType } from '../entity-types';
import type { EntityCategory } from './row';
import { ENTITIES } from './table';

/** Names of placeholders that stand for several types, or that differ from the type's own: short English words. */
const NAMES: Readonly<Record<string, readonly EntityType[]>> = {
  EMAIL: ['EMAIL_ADDRESS'],
  PHONE: ['PHONE_NUMBER', 'US_TOLLFREE'],
  ADDRESS: ['STREET_ADDRESS'],
  POSTCODE: ['POSTAL_CODE', 'US_POSTAL', 'CA_POSTAL_CODE', 'UK_POSTCODE', 'FR_POSTAL_CODE', 'DE_PLZ', 'IE_EIRCODE'],
  DATE: ['DATE_TIME'],
  CARD_EXPIRY: ['CREDIT_CARD_EXPIRY'],
  IBAN: ['IBAN_CODE'],
  BIC: ['SWIFT_CODE'],
  WALLET: ['CRYPTO', 'CRYPTO_ETH', 'CRYPTO_LTC', 'CRYPTO_DOGE', 'CRYPTO_XRP', 'CRYPTO_XMR', 'CRYPTO_TRX', 'CRYPTO_ADA', 'CRYPTO_SOL'],
  SECURITY_ID: ['LEI', 'ISIN', 'CUSIP', 'SEDOL'],
  DOMAIN: ['DOMAIN_NAME'],
  MRZ: ['PASSPORT_MRZ', 'ID_CARD_MRZ'],
  AWS_KEY: ['AWS_ACCESS_KEY', 'AWS_SECRET_KEY'],
  TOKEN: ['JSON_WEB_TOKEN', 'XSRF_TOKEN'],
  PRIVATE_KEY: ['PRIVATE_KEY', 'PGP_KEY', 'SSH_KEY'],
  LOGIN: ['BASIC_AUTH'],
  COOKIE: ['HTTP_COOKIE'],
  SEED: ['TWO_FACTOR_SEED'],
  DIAGNOSIS_CODE: ['ICD10'],
  PRIVATE_WORD: ['CUSTOM_WORD'],
  PRIVATE_PATTERN: ['CUSTOM_PATTERN'],
  NATIONALITY: ['NRP'],
  SSN: ['US_SSN'],
};

/** Names of national numbers by the end of their type. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/_PASSPORT$/, 'PASSPORT'],
  [/_(?:DRIVER_LICENSE|DRIVING_LICENCE)$/, 'DRIVER_LICENSE'],
  [/(?:_LICENSE_PLATE|_KFZ|_VEHICLE_REGISTRATION)$/, 'LICENSE_PLATE'],
  [/(?:_VAT|_VAT_ID|_VAT_CODE|_BTW)$/, 'VAT_NUMBER'],
];

/** Names of the other national numbers: which one it is tells the country, which a placeholder need not. */
const FAMILIES: Readonly<Partial<Record<EntityCategory, string>>> = {
  government: 'ID_NUMBER',
  medical: 'MEDICAL_ID',
  business: 'COMPANY_ID',
  financial: 'ACCOUNT',
  vehicle: 'LICENSE_PLATE',
};

const BY_TYPE = new Map(Object.entries(NAMES).flatMap(([name, types]) => types.map((type) => [type, name] as const)));

/** The word that stands for a type in placeholders: `PERSON` of `[PERSON_1]`. Capital letters and underscores. */
export function placeholderName(type: EntityType): string {
  const own = BY_TYPE.get(type) ?? ENDINGS.find(([ending]) => ending.test(type))?.[1];
  if (own) return own;
  const { country, category } = ENTITIES[type];
  return (country === null ? null : FAMILIES[category]) ?? type;
}

/** Every name of placeholders, longest first. */
export const PLACEHOLDER_NAMES: readonly string[] = [...new Set(ENTITY_TYPES.map(placeholderName))].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
