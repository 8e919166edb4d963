import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';
import { luhnDigit } from '../../../test/support/generate/securities';
import { passesLuhn } from '../identifiers/checksums';

testCases('CREDIT_CARD', [
  ['[[4539 1488 0343 6467]]', 0.9],
  ['[[4539148803436467]]', 0.9],
  ['[[4539-1488-0343-6467]]', 0.9],
  ['[[3782 040718 26533]]', 0.9],
  ['[[378204071826533]]', 0.9],
  ['[[6011 0407 1826 5317]]', 0.9],
  ['[[5018 0407 1824]]', 0.4],
  ['[[3056 040718 2655]]', 0.9],
  ['[[4539\t1488\t0343\t6467]]', 0.9],
  ['card [[4539 1488\n0343 6467]]', 0.9],
  ['[[4539 1488 0343 6467]] 09/27 123', 0.9],
  // What follows four groups that are a card is not of it: the day of the next line. On the same line it may be a slip, and is hidden.
  ['[[4539 1488 0343 6467]]\n04 Nov Standing order', 0.9],
  ['[[4539 1488 0343 6467 04]] Nov', 0.9],
  // Numbers for tests count, for less.
  ['[[4242 4242 4242 4242]]', 0.7, 0.8],
  ['pay with [[378282246310005]] please', 0.7, 0.8],
  // A failed check digit lowers, and says nothing where the groups say nothing.
  ['[[4539 1488 0343 6468]]', 0.4, 0.6],
  ['card number [[4539148803436468]]', 0.5, 0.7],
  ['Kartennummer: [[3782 040718 26537]]', 0.5, 0.7],
]);

testNothing('CREDIT_CARD', [
  '**** **** **** 4242',
  '•••• 4242',
  '4539 14** **** 6467',
  'order 1234567890123456',
  'order no. 4539148803436467',
  '"tracking_id": "4539148803436467"',
  '1712345678901 ms',
  '1712345678901234 µs',
  '4539148803436468',
  '3782 040718 26537',
  '0000 0000 0000 0000',
  '4444 4444 4444 4444',
  '2024 2025 2026 2027',
  '12345678-9012-3456-7890-123456789012',
]);

test.each([
  ['4539148803436467', 'visa'],
  ['5105040718265308', 'mastercard'],
  ['378204071826533', 'amex'],
  ['6011040718265317', 'discover'],
])('the brand of %s is %s', async (number, brand) => {
  const [finding] = await foundIn(number, 'CREDIT_CARD');
  expect(finding?.reason.pattern).toBe(brand);
});

test('hardly any Unix time in milliseconds is taken for a card', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1e12, max: 2e12 }), async (ms) => {
    expect(await foundIn(`at ${ms} ms`, 'CREDIT_CARD', { policy: { minScore: 0.4 } })).toEqual([]);
  }), { numRuns: 200 });
});

test('a last group that was misread still counts, for less', async () => {
  for (const text of ['4539 1488 0343 64S7', '4539 1488 O343 6467', '4539 1488 0343 646', '4539 1488 0343 64677', '4S39 1488 0343 6467', '3782 04071 26536']) {
    const [finding, ...rest] = await foundIn(`pay ${text} now`, 'CREDIT_CARD', { fromPixels: true, policy: { minScore: 0.4 } });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ value: text, reason: { lookalike: true } });
    expect(finding?.score).toBeLessThan(0.9);
  }
});

test('a card behind any other number is found whole, whatever parts them', async () => {
  const card = fc.stringMatching(/^4\d{14}$/).map((body) => `${body}${luhnDigit(body)}`.replace(/(\d{4})(?=\d)/g, '$1 '));
  const before = fc.array(fc.integer({ min: 0, max: 9999 }).map(String), { minLength: 1, maxLength: 3 }).map((groups) => groups.join(' '));
  await fc.assert(
    fc.asyncProperty(before, fc.constantFrom(' ', '\t', '\n', '  '), card, async (number, gap, value) => {
      const text = `${number}${gap}${value}`;
      const found = await foundIn(text, 'CREDIT_CARD');
      // By chance the number and the first groups may be a card as well: then both are.
      const isHidden = (at: number): boolean => found.some(({ score, start, end }) => score >= 0.7 && start <= at && at < end);
      for (let at = text.length - value.length; at < text.length; at++) expect(text[at] === ' ' || isHidden(at)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a word before a card is no group of it', async () => {
  const found = await foundIn('Card 4539 1488 0343 6467', 'CREDIT_CARD', { fromPixels: true });
  expect(found.map(({ value }) => value)).toEqual(['4539 1488 0343 6467']);
});

test('any number with a valid check digit and a known issuer is found, in any grouping', async () => {
  const digits = fc.stringMatching(/^4\d{14}$/).map((body) => body + Array.from('0123456789').find((digit) => passesLuhn(body + digit)));
  await fc.assert(
    fc.asyncProperty(digits, fc.constantFrom('', ' ', '-', '\t', '  '), async (number, part) => {
      const written = number.match(/\d{4}/g)!.join(part);
      const [finding] = await foundIn(`to ${written} now`, 'CREDIT_CARD');
      expect(finding?.value).toBe(written);
      expect(finding?.score).toBeGreaterThan(/^(\d)\1+$/.test(number) ? 0 : 0.7);
    }),
    { numRuns: 100 },
  );
});
