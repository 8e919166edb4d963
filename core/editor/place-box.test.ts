import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBox } from '../../test/support/arbitrary-document';
import { contains } from '../image/geometry';
import { imageBox } from '../model';
import { boxBetween, HANDLES, moveBox, resizeBox } from './place-box';

const SIZE = { width: 90, height: 50 };
const PICTURE = imageBox(0, 0, SIZE.width, SIZE.height);
const distance = fc.double({ min: -200, max: 200, noNaN: true });

test('a drawn box grows outward to whole pixels, whichever way it is drawn', () => {
  expect(boxBetween(10.2, 8.9, 4.5, 3.1, SIZE)).toEqual(imageBox(4, 3, 7, 6));
});

test('a drawn box is never empty and never leaves the picture', () => {
  fc.assert(
    fc.property(distance, distance, distance, distance, (x1, y1, x2, y2) => {
      const box = boxBetween(x1, y1, x2, y2, SIZE);
      expect(contains(PICTURE, box)).toBe(true);
      expect(Math.min(box.w, box.h)).toBeGreaterThanOrEqual(1);
      expect([box.x, box.y, box.w, box.h].every(Number.isInteger)).toBe(true);
    }),
  );
});

test('a moved box keeps its size and stays inside', () => {
  fc.assert(
    fc.property(arbitraryBox(SIZE.width, SIZE.height), distance, distance, (box, dx, dy) => {
      const moved = moveBox(box, dx, dy, SIZE);
      expect(contains(PICTURE, moved)).toBe(true);
      expect([moved.w, moved.h]).toEqual([box.w, box.h]);
    }),
  );
});

test('a resized box is never negative, never empty and stays inside', () => {
  fc.assert(
    fc.property(arbitraryBox(SIZE.width, SIZE.height), fc.constantFrom(...HANDLES), distance, distance, (box, handle, dx, dy) => {
      const resized = resizeBox(box, handle, dx, dy, SIZE);
      expect(contains(PICTURE, resized)).toBe(true);
      expect(Math.min(resized.w, resized.h)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('a side that is not pulled stays where it is', () => {
  expect(resizeBox(imageBox(10, 10, 20, 20), 'e', 5, 99, SIZE)).toEqual(imageBox(10, 10, 25, 20));
  expect(resizeBox(imageBox(10, 10, 20, 20), 'nw', -4, 6, SIZE)).toEqual(imageBox(6, 16, 24, 14));
});

test('a side pulled past the other one turns the box over', () => {
  expect(resizeBox(imageBox(10, 10, 20, 20), 'w', 30, 0, SIZE)).toEqual(imageBox(30, 10, 10, 20));
});
