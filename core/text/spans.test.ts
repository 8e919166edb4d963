import { expect, test } from 'vitest';
import { overlaps } from './spans';

test.each([
  [0, 5, 5, 9, false],
  [0, 6, 5, 9, true],
  [5, 9, 0, 6, true],
  [0, 9, 3, 4, true],
  [0, 2, 7, 9, false],
])('[%i, %i) and [%i, %i): %s', (aStart, aEnd, bStart, bEnd, expected) => {
  expect(overlaps({ start: aStart, end: aEnd }, { start: bStart, end: bEnd })).toBe(expected);
});
