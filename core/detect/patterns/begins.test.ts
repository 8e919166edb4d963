import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NUMBER_KINDS } from '../number-starts';
import { beginsOf, type SignKinds } from './begins';

const LETTERS: SignKinds = { count: 3, bits: 5, of: (unit) => unit & 31 };

/** The number that the first signs of a text make. */
const beginOf = (text: string, { count, bits, of }: SignKinds): number => Array.from({ length: count }, (_, i) => (i < text.length ? of(text.charCodeAt(i)) : 0)).reduce((sum, kind) => (sum << bits) | kind, 0);

test.each([
  [/\d{1,2}(?:st|nd)?,?[ -](?:\d{4}|'\d{2})/, NUMBER_KINDS],
  [/(\d{2})([-. ]?)\d{2}\2\d{1,3}/, NUMBER_KINDS],
  [/(?:a|bc|d{0,2})(?:\d|ef)+x?/i, LETTERS],
  [/x{2,}|[\u00E9y]|z{0,3}/u, LETTERS],
])('whatever %s matches begins with a number of its set', (pattern, kinds) => {
  const begins = beginsOf(pattern, kinds);
  const pieces = fc.constantFrom('1', '22', '2024', 'st', 'nd', ',', ' ', '-', '.', "'", 'a', 'BC', 'd', 'ef', 'x', 'xx', '\u00E9', 'y', 'z');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')), (text) => {
    for (const { index } of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) expect(begins.has(beginOf(text.slice(index), kinds))).toBe(true);
  }), { numRuns: 1000 });
});

test('most others do not', () => {
  const begins = beginsOf(/(?:lives|living) in/, LETTERS);
  expect(['abc', 'li', 'lov', 'ivi', '   '].map((text) => begins.has(beginOf(text, LETTERS)))).toEqual([false, false, false, false, false]);
});
