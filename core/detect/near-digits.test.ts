import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchNearDigits } from './near-digits';

test('finds what a search of the whole text finds', () => {
  const pattern = /(?<!x)[a-z]{0,4} ?\d{1,3}(?:-[a-z\d]{1,3}){0,9}(?!x)/g;
  const text = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('a', 'x', '1', '22', '-', ' '), maxLength: 30 }), fc.nat(200).map((n) => ' '.repeat(n)))).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (written) => {
    expect([...matchNearDigits({ text: written }, pattern)].map(({ 0: match, index }) => [index, match])).toEqual([...written.matchAll(pattern)].map(({ 0: match, index }) => [index, match]));
  }));
});
