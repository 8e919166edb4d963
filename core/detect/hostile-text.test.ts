import { expect, test } from 'vitest';
import { findPii } from './find-pii';
import { HOSTILE_UNITS } from '../../test/support/hostile-units';
import { EVERYTHING } from '../../test/support/marked-text';

// A pattern that is not linear takes minutes for one of these, and runs into the time limit of the test.
test.each(HOSTILE_UNITS)('a long run of %j ends', async (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const { findings, failed } = await findPii({ text, words: [], fields: [], fromPixels: true }, { ...EVERYTHING, minScore: 0.4, words: ['aa b'] });
  expect(failed).toEqual([]);
  for (const { start, end } of findings) expect(start).toBeLessThan(end);
  expect(findings.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
});
