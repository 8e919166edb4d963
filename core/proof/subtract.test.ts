import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';
import { coveredShare, subtract } from './subtract';

const box = fc.tuple(fc.integer({ min: -3, max: 12 }), fc.integer({ min: -3, max: 12 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).map(([x, y, w, h]) => imageBox(x, y, w, h));
const isIn = (x: number, y: number, boxes: readonly ImageBox[]): number => boxes.filter((other) => contains(other, imageBox(x, y, 1, 1))).length;

test('what is left of a box are its pixels under no other, each once', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 4 }), (one, covers) => {
      const rest = subtract(one, covers);
      let pixels = 0;
      for (let y = -4; y < 22; y++)
        for (let x = -4; x < 22; x++) {
          const bare = isIn(x, y, [one]) === 1 && isIn(x, y, covers) === 0;
          expect(isIn(x, y, rest)).toBe(bare ? 1 : 0);
          if (bare) pixels++;
        }
      expect(coveredShare(one, covers)).toBeCloseTo(one.w * one.h === 0 ? 1 : 1 - pixels / (one.w * one.h), 9);
    }),
  );
});
