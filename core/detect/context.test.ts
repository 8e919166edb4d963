import { expect, test } from 'vitest';
import { imageBox, type EntityType, type Finding } from '../model';
import { contextOf } from './context';
import type { DetectInput } from './recognizer';

/** What stands by the value in brackets. */
function contextIn(marked: string, entity: EntityType, more: Partial<DetectInput> = {}) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const finding: Finding = { entity, start, end, score: 0.3, recognizer: 'any', reason: { pattern: 'any' } };
  return contextOf({ text: marked.replace(/[[\]]/g, ''), words: [], fields: [], fromPixels: false, ...more }, { language: null })(finding);
}

test.each([
  ['Phone: [2025550143]', 'PHONE_NUMBER', 'label'],
  ['Téléphone [2025550143]', 'PHONE_NUMBER', 'label'],
  ['phoneNumber = "[2025550143]"', 'PHONE_NUMBER', 'label'],
  ['PHONE_NUMBER=[2025550143]', 'PHONE_NUMBER', 'label'],
  ['Tel 1: 2025550142, [2025550143]', 'PHONE_NUMBER', 'label'],
  ['[2025550143] (mobile)', 'PHONE_NUMBER', 'label'],
  ['[2025550143], my mobile', 'PHONE_NUMBER', 'word'],
  ['please call me or anybody else who is there at [2025550143]', 'PHONE_NUMBER', 'word'],
  ['telephony [2025550143]', 'PHONE_NUMBER', null],
  ['the public record [2025550143]', 'PHONE_NUMBER', null],
  ['Phone: none. Order: [2025550143]', 'PHONE_NUMBER', 'word'],
  ['Order [2025550143]\nPhone', 'PHONE_NUMBER', null],
  ['Phone\n[2025550143]', 'PHONE_NUMBER', 'label'],
  ['Name\tPhone\nAda\t2025550142\nMary\t[2025550143]', 'PHONE_NUMBER', 'label'],
  ['Name\tPhone\tOrder\nAda\t2025550142\t[2025550143]', 'PHONE_NUMBER', null],
  ['name,phone,order\nAda,2025550142,7\nMary,[2025550143],8', 'PHONE_NUMBER', 'label'],
  ['name,phone,order\nAda,7,2025550142\nMary,8,[2025550143]', 'PHONE_NUMBER', null],
  ['| Name | Phone |\n|------|-------|\n| Ada | [2025550143] |', 'PHONE_NUMBER', 'label'],
  ['<th>Phone</th><td>[2025550143]</td>', 'PHONE_NUMBER', 'label'],
  ['<input name="phone" value="[2025550143]">', 'PHONE_NUMBER', 'label'],
  ['  phone:\n    number: [2025550143]', 'PHONE_NUMBER', 'label'],
  ['2024-01-02 12:00:01 INFO user updated phone=[2025550143] ok', 'PHONE_NUMBER', 'label'],
  ['Seine Telefonnummern: [2025550143]', 'PHONE_NUMBER', 'label'],
  ['Phone 2025550143, email x, password [2025550142]', 'PHONE_NUMBER', 'word'],
  ['PHONE-[2025550143]', 'PHONE_NUMBER', 'word'],
  ['Numero RPPS prescripteur: [10101234564]', 'FR_RPPS', 'label'],
  ['Irish passport: [PA0000018]', 'IE_PASSPORT', 'label'],
  ['Irish passport: [PA0000018]', 'UK_PASSPORT', 'part'],
  ['Irish passport\n[PA0000018]', 'UK_PASSPORT', 'part'],
  ['Passport number: [PA0000018]', 'UK_PASSPORT', 'label'],
  ['DOB 1.2.1980, hired [3.4.2015]', 'DATE_OF_BIRTH', null],
  ['stubborn [3.4.2015]', 'DATE_OF_BIRTH', null],
] as const)('%s', (marked, entity, expected) => {
  expect(contextIn(marked, entity)).toBe(expected);
});

test('a column is known by the places of its words', () => {
  const text = 'Phone\tOrder\n[2025550143]';
  const word = (start: number, end: number, x: number, y: number) => ({ start, end, box: imageBox(x, y, 60, 12), confidence: 1 });
  const places = (x: number) => [word(0, 5, 0, 0), word(6, 11, 200, 0), word(12, 22, x, 30)];
  expect(contextIn(text, 'PHONE_NUMBER', { words: places(10) })).toBe('label');
  expect(contextIn(text, 'PHONE_NUMBER', { words: places(190) })).toBe(null);
});

test('what the page says of a field is a label', () => {
  expect(contextIn('[2025550143]', 'PHONE_NUMBER', { fields: [{ start: 0, end: 10, entity: 'PHONE_NUMBER' }] })).toBe('label');
  expect(contextIn('[2025550143]', 'PHONE_NUMBER', { fields: [{ start: 0, end: 10, entity: 'PASSWORD' }] })).toBe(null);
});
