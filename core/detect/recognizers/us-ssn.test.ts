import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('US_SSN', [
  ['SSN: [[2 1 9 0 9 9 9 9 9]]', 0.4],
  ['my social is [[219099999]]', 0.4],
  ['[[512-34-6789]]', 0.8],
  ['SSN: [[512346789]]', 0.5, 0.6],
  ['[[512 34 6789]] is it', 0.4, 0.6],
  ['[[512.34.6789]] is it', 0.4, 0.6],
  ['[[000-12-3456]]', 0.5, 0.7],
  ['[[219-09-9999]]', 0.5, 0.7],
  ['[[987-65-4321]]', 0.5, 0.7],
  ['SSN: [[078-05-1120]]', 0.9],
  ['SSN: [[078-05-0000]]', 0.5, 0.6],
  ['SSN: [[666-12-3456]]', 0.9],
  ['SSN: [[512-346789]]', 0.6],
  ['SSN[[512-34-6789]]', 0.8],
  ['ada@example.com[[512-34-6789]]', 0.8],
  ['scan_[[512-34-6789]].pdf', 0.8],
  ['Name\tSSN\nAda\t[[512346789]]', 0.5],
  ['Tax ID: [[512346789]]', 0.5],
  ['he wrote down [[512346789]] and left', 0.4, 0.59],
]);

testNothing('US_SSN', [
  '512346789',
  '512-346789',
  '***-**-6789',
  '512-34-67890',
  '1512-34-6789',
  'x512-34-6789',
  '512-34-6789A',
  '2024-12-3456',
  '078-05-0000',
  '512-00-6789',
  '512-34.6789',
  '219 09 9999',
  '+1 512-346-7890',
  '11 512 34 6789 22',
  'your order 512346789 is here',
  'he wrote down 666346789 and left',
]);

test('a misread digit lowers', async () => {
  const [finding] = await foundIn('SSN S12-34-6789', 'US_SSN', { fromPixels: true });
  expect(finding).toMatchObject({ value: 'S12-34-6789', reason: { lookalike: true } });
});

test('any number that may have been given out is found, and any other beside its label', async () => {
  await fc.assert(fc.asyncProperty(fc.stringMatching(/^\d{3}-\d{2}-\d{4}$/), async (number) => {
    const bare = /-00-|-0000$/.test(number) ? [] : await foundIn(`is ${number}.`, 'US_SSN', { policy: { minScore: 0.4 } });
    const labelled = await foundIn(`SSN: ${number}.`, 'US_SSN', { policy: { minScore: 0.4 } });
    for (const { value } of [...bare, ...labelled]) expect(value).toBe(number);
    expect(labelled).toHaveLength(1);
    expect(bare).toHaveLength(/-00-|-0000$/.test(number) ? 0 : 1);
  }), { numRuns: 100 });
});

test('asked for by name, one dash is enough; what nobody can have is not found', async () => {
  const named = { policy: { named: true, minScore: 0.4 } };
  expect(await foundIn('512-346789', 'US_SSN', named)).toHaveLength(1);
  expect(await foundIn('51234-6789', 'US_SSN', named)).toHaveLength(1);
  for (const text of ['512-34-0000', '512 00 6789', '512346789', '000000000', '078051120']) expect(await foundIn(text, 'US_SSN', named)).toEqual([]);
});
