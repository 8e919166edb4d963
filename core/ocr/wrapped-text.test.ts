import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { buildLayer, type ReadSegment } from './text-layer';
import { wrappedText } from './wrapped-text';

/** A stretch of words, 12 pixels high. */
const at = (x: number, y: number, line: string): ReadSegment => {
  const texts = line.split(' ');
  return {
    box: imageBox(x, y, texts.length * 40, 12),
    words: texts.map((text, i) => ({ text, confidence: 0.5, x0: x + i * 40, x1: x + i * 40 + 35 })),
  };
};

test('lines that wrap beside another column follow each other', () => {
  const layer = buildLayer([at(300, 100, 'my card 4000'), at(10, 108, 'sidebar'), at(300, 118, '0000 0000 0002'), at(300, 136, 'is lost')], []);
  expect(layer.text).toContain('4000\nsidebar');
  expect(wrappedText(layer)?.text).toBe('my card 4000\n0000 0000 0002\nis lost');
});

test('paragraphs stay apart, and rows of a table with room between them are none', () => {
  const layer = buildLayer([at(10, 10, 'a b'), at(10, 26, 'c'), at(300, 10, 'd e'), at(300, 27, 'f'), at(600, 10, '12'), at(600, 44, '34')], []);
  expect(wrappedText(layer)?.text).toBe('a b\nc\n\nd e\nf');
});

test('where nothing wraps there is nothing to look at', () => {
  expect(wrappedText(buildLayer([at(10, 10, 'a b'), at(300, 10, 'c'), at(10, 60, 'd')], []))).toBeNull();
  expect(wrappedText({ text: '', words: [], unread: [] })).toBeNull();
});

test('every word keeps its text and its place', () => {
  const segment = fc
    .tuple(fc.nat(4), fc.nat(12), fc.array(fc.stringMatching(/^[!-~]{1,6}$/), { minLength: 1, maxLength: 3 }))
    .map(([column, row, texts]) => at(column * 200, row * 18, texts.join(' ')));
  fc.assert(
    fc.property(fc.uniqueArray(segment, { maxLength: 15, selector: ({ box }) => `${box.x},${box.y}` }), (segments) => {
      const layer = buildLayer(segments, []);
      const flow = wrappedText(layer) ?? { text: '', words: [] };
      for (const word of flow.words) {
        const twin = layer.words.find(({ box }) => box.x === word.box.x && box.y === word.box.y)!;
        expect(flow.text.slice(word.start, word.end)).toBe(layer.text.slice(twin.start, twin.end));
      }
      expect(flow.words.every(({ start }, i) => i === 0 || start > flow.words[i - 1]!.end)).toBe(true);
    }),
  );
});
