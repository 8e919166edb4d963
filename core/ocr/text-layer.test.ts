import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { buildLayer, type ReadSegment } from './text-layer';

const segmentOf = (x: number, y: number, h: number, texts: readonly string[]): ReadSegment => ({
  box: imageBox(x, y, 40 * texts.length, h),
  words: texts.map((text, i) => ({ text, confidence: 0.5, x0: x + i * 40, x1: x + i * 40 + 30 })),
});

test('words are joined by spaces, columns by tabs, rows by line feeds, in reading order', () => {
  const layer = buildLayer([segmentOf(200, 11, 12, ['b1', 'b2']), segmentOf(10, 40, 12, ['c']), segmentOf(10, 10, 14, ['a1', 'a2']), segmentOf(10, 70, 9, [])], []);
  expect(layer.text).toBe('a1 a2\tb1 b2\nc');
  expect(layer.words[3]?.box).toEqual(imageBox(240, 11, 30, 12));
});

test('every word is its slice of the text, in the order of the text', () => {
  const segment = fc
    .tuple(fc.nat(500), fc.nat(400), fc.integer({ min: 6, max: 40 }), fc.array(fc.stringMatching(/^[!-~]{1,9}$/), { maxLength: 5 }))
    .map(([x, y, h, texts]) => segmentOf(x, y, h, texts));
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
      const { text, words } = buildLayer(segments, []);
      const expected = segments.flatMap((read) => read.words.map((word) => word.text));
      expect(words.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(expected.toSorted());
      expect(words.every(({ start }, i) => i === 0 || start === words[i - 1]!.end + 1)).toBe(true);
    }),
  );
});
