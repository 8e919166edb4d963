import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordFinder } from './word-finder';

test('finds the whole words of a list, as they are written', () => {
  const find = createWordFinder(['ab', 'abc', 'a', 'caf\u00e9', '12']);
  const text = 'abc, ab-ab abcd a 12 caf\u00e9 cafe Ab 123';
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['abc', 'ab', 'ab', 'a', '12', 'caf\u00e9']);
});

test('finds what a pattern finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '\u00df'), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '\u00df', ' ', '-', '\ud83d'), maxLength: 40 });
  fc.assert(fc.property(fc.array(word), text, (list, written) => {
    const expected = [...written.matchAll(/[\p{L}\p{N}]+/gu)].filter(([match]) => list.includes(match)).map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
    expect(createWordFinder(list)(written)).toEqual(expected);
  }));
});
