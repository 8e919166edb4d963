import { placeholderName } from '../../entities/placeholder-names';
import { ENTITIES } from '../../entities/table';
import type { EntityType, TextLanguage } from '../../model';
import { fakeDomain, fakeIp, fakeMac, fakeUrl, slugOf } from './networks';
import { fakeCard, fakeIban } from './payments';
import { fakePhone } from './phones';
import type { Random } from './random';
import { exampleSecret, otherDate, reservedNumber, sameShape } from './shapes';
import { givenName, inventedName } from './words';

const COMPANY_FORM = /(?:GmbH(?: & Co\. KG)?|AG|KG|UG|SE|e\.V\.|Ltd\.?|LLC|Inc\.?|PLC|plc|Corp\.?|SARL|SAS|SA|S\.A\.|S\.L\.|SL|S\.p\.A\.|SpA|S\.r\.l\.|Srl|B\.V\.|NV|AB|Oy|Sp\. z o\.o\.)$/;

/** Invented data of the same kind, language and form: plausible, and nobody's. Another one with each attempt. */
export function invent(entity: EntityType, value: string, language: TextLanguage, random: Random, attempt: number): string {
  const name = (): string => inventedName(language, random, attempt);
  switch (placeholderName(entity)) {
    case 'PERSON':
      return inCaseOf(value, value.trim().split(/\s+/).length > 1 ? `${givenName(language, random, attempt)} ${name()}` : name());
    case 'EMAIL':
      return `${slugOf(givenName(language, random, attempt))}.${slugOf(name())}@example.${random.pick(['com', 'org', 'net'])}`;
    case 'PHONE':
      return fakePhone(value, language, random);
    case 'ADDRESS':
      return street(value, language, random, name());
    case 'LOCATION':
      return inCaseOf(value, name());
    case 'ORGANIZATION':
      return `${name()} ${COMPANY_FORM.exec(value.trim())?.[0] ?? ''}`.trim();
    case 'USERNAME':
      return `${slugOf(name())}${random.integer(100)}`;
    case 'HANDLE':
      return `${value.startsWith('@') ? '@' : ''}${slugOf(name())}${random.integer(100)}`;
    case 'CREDIT_CARD':
      return fakeCard(value, random, attempt);
    case 'IBAN':
      return fakeIban(value, random);
    case 'IP_ADDRESS':
      return fakeIp(value, random, attempt);
    case 'MAC_ADDRESS':
      return fakeMac(value, random, attempt);
    case 'URL':
    case 'SOCIAL_PROFILE':
    case 'LOGIN':
    case 'CONNECTION_STRING':
      return fakeUrl(value, language, random, attempt);
    case 'DOMAIN':
      return fakeDomain(language, random, attempt);
    case 'DATE':
    case 'DATE_OF_BIRTH':
    case 'CARD_EXPIRY':
      return otherDate(value, random);
    case 'AGE':
      return value.replace(/\d+/, String(20 + random.integer(60)));
    case 'COORDINATES':
      return value.replace(/\d+\.\d+/g, (number) => `0.${number.replace(/^\d+\./, '').replace(/\d/g, () => String(random.integer(10)))}`);
    case 'WALLET':
    case 'PRIVATE_PATTERN':
    case 'CVV':
    case 'UUID':
      return sameShape(value, random);
    default:
      return byCategory(entity, value, random, name);
  }
}

function byCategory(entity: EntityType, value: string, random: Random, name: () => string): string {
  if (ENTITIES[entity].category === 'secret') return exampleSecret(value, random);
  return /\d/.test(value) ? reservedNumber(value, random) : inCaseOf(value, name());
}

function inCaseOf(value: string, fake: string): string {
  if (/\p{L}/u.test(value) && value === value.toUpperCase() && value.length > 1) return fake.toUpperCase();
  return value === value.toLowerCase() ? fake.toLowerCase() : fake;
}

function street(value: string, language: TextLanguage, random: Random, name: string): string {
  const number = 1 + random.integer(180);
  const town = /[,\n]/.test(value) ? `, ${inventedName(language, random, 0)}` : '';
  switch (language) {
    case 'de':
      return `${name}straße ${number}${town}`;
    case 'fr':
      return `${number} rue ${name}${town}`;
    case 'es':
      return `Calle ${name} ${number}${town}`;
    case 'it':
      return `Via ${name} ${number}${town}`;
    case 'en':
      return `${number} ${name} Street${town}`;
  }
}
