import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codedText, codeOf, codeSet } from './coded-text';

test('wherever a word stands, its code does', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 3, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, word, behind) => {
    const { text, codes } = codedText(before + word + behind);
    expect(codes).toHaveLength(text.length);
    expect(codes[before.length]).toBe(codeOf(word));
  }));
});

test('capitals and small letters have one code, other letters another', () => {
  expect(codeOf('Pass')).toBe(codeOf('pASSword'));
  expect(codeOf('pass')).not.toBe(codeOf('pats'));
});

test('a set of codes holds what was put in and nothing else', () => {
  const set = codeSet();
  set.add(codeOf('key'));
  expect([codeOf('key'), codeOf('kez'), 0].map((code) => set.has(code))).toEqual([true, false, false]);
});
