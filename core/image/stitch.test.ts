import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PixelImage } from '../model';
import { createStitcher } from './stitch';

/** A picture of random pixels, and places to cut it: strips that overlap by any number of rows, none among them. */
const cutPicture = fc.integer({ min: 1, max: 9 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    data: fc.uint8Array({ minLength: width * 4, maxLength: width * 4 * 60 }).map((bytes) => new Uint8ClampedArray(bytes.slice(0, bytes.length - (bytes.length % (width * 4))))),
    view: fc.integer({ min: 1, max: 25 }),
    steps: fc.infiniteStream(fc.integer({ min: 0, max: 25 })),
  }),
);

const rowsOf = ({ width, data }: { width: number; data: Uint8ClampedArray }, from: number, to: number): PixelImage => ({ width, height: to - from, data: data.slice(from * width * 4, to * width * 4) });

const joined = (parts: readonly PixelImage[]): number[] => parts.flatMap(({ data }) => [...data]);

test('strips that overlap however they like give the picture byte for byte', () => {
  fc.assert(
    fc.property(cutPicture, ({ width, data, view, steps }) => {
      const height = data.length / width / 4;
      const stitcher = createStitcher(1000);
      const parts: PixelImage[] = [];
      let top = 0;
      for (;;) {
        const part = stitcher.add(rowsOf({ width, data }, top, Math.min(top + view, height)), top);
        if (!part) throw new Error('a row is missing');
        parts.push(part.rows);
        if (top + view >= height) break;
        top = Math.min(top + Math.min(steps.next().value ?? 1, view), height - 1);
      }
      expect(joined(parts)).toEqual([...data]);
      expect(stitcher.rows()).toBe(height);
    }),
  );
});

test('what has no room is left out, and no row more', () => {
  fc.assert(
    fc.property(cutPicture, fc.integer({ min: 1, max: 80 }), ({ width, data, view }, maxRows) => {
      const height = data.length / width / 4;
      const stitcher = createStitcher(maxRows);
      const parts: PixelImage[] = [];
      for (let top = 0; top < height && !stitcher.isFull(); top += view) parts.push(stitcher.add(rowsOf({ width, data }, top, Math.min(top + view, height)), top)!.rows);
      expect(joined(parts)).toEqual(Array.from(data.slice(0, maxRows * width * 4)));
      expect(stitcher.isFull()).toBe(height >= maxRows);
    }),
  );
});

test('a strip that leaves rows out is refused', () => {
  const strip = rowsOf({ width: 1, data: new Uint8ClampedArray(40) }, 0, 5);
  const stitcher = createStitcher(100);
  expect(stitcher.add(strip, 0)?.rows.height).toBe(5);
  expect(stitcher.add(strip, 6)).toBeNull();
  expect(stitcher.add(strip, 5)?.rows.height).toBe(5);
});

/** A picture in which no row is like another. */
function content(height: number): { readonly width: number; readonly data: Uint8ClampedArray } {
  return { width: 3, data: new Uint8ClampedArray(Array.from({ length: height }, (_, row) => [(row * 37) & 255, (row * 91) & 255, row >> 3, 255]).flatMap((pixel) => [...pixel, ...pixel, ...pixel])) };
}

test('content that moves down between two strips is there once, and so is all that follows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (moved) => {
      const whole = content(300);
      const stitcher = createStitcher(1000);
      const parts = [stitcher.add(rowsOf(whole, 0, 100), 0)!];
      // What was asked for is rows 80 to 180, and so much came in above.
      parts.push(stitcher.add(rowsOf(whole, 80 - moved, 180 - moved), 80)!);
      parts.push(stitcher.add(rowsOf(whole, 160 - moved, 260 - moved), 160)!);
      expect(joined(parts.map(({ rows }) => rows))).toEqual(Array.from(whole.data.slice(0, (260 - moved) * 12)));
      expect(parts.map(({ top }) => top)).toEqual([0, 80 - moved, 160 - moved]);
    }),
  );
});

test('content that moves up as far as strips overlap loses nothing; further, the strip is strange', () => {
  const whole = content(300);
  const stitcher = createStitcher(1000);
  const first = stitcher.add(rowsOf(whole, 0, 100), 0)!;
  expect(stitcher.isStrange(rowsOf(whole, 110, 210), 80)).toBe(true);
  expect(stitcher.isStrange(rowsOf(whole, 80, 180), 80)).toBe(false);
  // A step back shows what is missing.
  const second = stitcher.add(rowsOf(whole, 60, 160), 30)!;
  expect(joined([first.rows, second.rows])).toEqual(Array.from(whole.data.slice(0, 160 * 12)));
});

test('rows that all look alike say nothing of how far they moved', () => {
  const blank = { width: 2, data: new Uint8ClampedArray(100 * 8).fill(255) };
  const stitcher = createStitcher(1000);
  stitcher.add(rowsOf(blank, 0, 50), 0);
  expect(stitcher.add(rowsOf(blank, 0, 50), 40)).toMatchObject({ rows: { height: 40 }, top: 40 });
});
