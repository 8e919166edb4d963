import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { clamp, contains, inflate, intersect, rowOverlap, snapOutward, union } from './geometry';

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const extent = fc.double({ min: 0.01, max: 40, noNaN: true });
const box = fc.tuple(coordinate, coordinate, extent, extent).map(([x, y, w, h]) => imageBox(x, y, w, h));

test('a union contains both boxes', () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      const both = inflate(union(a, b), 1e-9);
      expect(contains(both, a) && contains(both, b)).toBe(true);
    }),
  );
});

test('snapping outward contains the box in whole pixels and adds less than one on each side', () => {
  fc.assert(
    fc.property(box, (a) => {
      const snapped = snapOutward(a);
      expect(contains(inflate(snapped, 1e-9), a)).toBe(true);
      expect(contains(inflate(a, 1), snapped)).toBe(true);
      expect([snapped.x, snapped.y, snapped.w, snapped.h].every(Number.isInteger)).toBe(true);
    }),
  );
});

test('a clamped box lies on the image, and one that did already is unchanged', () => {
  const size = { width: 30, height: 20 };
  const all = imageBox(0, 0, 30, 20);
  fc.assert(
    fc.property(box, (a) => {
      const clamped = clamp(a, size);
      expect(contains(inflate(all, 1e-9), clamped)).toBe(true);
      expect(!contains(all, a) || clamped.x === a.x).toBe(true);
    }),
  );
  expect(clamp(imageBox(-5, 2, 10, 4), size)).toEqual(imageBox(0, 2, 5, 4));
  expect(clamp(imageBox(40, 2, 10, 4), size).w).toBe(0);
});

test('boxes that only touch share nothing', () => {
  expect(intersect(imageBox(0, 0, 5, 5), imageBox(5, 0, 5, 5))).toBeNull();
  expect(intersect(imageBox(0, 0, 5, 5), imageBox(3, 2, 5, 5))).toEqual(imageBox(3, 2, 2, 3));
});

test('row overlap is measured on the lower box', () => {
  expect(rowOverlap(imageBox(0, 0, 1, 10), imageBox(9, 5, 1, 5))).toBe(1);
  expect(rowOverlap(imageBox(0, 0, 1, 10), imageBox(9, 8, 1, 4))).toBe(0.5);
  expect(rowOverlap(imageBox(0, 0, 1, 10), imageBox(9, 10, 1, 4))).toBe(0);
});
