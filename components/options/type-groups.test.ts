import { expect, test } from 'vitest';
import { ENTITIES } from '../../core/entities/table';
import { ENTITY_TYPES } from '../../core/model';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import type { MessageKey } from '../translate';
import { groupTypes, searchTypes } from './type-groups';

const inEnglish = { text: (key: MessageKey) => english[key].message };
const inGerman = { text: (key: MessageKey) => german[key].message };

test('every type but the user’s own stands in one group, and in one country’s where it has one', () => {
  const groups = groupTypes(ENTITY_TYPES, inEnglish);
  expect(groups.flatMap(({ types }) => types).toSorted()).toEqual(ENTITY_TYPES.filter((type) => !type.startsWith('CUSTOM_')).toSorted());
  for (const { types, own, countries } of groups) expect([...own, ...countries.flatMap((one) => one.types)].toSorted()).toEqual(types.toSorted());
  expect(groups.find(({ id }) => id === 'vehicle')?.countries.map(({ name }) => name)).toContain('Germany');
});

test('groups without a type are left out', () => {
  expect(groupTypes(['PL_PESEL'], inGerman)).toMatchObject([{ name: 'Amtliches', own: [], countries: [{ name: 'Polen', types: ['PL_PESEL'] }] }]);
});

test.each([
  ['tax germany', 'DE_TAX_ID'],
  ['pesel', 'PL_PESEL'],
  ['DE_TAX', 'DE_TAX_NUMBER'],
  ['iban code', 'IBAN_CODE'],
  ['vehicles france', 'FR_LICENSE_PLATE'],
])('%s finds %s', (query, type) => {
  expect(searchTypes(query, inEnglish)).toContain(type);
});

test('names are searched in the user’s language, without regard to case and accents', () => {
  expect(searchTypes('SCHLÜSSEL', inGerman)).toEqual(searchTypes('schlussel', inGerman));
  expect(searchTypes('schlüssel', inGerman)).toContain('SSH_KEY');
  expect(searchTypes('schlüssel', inEnglish)).not.toContain('SSH_KEY');
});

test('whatever a form calls a value finds its type', () => {
  for (const type of ENTITY_TYPES) for (const label of Object.values(ENTITIES[type].labels).flat()) expect(searchTypes(label, inEnglish), label).toContain(type);
});

test('an empty query finds all, one that nothing fits finds none', () => {
  expect(searchTypes(' ', inEnglish)).toEqual(ENTITY_TYPES);
  expect(searchTypes('shoe size', inEnglish)).toEqual([]);
});
