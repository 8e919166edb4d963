import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropBox } from './crop';

const SIZE = { width: 1280, height: 800 };

test.each([
  ['whole pixels', { x: 10, y: 20, w: 30, h: 40 }, 1, { x: 10, y: 20, w: 30, h: 40 }],
  ['parts of pixels, outward', { x: 10.4, y: 20.6, w: 30, h: 40 }, 1, { x: 10, y: 20, w: 31, h: 41 }],
  ['a scale of two', { x: 10.5, y: 20, w: 30, h: 40 }, 2, { x: 21, y: 40, w: 60, h: 80 }],
  ['what floating point adds', { x: 10.000_001, y: 19.999_999, w: 30, h: 40 }, 1, { x: 10, y: 20, w: 30, h: 40 }],
  ['what sticks out', { x: -5, y: 790, w: 10, h: 40 }, 1, { x: 0, y: 790, w: 5, h: 10 }],
])('%s', (_name, box, scale, cut) => {
  expect(cropBox(box, scale, SIZE)).toEqual(cut);
});

test.each([
  { x: 1280, y: 0, w: 10, h: 10 },
  { x: -20, y: 0, w: 10, h: 10 },
  { x: 5, y: 5, w: 0, h: 10 },
  { x: Number.NaN, y: 5, w: 5, h: 10 },
])('nothing is left of %j', (box) => {
  expect(cropBox(box, 1, SIZE)).toBeNull();
});

test('a cut lies inside, is whole, and covers every pixel of the box but a hair', () => {
  const part = fc.double({ min: -2000, max: 2000, noNaN: true });
  const length = fc.double({ min: 0, max: 2000, noNaN: true });
  fc.assert(
    fc.property(part, part, length, length, fc.double({ min: 0.25, max: 4, noNaN: true }), (x, y, w, h, scale) => {
      const cut = cropBox({ x, y, w, h }, scale, SIZE);
      if (!cut) return;
      expect([cut.x, cut.y, cut.w, cut.h].every((value) => Number.isInteger(value))).toBe(true);
      expect(cut.x >= 0 && cut.y >= 0 && cut.x + cut.w <= SIZE.width && cut.y + cut.h <= SIZE.height).toBe(true);
      expect(cut.x).toBeLessThanOrEqual(Math.max(0, x * scale) + 0.02);
      expect(cut.x + cut.w).toBeGreaterThanOrEqual(Math.min(SIZE.width, (x + w) * scale) - 0.02);
      expect(cut.y).toBeLessThanOrEqual(Math.max(0, y * scale) + 0.02);
      expect(cut.y + cut.h).toBeGreaterThanOrEqual(Math.min(SIZE.height, (y + h) * scale) - 0.02);
    }),
  );
});
