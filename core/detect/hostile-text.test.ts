import { expect, test } from 'vitest';
import { findPii } from './find-pii';
import { EVERYTHING } from '../../test/support/marked-text';

/** Beginnings of patterns, over and over: what makes a careless pattern try everything again from every place. */
const UNITS = ['a@', 'a@b.', '1', '1.', '1 ', '0711 ', '+1 ', '4539 ', 'GB94 ', 'is is ', '12:', '::', 'eyJ', 'http://a:', 'password:', '-----BEGIN PRIVATE KEY-----\n', 'l.', '\t', '4539 1488 0343 6467 ', 'ada@example.com '];

// A pattern that is not linear takes minutes for one of these, and runs into the time limit of the test.
test.each(UNITS)('a long run of %j ends', async (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length));
  const { findings, failed } = await findPii({ text, words: [], fields: [], fromPixels: true }, { ...EVERYTHING, minScore: 0.4, words: ['aa b'] });
  expect(failed).toEqual([]);
  for (const { start, end } of findings) expect(start).toBeLessThan(end);
  expect(findings.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
});
