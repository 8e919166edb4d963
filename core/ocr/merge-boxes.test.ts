import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../image/geometry';
import { imageBox } from '../model';
import { mergeBoxes } from './merge-boxes';

const box = fc.tuple(fc.nat(4000), fc.nat(4000), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 60 })).map(([x, y, w, h]) => imageBox(x, y, w, h));

test('all that was covered stays covered, by no more boxes than asked for', () => {
  fc.assert(fc.property(fc.array(box, { maxLength: 120 }), fc.integer({ min: 1, max: 30 }), (boxes, most) => {
    const merged = mergeBoxes(boxes, most);
    expect(merged.length).toBeLessThanOrEqual(most);
    for (const one of boxes) expect(merged.some((large) => contains(large, one))).toBe(true);
  }));
});

test('few boxes stay as they are', () => {
  fc.assert(fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
    expect(mergeBoxes(boxes, 12)).toEqual(boxes);
  }));
});

test('what stands close together becomes one, what stands apart stays apart', () => {
  const photo = Array.from({ length: 60 }, (_, i) => imageBox(100 + 20 * (i % 10), 100 + 20 * Math.floor(i / 10), 15, 10));
  const alone = imageBox(900, 700, 80, 12);
  expect(mergeBoxes([...photo, alone], 5)).toEqual([imageBox(100, 100, 195, 110), alone]);
});
