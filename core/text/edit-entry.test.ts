import { expect, test } from 'vitest';
import type { EntityType, Finding, MaskMode } from '../model';
import { joinEntries, withEntriesBack, withValue } from './edit-entry';
import { emptyMap, type EntityMap } from './entity-map';
import { maskText } from './mask-text';
import { restoreText } from './restore-text';

/** Masks a text in which these values are found. */
function mask(text: string, values: Readonly<Record<string, EntityType>>, map: EntityMap = emptyMap('type', 'secret'), mode: MaskMode = 'replace') {
  const findings = Object.entries(values).map(([value, entity]): Finding => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length, entity, score: 1, recognizer: 'x', reason: { pattern: 'x' } }));
  return maskText(text, findings.toSorted((a, b) => a.start - b.start), { mode, map });
}

const TEXT = 'Ann Lee and Bo Ray';
const PEOPLE = { 'Ann Lee': 'PERSON', 'Bo Ray': 'PERSON' } as const;

test('another value is restored, and the value as it stood and the new one have the same placeholder', () => {
  const { map } = withValue(mask(TEXT, PEOPLE).map, '[PERSON_1]', 'Anne Leigh');
  expect(restoreText('[PERSON_1] and [PERSON_2]', map).text).toBe('Anne Leigh and Bo Ray');
  expect(mask('Ann Lee', { 'Ann Lee': 'PERSON' }, map).text).toBe('[PERSON_1]');
  expect(mask('ANNE LEIGH', { 'ANNE LEIGH': 'PERSON' }, map).text).toBe('[PERSON_1]');
  expect(mask('Cy Day', { 'Cy Day': 'PERSON' }, map).text).toBe('[PERSON_3]');
});

test.each(['replace', 'fake'] as const)('two values that are one have one stand-in (%s), and texts that left with the other are restored still', (mode) => {
  const first = mask(TEXT, PEOPLE, undefined, mode);
  const { map } = joinEntries(first.map, '[PERSON_2]', '[PERSON_1]');
  expect(map.entries).toHaveLength(1);
  const again = mask(TEXT, PEOPLE, map, mode);
  const [one, other] = again.text.split(' and ');
  expect(one).toBe(other);
  expect(restoreText(first.text, map).text).toBe('Ann Lee and Ann Lee');
  // The number of the one that is gone is not given to anybody else.
  expect(mask('Cy Day', { 'Cy Day': 'PERSON' }, map).text).toBe('[PERSON_3]');
});

test('values of different types are one, and three are', () => {
  const { map: made } = mask('Ann Lee, ann@x.org, Ann Leigh', { 'Ann Lee': 'PERSON', 'ann@x.org': 'EMAIL_ADDRESS', 'Ann Leigh': 'PERSON' });
  const { map } = joinEntries(joinEntries(made, '[EMAIL_1]', '[PERSON_2]').map, '[PERSON_2]', '[PERSON_1]');
  expect(mask('ann@x.org', { 'ann@x.org': 'EMAIL_ADDRESS' }, map).text).toBe('[PERSON_1]');
  expect(restoreText('[EMAIL_1] [PERSON_2]', map).text).toBe('Ann Lee Ann Lee');
});

test('a value that is written as another one joins it', () => {
  const { map } = withValue(mask(TEXT, PEOPLE).map, '[PERSON_2]', 'ann  lee');
  expect(map.entries.map(({ value }) => value)).toEqual(['Ann Lee']);
  expect(mask('Bo Ray', { 'Bo Ray': 'PERSON' }, map).text).toBe('[PERSON_1]');
});

test('both go back, and what was added since stays', () => {
  const { map } = mask(TEXT, PEOPLE);
  for (const edited of [withValue(map, '[PERSON_1]', 'Anne Leigh'), joinEntries(map, '[PERSON_2]', '[PERSON_1]'), joinEntries(map, '[PERSON_1]', '[PERSON_2]')]) {
    const since = mask('Cy Day', { 'Cy Day': 'PERSON' }, edited.map).map;
    const back = withEntriesBack(since, edited.before);
    expect(restoreText('[PERSON_1] and [PERSON_2] and [PERSON_3]', back).text).toBe(`${TEXT} and Cy Day`);
    expect(mask(TEXT, PEOPLE, back).text).toBe('[PERSON_1] and [PERSON_2]');
  }
});

test('nothing is no value, and what is not there is not edited', () => {
  const { map } = mask(TEXT, PEOPLE);
  expect(withValue(map, '[PERSON_1]', '  ')).toEqual({ map, before: [] });
  expect(withValue(map, '[PERSON_9]', 'x')).toEqual({ map, before: [] });
  expect(joinEntries(map, '[PERSON_1]', '[PERSON_1]')).toEqual({ map, before: [] });
});
