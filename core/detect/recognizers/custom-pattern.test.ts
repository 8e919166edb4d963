import { expect, test } from 'vitest';
import { EVERYTHING, foundIn, testCases } from '../../../test/support/marked-text';
import { findPii } from '../find-pii';

const policy = { patterns: ['case \\d{4}', '^ref: .*$', '\\p{Lu}{2}-\\d+', '\\bx*\\b'], minScore: 0.99 };

testCases('CUSTOM_PATTERN', [
  ['[[case 1234]] and [[CASE 5678]]', 1],
  ['see ref: 1\n[[ref: 77 b]]\nend', 1],
  ['caf\u00E9 \u{1F600} [[\u00C9A-12]]', 1],
  ['case\n1234', 1],
], { policy });

test('a pattern that is none does not keep the others from being found, and is told', async () => {
  const input = { text: 'case 1234', words: [], fields: [], fromPixels: false };
  const { findings, failed } = await findPii(input, { ...EVERYTHING, patterns: ['(', 'case \\d+'] });
  expect(findings).toMatchObject([{ entity: 'CUSTOM_PATTERN', start: 0, end: 9, score: 1 }]);
  expect(failed).toEqual(['custom-pattern']);
});

test('it is found anywhere in a line that is too long to match at once, and whatever the minimum score', async () => {
  for (const at of [0, 9_996, 20_003, 49_991]) {
    const text = `${'-'.repeat(at)}case 1234${'-'.repeat(50_000 - at)}`;
    expect(await foundIn(text, 'CUSTOM_PATTERN', { policy: { ...policy, minScore: 1 } })).toMatchObject([{ start: at, value: 'case 1234' }]);
  }
});

test('a text full of matches ends', async () => {
  expect((await foundIn('x'.repeat(10).concat(' ').repeat(30_000), 'CUSTOM_PATTERN', { policy })).length).toBeLessThanOrEqual(10_000);
});
