import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten } from './flatten';

type Pixel = readonly [number, number, number, number];
const row = (...pixels: readonly Pixel[]) => ({ width: pixels.length, height: 1, data: Uint8ClampedArray.from(pixels.flat()) });
const CLEAR: Pixel = [0, 0, 0, 0];

test('dark ink comes to stand on white, light ink on black, both together on grey', () => {
  expect([...flatten(row([17, 17, 17, 255], CLEAR)).data]).toEqual([17, 17, 17, 255, 255, 255, 255, 255]);
  expect([...flatten(row([250, 250, 250, 255], CLEAR)).data]).toEqual([250, 250, 250, 255, 0, 0, 0, 255]);
  expect([...flatten(row([0, 0, 0, 255], [255, 255, 255, 255], CLEAR)).data.subarray(8)]).toEqual([128, 128, 128, 255]);
});

test('an image without transparency is the very same object', () => {
  const image = row([1, 2, 3, 255], [4, 5, 6, 255]);
  expect(flatten(image)).toBe(image);
});

test('the colours under transparent pixels change nothing, and nothing stays transparent', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.array(fc.tuple(byte, byte, byte, byte), { minLength: 1, maxLength: 20 }), byte, (pixels, other) => {
      const image = row(...pixels);
      const masked = row(...pixels.map((pixel): Pixel => (pixel[3] === 0 ? [other, other, other, 0] : pixel)));
      expect(flatten(masked).data).toEqual(flatten(image).data);
      expect(flatten(image).data.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    }),
  );
});
