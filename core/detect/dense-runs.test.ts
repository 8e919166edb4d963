import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchDense } from './dense-runs';

test('finds what a search of the whole text finds', () => {
  const pattern = /(?<![a-z])[a-z\d][a-z\d:.-]{11,20}(?![a-z]|\.\d)/g;
  const text = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '1', ':', '.', '-'), minLength: 8, maxLength: 30 }), fc.constantFrom(' ', '"', 'word ', '\n'))).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (written) => {
    expect([...matchDense({ text: written }, pattern)].map(({ 0: match, index }) => [index, match])).toEqual([...written.matchAll(pattern)].map(({ 0: match, index }) => [index, match]));
  }));
});
