import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { doubtfulWords, isHopeless, meanConfidence } from './doubt';
import type { RowLine } from './montage';

/** A line 20 px high of words that stand at the given columns. */
const line = (...words: readonly (readonly [text: string, confidence: number, x0: number, x1: number])[]): RowLine => ({
  words: words.map(([text, confidence, x0, x1]) => ({ text, confidence, x0, x1 })),
  y0: 100,
  y1: 120,
});
const segment = imageBox(0, 98, 400, 24);

test('a confidence is that of all letters: long words count for more', () => {
  expect(meanConfidence([])).toBe(0);
  expect(meanConfidence([line(['abc', 0.9, 0, 30], ['d', 0.1, 40, 50])])).toBeCloseTo(0.7);
});

test('a word that is too unsure is unread though its line was read', () => {
  const read = [line(['Contact', 0.95, 0, 70], ['w#tqp', 0.2, 80, 130], ['today', 0.9, 140, 190])];
  expect(doubtfulWords(segment, read)).toEqual([imageBox(80, 100, 50, 20)]);
});

test('two letters over the width of ten are unread, however sure', () => {
  expect(doubtfulWords(segment, [line(['ab', 0.95, 0, 200])])).toEqual([imageBox(0, 100, 200, 20)]);
  expect(doubtfulWords(segment, [line(['abcdefghij', 0.95, 0, 200])])).toEqual([]);
});

test('signs that are no wider than high, and remnants of the next line, are not said', () => {
  expect(doubtfulWords(segment, [line(['|', 0.1, 0, 20])])).toEqual([]);
  expect(doubtfulWords(imageBox(0, 95, 400, 10), [line(['w#tqp', 0.2, 80, 130])])).toEqual([]);
});

test('much that makes no sense is hopeless; little of it, or a page with some sense, is not', () => {
  const noise = (count: number): RowLine[][] => Array.from({ length: count }, () => [line(['x', 0.2, 0, 30])]);
  const sense = (count: number): RowLine[][] => Array.from({ length: count }, () => [line(['Invoice', 0.9, 0, 70])]);
  expect(isHopeless(noise(40))).toBe(false);
  expect(isHopeless(noise(100))).toBe(true);
  expect(isHopeless([...sense(3), ...noise(97)])).toBe(true);
  expect(isHopeless([...sense(10), ...noise(90)])).toBe(false);
});
