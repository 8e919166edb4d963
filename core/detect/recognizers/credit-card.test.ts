import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';
import { hasValidCheckDigit } from './credit-card';

testCases('CREDIT_CARD', [
  ['[[4539 1488 0343 6467]]', 0.9],
  ['[[4539148803436467]]', 0.9],
  ['[[4539-1488-0343-6467]]', 0.9],
  ['[[3714 496353 98431]]', 0.9],
  ['[[371449635398431]]', 0.9],
  ['[[6011 0000 0000 0004]]', 0.9],
  ['[[2223 0031 2200 3222]]', 0.9],
  ['[[3056 930902 5904]]', 0.9],
  ['[[4539\t1488\t0343\t6467]]', 0.9],
  ['card [[4539 1488\n0343 6467]]', 0.9],
  ['[[4539 1488 0343 6467]] 09/27 123', 0.9],
  // A failed check digit lowers.
  ['[[4539 1488 0343 6468]]', 0.4, 0.6],
  ['card number [[4539148803436468]]', 0.6, 0.7],
]);

testNothing('CREDIT_CARD', [
  '**** **** **** 4242',
  '•••• 4242',
  '4539 14** **** 6467',
  'order 1234567890123456',
  '1712345678901 ms',
  '0000 0000 0000 0000',
  '2024 2025 2026 2027',
  '12345678-9012-3456-7890-123456789012',
]);

test('a last group that was misread still counts, for less', async () => {
  for (const text of ['4539 1488 0343 64S7', '4539 1488 O343 6467', '4539 1488 0343 646', '4539 1488 0343 64677', '4S39 1488 0343 6467', '3714 49635 98431']) {
    const [finding, ...rest] = await foundIn(`pay ${text} now`, 'CREDIT_CARD', { fromPixels: true, policy: { minScore: 0.4 } });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ value: text, reason: { lookalike: true } });
    expect(finding?.score).toBeLessThan(0.9);
  }
});

test('a word before a card is no group of it', async () => {
  const found = await foundIn('Card 4539 1488 0343 6467', 'CREDIT_CARD', { fromPixels: true });
  expect(found.map(({ value }) => value)).toEqual(['4539 1488 0343 6467']);
});

test('any number with a valid check digit and a known issuer is found, in any grouping', async () => {
  const digits = fc.stringMatching(/^4\d{14}$/).map((body) => body + Array.from('0123456789').find((digit) => hasValidCheckDigit(body + digit)));
  await fc.assert(
    fc.asyncProperty(digits, fc.constantFrom('', ' ', '-', '\t', '  '), async (number, part) => {
      const written = number.match(/\d{4}/g)!.join(part);
      const [finding] = await foundIn(`to ${written} now`, 'CREDIT_CARD');
      expect(finding?.value).toBe(written);
      expect(finding?.score).toBeGreaterThan(/^(\d)\1+$/.test(number) ? 0 : 0.9);
    }),
    { numRuns: 100 },
  );
});
