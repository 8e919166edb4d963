import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWordSign } from './word-signs';

test('letters and digits of all scripts are signs of words, and nothing else is', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffff }), (unit) => {
    for (let again = 0; again < 2; again++) expect(isWordSign(unit)).toBe(/[\p{L}\p{N}]/u.test(String.fromCharCode(unit)));
  }));
  expect(isWordSign('a'.charCodeAt(1))).toBe(false);
});
