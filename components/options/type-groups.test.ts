import { expect, test } from 'vitest';
import { ENTITIES } from '../../core/entities/table';
import { ENTITY_TYPES } from '../../core/model';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import type { MessageKey } from '../translate';
import { groupTypes, typeSearch } from './type-groups';

const inEnglish = { text: (key: MessageKey) => english[key].message };
const inGerman = { text: (key: MessageKey) => german[key].message };
const search = typeSearch(inEnglish);
const suche = typeSearch(inGerman);

test('every type but the user’s own stands in one group, and in its country’s where that has several', () => {
  const groups = groupTypes(ENTITY_TYPES, inEnglish);
  expect(groups.flatMap(({ types }) => types).toSorted()).toEqual(ENTITY_TYPES.filter((type) => !type.startsWith('CUSTOM_')).toSorted());
  for (const { types, own, countries } of groups) expect([...own, ...countries.flatMap((one) => one.types)].toSorted()).toEqual(types.toSorted());
  expect(groups.find(({ id }) => id === 'medical')?.countries.map(({ name }) => name)).toContain('Germany');
});

test('groups without a type are left out', () => {
  expect(groupTypes(['PL_PESEL', 'PL_PASSPORT', 'SG_NRIC_FIN'], inGerman)).toMatchObject([{ name: 'Amtliches', own: ['SG_NRIC_FIN'], countries: [{ name: 'Polen', types: ['PL_PESEL', 'PL_PASSPORT'] }] }]);
});

test.each([
  ['tax germany', 'DE_TAX_ID'],
  ['pesel', 'PL_PESEL'],
  ['DE_TAX', 'DE_TAX_NUMBER'],
  ['iban code', 'IBAN_CODE'],
  ['vehicles france', 'FR_LICENSE_PLATE'],
])('%s finds %s', (query, type) => {
  expect(search(query)).toContain(type);
});

test('names are searched in the user’s language, without regard to case and accents', () => {
  expect(suche('SCHLÜSSEL')).toEqual(suche('schlussel'));
  expect(suche('schlüssel')).toContain('SSH_KEY');
  expect(search('Geräteadresse')).not.toContain('MAC_ADDRESS');
});

test('whatever a form calls a value finds its type', () => {
  const called = ENTITY_TYPES.flatMap((type) => Object.values(ENTITIES[type].labels).flatMap((labels) => labels.map((label) => ({ type, label }))));
  expect(called.filter(({ type, label }) => !search(label).includes(type))).toEqual([]);
});

test('an empty query finds all, one that nothing fits finds none', () => {
  expect(search(' ')).toEqual(ENTITY_TYPES);
  expect(search('shoe size')).toEqual([]);
});
