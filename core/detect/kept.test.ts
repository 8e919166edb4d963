import { expect, test } from 'vitest';
import { EVERYTHING } from '../../test/support/marked-text';
import type { Policy } from '../model';
import { findPii } from './find-pii';

const seen = async (text: string, policy: Partial<Policy>) => {
  const { findings, failed } = await findPii({ text, words: [], fields: [], fromPixels: false }, { ...EVERYTHING, entities: ['EMAIL_ADDRESS', 'CUSTOM_WORD', 'CUSTOM_PATTERN'], minScore: 0.4, ...policy });
  expect(failed).toEqual([]);
  return findings.map(({ start, end }) => text.slice(start, end));
};

const TEXT = 'ada@example.com, Grace@Example.com and mary@example.org';

test.each<[string, Partial<Policy>, string[]]>([
  ['a word keeps what it matches, in any case', { keepWords: ['grace@example.com'] }, ['ada@example.com', 'mary@example.org']],
  ['a part of a finding keeps nothing', { keepWords: ['grace', 'example.com'] }, ['ada@example.com', 'Grace@Example.com', 'mary@example.org']],
  ['a pattern keeps what it matches', { keepPatterns: ['\\w+@example\\.com'] }, ['mary@example.org']],
  ['more than the finding may be kept', { keepPatterns: ['^.*and '] }, ['mary@example.org']],
  ['what the user hides wins', { keepPatterns: ['.*'], words: ['mary'], patterns: ['ada@\\w+'] }, ['ada@example', 'mary']],
  ['a pattern that is none keeps nothing', { keepPatterns: ['(', '\\w+@example\\.org'] }, ['ada@example.com', 'Grace@Example.com']],
])('%s', async (_name, policy, expected) => {
  expect(await seen(TEXT, policy)).toEqual(expected);
});
