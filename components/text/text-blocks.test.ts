import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBlocks } from './text-blocks';

test('blocks are the whole text in its order, and no mark is cut', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('\n', ' ', 'word', 'x'.repeat(3000)), fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { maxLength: 20 }), (text, edges) => {
      const sorted = edges.map((edge) => edge % (text.length + 1)).toSorted((a, b) => a - b);
      const marks = Uint32Array.from(sorted.flatMap((start, i) => (i % 2 === 0 && i + 1 < sorted.length ? [start, sorted[i + 1] ?? start, i] : [])));
      const blocks = textBlocks(text, marks);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      const held = blocks.flatMap(({ start, end, firstMark, lastMark }) => Array.from({ length: lastMark - firstMark }, (_, i) => ({ mark: firstMark + i, start, end })));
      for (const { mark, start, end } of held) {
        expect(marks[mark * 3]).toBeGreaterThanOrEqual(start);
        expect(marks[mark * 3 + 1]).toBeLessThanOrEqual(end);
      }
      // A mark without length at the very end stands in no block.
      expect(held.length).toBeGreaterThanOrEqual(marks.length / 3 - sorted.filter((edge) => edge === text.length).length);
    }),
  );
});

test('a long text without lines is cut into blocks all the same', () => {
  const blocks = textBlocks('x'.repeat(10_000), new Uint32Array());
  expect(blocks.length).toBeGreaterThan(3);
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
});
