import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_TERMS } from './field-terms';
import { readLabel } from './read-label';

test.each([
  ['First Name', 'given-name'],
  ['*First Name', 'given-name'],
  ['Last name:', 'surname'],
  ['Your e-mail address (required) *', 'email'],
  ['Apt, Suite, Unit, Building (optional)', 'unit'],
  ['Suite / Unit (optional)', 'unit'],
  ['Address line 2 (optional)', 'street'],
  ['State / Province', 'state'],
  ['City/Town', 'city'],
  ['ZIP Code', 'postcode'],
  ['Billing phone number', 'phone'],
  ['Name on card', 'card-holder'],
  ['Expiration date (MM/YY)', 'card-expiry'],
  ['Security code', 'card-code'],
  ['Confirm password', 'password'],
  ['Prénom', 'given-name'],
  ['Nom de famille *', 'surname'],
  ['Code postal', 'postcode'],
  ['Straße / Hausnummer', 'street'],
  ['Ihre E-Mail-Adresse', 'email'],
  ['Gültig bis', 'card-expiry'],
  ['Apellidos', 'surname'],
  ['Código postal (obligatorio)', 'postcode'],
  ['Correo electrónico', 'email'],
  ['Numero civico', 'street'],
  ['Indirizzo e-mail', 'email'],
  ['firstName', 'given-name'],
  ['shipping_address_line_1', 'street'],
])('%s asks for %s', (text, meaning) => {
  expect(readLabel(text)?.meaning).toBe(meaning);
});

test('labels of the table of entities are labels of fields', () => {
  expect(readLabel('Social Security Number')?.entity).toBe('US_SSN');
  expect(readLabel('IBAN')).toMatchObject({ entity: 'IBAN_CODE', certain: true });
});

test('a word that names much else speaks only in a form', () => {
  expect(readLabel('State')).toMatchObject({ meaning: 'state', certain: false });
  expect(readLabel('Name')).toMatchObject({ meaning: 'full-name', certain: false });
  for (const text of ['Customer', 'Colleague', 'Collègue', 'Kollegin', 'Compañero', 'Collega']) expect(readLabel(text)).toMatchObject({ meaning: 'full-name', certain: false });
});

test.each(['Continue', 'Order total', 'Shipping method', 'Nichole', 'We do not ship to your city', 'Product name', '50390', '', '***'])('%s is no label', (text) => {
  expect(readLabel(text)).toBeNull();
});

test('letters that were misread are read, from pixels only', () => {
  expect(readLabel('F1rst Narne', true)?.meaning).toBe('given-name');
  expect(readLabel('Z1p C0de', true)?.meaning).toBe('postcode');
  expect(readLabel('F1rst Narne')).toBeNull();
});

test('case, asterisks, colons and notes change nothing', () => {
  const terms = FIELD_TERMS.flatMap(({ certain }) => Object.values(certain).flat());
  const dress = constantFrom<(text: string) => string>(
    (text) => `${text}:`,
    (text) => `* ${text}`,
    (text) => `${text} *`,
    (text) => text.toUpperCase(),
    (text) => `${text} (optional)`,
    (text) => `${text} (facultatif) *`,
  );
  assert(
    property(constantFrom(...terms), dress, (term, wear) => {
      expect(readLabel(wear(term))).toEqual(readLabel(term));
    }),
  );
  expect(terms.filter((term) => readLabel(term) === null)).toEqual([]);
});
