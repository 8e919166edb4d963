import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { UmbraError } from '../errors';
import { imageBox, type PixelImage, type Region } from '../model';
import { contains, snapOutward } from './geometry';
import { paint } from './paint';

const WIDTH = 12;
const HEIGHT = 9;

const bytes = fc.uint8Array({ minLength: WIDTH * HEIGHT * 4, maxLength: WIDTH * HEIGHT * 4 });
const imageOf = (data: Uint8Array): PixelImage => ({ width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(data) });
const coordinate = fc.double({ min: -4, max: 14, noNaN: true });
const extent = fc.double({ min: 0, max: 8, noNaN: true });
const region = fc
  .tuple(coordinate, coordinate, extent, extent, fc.boolean())
  .map(([x, y, w, h, on]): Region => ({ id: 'a', box: imageBox(x, y, w, h), entity: null, score: 1, source: 'hand', reason: null, on }));
const regions = fc.array(region, { maxLength: 4 });

const isUnder = (x: number, y: number, all: readonly Region[]): boolean =>
  all.some(({ on, box }) => on && box.w > 0 && box.h > 0 && contains(snapOutward(box), imageBox(x, y, 1, 1)));

test('under a region every pixel has the colour and is opaque, outside none has changed', () => {
  fc.assert(
    fc.property(bytes, regions, (data, all) => {
      const image = imageOf(data);
      paint(image, all, '#0a64ff');
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) {
          const at = (y * WIDTH + x) * 4;
          const expected = isUnder(x, y, all) ? [10, 100, 255, 255] : [...data.subarray(at, at + 4)];
          expect([...image.data.subarray(at, at + 4)]).toEqual(expected);
        }
    }),
    { numRuns: 60 },
  );
});

test('images that differ only under the regions paint to identical bytes', () => {
  fc.assert(
    fc.property(bytes, bytes, regions, (data, secret, all) => {
      const one = imageOf(data);
      const other = imageOf(data);
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) {
          const at = (y * WIDTH + x) * 4;
          if (isUnder(x, y, all)) other.data.set(secret.subarray(at, at + 4), at);
        }
      paint(one, all, '#000000');
      paint(other, all, '#000000');
      expect(other.data).toEqual(one.data);
    }),
    { numRuns: 60 },
  );
});

test('an invalid colour paints nothing', () => {
  const image = imageOf(new Uint8Array(WIDTH * HEIGHT * 4).fill(7));
  const all: Region[] = [{ id: 'a', box: imageBox(0, 0, 5, 5), entity: null, score: 1, source: 'hand', reason: null, on: true }];
  expect(() => paint(image, all, 'red')).toThrow(UmbraError);
  expect(image.data.every((value) => value === 7)).toBe(true);
});
