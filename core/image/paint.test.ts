import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStyle, arbitraryStyles } from '../../test/support/arbitrary-document';
import { UmbraError } from '../errors';
import { imageBox, type PixelImage, type RedactionStyle, type Region, type StyleChoice } from '../model';
import { DEFAULT_STYLE } from './default-style';
import { contains, snapOutward } from './geometry';
import { paint } from './paint';

const WIDTH = 26;
const HEIGHT = 18;

const bytes = fc.uint8Array({ minLength: WIDTH * HEIGHT * 4, maxLength: WIDTH * HEIGHT * 4 });
const imageOf = (data: Uint8Array): PixelImage => ({ width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(data) });
const coordinate = fc.double({ min: -4, max: 28, noNaN: true });
const extent = fc.double({ min: 0, max: 20, noNaN: true });
const region = fc
  .tuple(coordinate, coordinate, extent, extent, fc.boolean(), fc.constantFrom('URL' as const, 'PERSON' as const, null), fc.option(arbitraryStyle))
  .map(([x, y, w, h, on, entity, style]): Region => ({ id: 'a', box: imageBox(x, y, w, h), entity, score: 1, source: 'hand', reason: null, on, style }));
const regions = fc.array(region, { maxLength: 4 });
const all = (style: Partial<RedactionStyle>): StyleChoice => ({ all: { ...DEFAULT_STYLE, ...style }, byType: {} });
const wordsOf = ({ entity }: Region): string => (entity === null ? 'Hidden' : `[${entity}_1]`);
const oneRegion = (x: number, y: number, w: number, h: number): Region => ({ id: 'a', box: imageBox(x, y, w, h), entity: null, score: 1, source: 'hand', reason: null, on: true, style: null });

const isUnder = (x: number, y: number, hidden: readonly Region[]): boolean =>
  hidden.some(({ on, box }) => on && box.w > 0 && box.h > 0 && contains(snapOutward(box), imageBox(x, y, 1, 1)));

test('a plain box has its colour and is opaque, and outside no pixel has changed', () => {
  fc.assert(
    fc.property(bytes, regions, (data, hidden) => {
      const image = imageOf(data);
      paint(image, hidden.map((one) => ({ ...one, style: null })), all({ color: '#0a64ff' }), wordsOf);
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) {
          const at = (y * WIDTH + x) * 4;
          const expected = isUnder(x, y, hidden) ? [10, 100, 255, 255] : [...data.subarray(at, at + 4)];
          expect([...image.data.subarray(at, at + 4)]).toEqual(expected);
        }
    }),
    { numRuns: 40 },
  );
});

test('whatever the styles, regions lie under covers, covers are opaque and nothing else has changed', () => {
  fc.assert(
    fc.property(bytes, regions, arbitraryStyles, (data, hidden, choice) => {
      const image = imageOf(data);
      const covers = paint(image, hidden, choice, wordsOf);
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) {
          const at = (y * WIDTH + x) * 4;
          const covered = covers.some(({ box }) => contains(box, imageBox(x, y, 1, 1)));
          const isOpaque = image.data[at + 3] === 255;
          const isUntouched = [0, 1, 2, 3].every((channel) => image.data[at + channel] === data[at + channel]);
          expect(covered ? isOpaque : isUntouched && !isUnder(x, y, hidden)).toBe(true);
        }
    }),
    { numRuns: 100 },
  );
});

test('an invalid colour paints nothing', () => {
  const image = imageOf(new Uint8Array(WIDTH * HEIGHT * 4).fill(7));
  expect(() => paint(image, [oneRegion(0, 0, 5, 5)], all({ color: 'red' }), wordsOf)).toThrow(UmbraError);
  expect(image.data.every((value) => value === 7)).toBe(true);
});
