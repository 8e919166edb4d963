import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './words';

const list = (text: string): string[] => {
  const { starts, ends } = wordsOf(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};

test.each([
  ['Card no. 12', ['Card', 'no', '12']],
  ['phoneNumber', ['phone', 'Number']],
  ['PHONE_NUMBER', ['PHONE', 'NUMBER']],
  ['SSN219099999', ['SSN', '219099999']],
  ['219SSN', ['219', 'SSN']],
  ['w2 4b', ['w2', '4b']],
  ['ICD10', ['ICD', '10']],
  ["née l'été", ['née', 'l', 'été']],
  ['', []],
])('%j', (text, words) => {
  expect(list(text)).toEqual(words);
});

test('words hold every letter and digit once, in order', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '_', 'é', '-', '\uD83D\uDE00') }), (text) => {
    expect(list(text).join('')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
  }));
});
