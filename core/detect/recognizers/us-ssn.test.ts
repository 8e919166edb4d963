import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('US_SSN', [
  ['[[512-34-6789]]', 0.8],
  ['SSN: [[512346789]]', 0.5, 0.6],
  ['[[512 34 6789]] is it', 0.4, 0.6],
  ['[[987-65-4321]]', 0.5, 0.7],
  ['[[000-12-3456]]', 0.5, 0.7],
  ['[[219-09-9999]]', 0.5, 0.7],
  ['Name\tSSN\nAda\t[[512346789]]', 0.5],
]);

testNothing('US_SSN', ['512346789', '***-**-6789', '512-34-67890', '1512-34-6789', '2024-12-3456', '+1 512-346-7890', '11 512 34 6789 22']);

test('a misread digit lowers', async () => {
  const [finding] = await foundIn('SSN S12-34-6789', 'US_SSN', { fromPixels: true });
  expect(finding).toMatchObject({ value: 'S12-34-6789', reason: { lookalike: true } });
});

test('any number is found', async () => {
  await fc.assert(fc.asyncProperty(fc.stringMatching(/^\d{3}-\d{2}-\d{4}$/), async (number) => {
    const [finding] = await foundIn(`is ${number}.`, 'US_SSN', { policy: { minScore: 0.4 } });
    expect(finding?.value).toBe(number);
  }), { numRuns: 100 });
});
