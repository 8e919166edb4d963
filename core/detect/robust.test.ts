import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../test/support/marked-text';
import { findPii } from './find-pii';
import { makePolicy } from './make-policy';

const inputOf = (text: string, fromPixels = false) => ({ text, words: [], fields: [], fromPixels });

test('any text at all is looked through by every recognizer', async () => {
  const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), fc.constantFrom('\uD800', '\uDC00', '\u202E', '\u0000', '\u05D0\u05D1 ', '\uFF11\uFF12', '\u200B', '12', ' ', 'Name: ', '@', '.')), maxLength: 60 });
  await fc.assert(fc.asyncProperty(text, fc.boolean(), async (text, fromPixels) => {
    const { findings, failed } = await findPii(inputOf(text, fromPixels), EVERYTHING);
    expect(failed).toEqual([]);
    for (const { start, end, score } of findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  }), { numRuns: 300 });
});

test('a recognizer that fails is named, the others go on, and a person should look', async () => {
  const detection = await findPii(inputOf('write to ada@example.com'), makePolicy({ patterns: ['('] }));
  expect(detection.findings).toMatchObject([{ entity: 'EMAIL_ADDRESS' }]);
  expect(detection.failed).toEqual(['custom-pattern']);
  expect(detection.reviewRecommended).toBe(true);
});

test('a tagger that fails is named, and the others go on', async () => {
  const tagger = { id: 'names', tag: async () => Promise.reject(new Error('no model')) };
  const { findings, failed } = await findPii(inputOf('write to ada@example.com'), makePolicy(), { tagger });
  expect(findings).toHaveLength(1);
  expect(failed).toEqual(['names']);
});

test.each([
  ['all is sure', 'ada@company.com', false],
  ['nothing was found', 'nothing at all', true],
  ['one finding is unsure', 'ada@company.com and 192.168.20.4', true],
])('a review is advised or not where %s', async (_, text, reviewRecommended) => {
  expect(await findPii(inputOf(text), makePolicy())).toMatchObject({ reviewRecommended });
});

test.each([
  ['right-to-left', '\u05E9\u05DC\u05D5\u05DD \u202Bada@company.com\u202C \u05E2\u05D5\u05DC\u05DD', 'ada@company.com'],
  ['full-width digits', '\u30AB\u30FC\u30C9 \uFF14\uFF15\uFF13\uFF19 \uFF11\uFF14\uFF18\uFF18 \uFF10\uFF13\uFF14\uFF13 \uFF16\uFF14\uFF16\uFF17', '\uFF14\uFF15\uFF13\uFF19 \uFF11\uFF14\uFF18\uFF18 \uFF10\uFF13\uFF14\uFF13 \uFF16\uFF14\uFF16\uFF17'],
  ['zero-width characters', 'ada\u200B@com\u200Dpany.com', 'ada\u200B@com\u200Dpany.com'],
  ['a lone surrogate', '\uD800ada@company.com\uDC00', 'ada@company.com'],
  ['odd spaces', 'card 4539\u20091488\u202F0343\u00A06467', '4539\u20091488\u202F0343\u00A06467'],
])('a value is found in text with %s', async (_, text, value) => {
  const { findings } = await findPii(inputOf(text), makePolicy());
  expect(findings.map(({ start, end }) => text.slice(start, end))).toContain(value);
});
