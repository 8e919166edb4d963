import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { WORD_HASHES, wordHash } from './word-hash';

test('a word has one hash wherever it stands', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (before, word, behind) => {
    const hash = wordHash(before + word + behind, before.length, before.length + word.length);
    expect(hash).toBe(wordHash(word, 0, word.length));
    expect(hash).toBeGreaterThanOrEqual(0);
    expect(hash).toBeLessThan(WORD_HASHES);
  }));
});

test('few words share one', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `word${i.toString(36)}`);
  expect(new Set(words.map((word) => wordHash(word, 0, word.length))).size).toBeGreaterThan(1800);
});
