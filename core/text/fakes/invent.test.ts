import { expect, test } from 'vitest';
import { EXAMPLES } from '../../entities/examples';
import { ENTITY_TYPES, type EntityType, type Finding, TEXT_LANGUAGES, type TextLanguage } from '../../model';
import { emptyMap, type EntityMap } from '../entity-map';
import { maskText } from '../mask-text';
import { restoreText } from '../restore-text';

const MAP = emptyMap('type', 'secret of this test');

function fakeOf(entity: EntityType, values: readonly string[], language: TextLanguage = 'en', map: EntityMap = MAP) {
  let text = '';
  const findings = values.map((value): Finding => {
    const start = text.length + 1;
    text += `\n${value}`;
    return { start, end: start + value.length, entity, score: 1, recognizer: 'person', reason: { pattern: 'x' } };
  });
  const masked = maskText(text, findings, { mode: 'fake', map, language });
  return { ...masked, fakes: masked.changes.map(({ placeholder }) => placeholder) };
}

test.each(ENTITY_TYPES)('%s: invented data is not the value, comes again for the same value, and gives it back', (entity) => {
  const example = EXAMPLES[entity];
  const { text, map, fakes } = fakeOf(entity, [example]);
  expect(fakes[0]).not.toContain(example);
  expect(fakes[0]).not.toMatch(/^\[[A-Z_]+_\d+\]$/);
  expect(fakeOf(entity, [example], 'en', map).fakes).toEqual(fakes);
  expect(restoreText(text, map).text).toBe(`\n${example}`);
});

test.each([
  ['+1 202-555-0143', /^\+1 [2-9]\d\d-555-01\d\d$/, 'en'],
  ['(415) 867-5309', /^\([2-9]\d\d\) 555-01\d\d$/, 'en'],
  ['+44 7911 123456', /^\+44 (?:7700 900\d{3}|2079 460\d{3}|1134 960\d{3}|1214 960\d{3}|1614 960\d{3}|1314 960\d{3}|1632 960\d{3})$/, 'en'],
  ['06 12 34 56 78', /^0(?:1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d\d \d\d$/, 'fr'],
  ['+39 06 698 12345', /^\+00 00 0\d\d \d{5}$|^\+\d\d /, 'it'],
] as const)('the phone number %s becomes one that rings nowhere, written likewise', (value, form, language) => {
  expect(fakeOf('PHONE_NUMBER', [value], language).fakes[0]).toMatch(form);
});

test.each([
  ['EMAIL_ADDRESS', 'ada@corp.org', /^[a-z]+\.[a-z]+@example\.(?:com|org|net)$/],
  ['IP_ADDRESS', '10.20.30.58', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/],
  ['IP_ADDRESS', '2a02:8108::1', /^2001:db8::/],
  ['MAC_ADDRESS', '3C:22:FB:11:22:33', /^00:00:5E:00:53:[0-9A-F]{2}$/],
  ['DOMAIN_NAME', 'quendel.com', /\.example$/],
  ['URL', 'https://bank.org/u/4711', /^https:\/\/example\.com\/[a-z]+$/],
  ['US_SSN', '219-09-9999', /^000-\d\d-\d{4}$/],
  ['ORGANIZATION', 'Nordwind Handels GmbH', /^[A-Z]\p{L}+ GmbH$/u],
  ['PERSON', 'MARIA KOWALSKA', /^[A-Z]+ [A-Z]+$/],
  ['DATE_OF_BIRTH', '1983-03-14', /^\d{4}-(?:0\d|1[0-2])-(?:0\d|1\d|2[0-8])$/],
] as const)('%s: %s keeps its kind and form', (entity, value, form) => {
  expect(fakeOf(entity, [value]).fakes[0]).toMatch(form);
});

test('cards pass their check, IBANs theirs', () => {
  const [card = ''] = fakeOf('CREDIT_CARD', ['4539 1488 0343 6467']).fakes;
  expect(card).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  const luhn = card.replaceAll(' ', '').split('').toReversed().reduce((sum, digit, i) => sum + (i % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)), 0);
  expect(luhn % 10).toBe(0);
  const [iban = ''] = fakeOf('IBAN_CODE', ['GB94 BARC 1020 1530 0934 59']).fakes;
  expect(iban).toMatch(/^GB\d\d XXXX /);
  const plain = iban.replaceAll(' ', '');
  expect(BigInt(Array.from(plain.slice(4) + plain.slice(0, 4), (sign) => Number.parseInt(sign, 36)).join('')) % 97n).toBe(1n);
});

test.each(TEXT_LANGUAGES)('names and streets in %s read like some of that language, and no two values share one', (language) => {
  const names = Array.from({ length: 300 }, (_, i) => `Maria Kow${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i / 26) | 0))}ska`);
  const { text, map, fakes } = fakeOf('PERSON', names, language);
  expect(new Set(fakes).size).toBe(names.length);
  expect(fakes.filter((fake) => fake.startsWith('['))).toEqual([]);
  expect(restoreText(text, map).text).toBe(names.map((name) => `\n${name}`).join(''));
  expect(fakeOf('STREET_ADDRESS', ['12 Fleet Street'], language).fakes[0]).toMatch({ en: / Street$/, de: /straße \d+$/, fr: /^\d+ rue /, es: /^Calle /, it: /^Via / }[language]);
});

test('invented data is restored also in another case and spacing, and in no longer word', () => {
  const { map, fakes } = fakeOf('PERSON', ['Maria Kowalska']);
  const [fake = ''] = fakes;
  const [given, surname] = fake.split(' ');
  expect(restoreText(`${fake.toUpperCase()}, ${given}  ${surname}'s and ${fake}s`, map).text).toBe(`Maria Kowalska, Maria Kowalska's and ${fake}s`);
});

test('what was invented for an earlier text is not masked again', () => {
  const { text, map } = fakeOf('PERSON', ['Maria Kowalska']);
  const again = fakeOf('PERSON', [text.trim()], 'en', map);
  expect(again.text).toBe(text);
});
