import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, testCases } from '../../../test/support/marked-text';

const policy = { words: ['Ada Byron', 'José', 'Halcyon-7', 'C++', '株式会社'], minScore: 0.95 };

testCases('CUSTOM_WORD', [
  ['[[Ada Byron]]', 1],
  ['[[ADA  BYRON]], [[ada byron]]', 1],
  ['[[Ada\nByron]] and [[Ada\tByron]]', 1],
  ["[[Ada Byron]]'s desk", 1],
  ['[[ada.byron]]@example.com', 1],
  ['[[AdaByron]]', 1],
  ['[[A d a B y r o n]]', 1],
  ['[[jose]] and [[JOSÉ]] and [[Jose\u0301]]', 1],
  ['[[halcyon 7]] [[Halcyon7]] [[HALCYON_7]]', 1],
  ['in [[C++]] code', 1],
  ['これは[[株式会社]]です', 1],
  ['Josephine, Adam Byrons and halcyon 77', 1],
], { policy });

test('look-alikes in text from pixels', async () => {
  const found = await foundIn('Ada Byr0n and haIcyon 7', 'CUSTOM_WORD', { policy, fromPixels: true });
  expect(found.map(({ value }) => value)).toEqual(['Ada Byr0n', 'haIcyon 7']);
  for (const { reason } of found) expect(reason.lookalike).toBe(true);
});

test('a term is found in any text around it, whatever its letters', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ minLength: 1, maxLength: 20 }).filter((term) => term.trim() !== ''), fc.constantFrom('', ' ', '\n', '"', '(', ', '), async (term, wrapper) => {
    const text = `${wrapper}${term}${wrapper}`;
    const found = await foundIn(text, 'CUSTOM_WORD', { policy: { words: [term] } });
    expect(found.length).toBeGreaterThan(0);
  }), { numRuns: 200 });
});
