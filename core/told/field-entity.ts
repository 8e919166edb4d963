import type { FieldMeaning } from '../detect/labels/field-terms';
import { readLabel } from '../detect/labels/read-label';
import type { EntityType } from '../model';
import type { PageField } from './page-reading';

/** Tokens of `autocomplete`, as HTML lists them, and what a field with one holds. */
const AUTOCOMPLETE: Readonly<Record<string, EntityType>> = {
  name: 'PERSON', 'given-name': 'PERSON', 'additional-name': 'PERSON', 'family-name': 'PERSON', nickname: 'PERSON', 'cc-name': 'PERSON', 'cc-given-name': 'PERSON', 'cc-additional-name': 'PERSON', 'cc-family-name': 'PERSON',
  username: 'USERNAME', 'new-password': 'PASSWORD', 'current-password': 'PASSWORD', 'one-time-code': 'OTP',
  organization: 'ORGANIZATION',
  'street-address': 'STREET_ADDRESS', 'address-line1': 'STREET_ADDRESS', 'address-line2': 'STREET_ADDRESS', 'address-line3': 'STREET_ADDRESS',
  'address-level1': 'LOCATION', 'address-level2': 'LOCATION', 'address-level3': 'LOCATION', 'address-level4': 'LOCATION', 'postal-code': 'POSTAL_CODE',
  'cc-number': 'CREDIT_CARD', 'cc-csc': 'CVV', 'cc-exp': 'CREDIT_CARD_EXPIRY', 'cc-exp-month': 'CREDIT_CARD_EXPIRY', 'cc-exp-year': 'CREDIT_CARD_EXPIRY',
  bday: 'DATE_OF_BIRTH', 'bday-day': 'DATE_OF_BIRTH', 'bday-month': 'DATE_OF_BIRTH', 'bday-year': 'DATE_OF_BIRTH', sex: 'GENDER',
  tel: 'PHONE_NUMBER', 'tel-country-code': 'PHONE_NUMBER', 'tel-national': 'PHONE_NUMBER', 'tel-area-code': 'PHONE_NUMBER', 'tel-local': 'PHONE_NUMBER', 'tel-local-prefix': 'PHONE_NUMBER', 'tel-local-suffix': 'PHONE_NUMBER', 'tel-extension': 'PHONE_NUMBER',
  email: 'EMAIL_ADDRESS', impp: 'HANDLE',
};

/** Types of inputs and links that say what they hold. */
const TYPES: Readonly<Record<string, EntityType>> = { email: 'EMAIL_ADDRESS', tel: 'PHONE_NUMBER', password: 'PASSWORD', mailto: 'EMAIL_ADDRESS', person: 'PERSON' };

/** Properties of schema.org that only somebody's data have. `name` and `url` everything has. */
const PROPERTIES: Readonly<Record<string, EntityType>> = {
  email: 'EMAIL_ADDRESS', telephone: 'PHONE_NUMBER', faxNumber: 'PHONE_NUMBER', streetAddress: 'STREET_ADDRESS', postalCode: 'POSTAL_CODE', addressLocality: 'LOCATION',
  givenName: 'PERSON', familyName: 'PERSON', additionalName: 'PERSON', author: 'PERSON', birthDate: 'DATE_OF_BIRTH', taxID: 'VAT_NUMBER', vatID: 'VAT_NUMBER',
};

/** What a field is said to hold; `certain` where nothing else can be meant. */
export interface FieldEntity {
  readonly entity: EntityType;
  readonly certain: boolean;
  /** What its label asks for; none where the page says it by other means. */
  readonly meaning?: FieldMeaning;
}

/** What the page says that a field holds, or `null` where it says nothing. What is written for programs comes first, then what people read, then names. */
export function fieldEntity(field: PageField): FieldEntity | null {
  // A list of tokens: `section-a shipping home tel`.
  for (const token of field.autocomplete.toLowerCase().split(/\s+/).toReversed()) {
    const entity = AUTOCOMPLETE[token];
    if (entity) return { entity, certain: true };
  }
  const told = TYPES[field.type] ?? PROPERTIES[field.property];
  if (told) return { entity: told, certain: true };
  const labels = [...field.labels, ...field.names].map((text) => readLabel(text)).filter((label) => label !== null);
  return labels.find(({ certain }) => certain) ?? labels[0] ?? null;
}
