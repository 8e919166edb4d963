import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PixelImage } from '../model';
import { findFrames } from './find-frames';

type Colour = readonly [number, number, number];
type Rect = readonly [x: number, y: number, w: number, h: number];
const WHITE: Colour = [255, 255, 255];
const GREY: Colour = [204, 204, 204];

/** A plain picture to paint on. */
function canvas(width: number, height: number, ground: Colour = WHITE) {
  const data = new Uint8ClampedArray(width * height * 4);
  const fill = ([x0, y0, w, h]: Rect, colour: Colour, radius = 0): void => {
    for (let y = y0; y < y0 + h; y++) {
      for (let x = x0; x < x0 + w; x++) {
        const dx = Math.max(x0 + radius - x - 0.5, x + 0.5 - (x0 + w - radius), 0);
        const dy = Math.max(y0 + radius - y - 0.5, y + 0.5 - (y0 + h - radius), 0);
        if (dx * dx + dy * dy <= radius * radius || radius === 0) data.set([...colour, 255], (y * width + x) * 4);
      }
    }
  };
  fill([0, 0, width, height], ground);
  const outline = ([x, y, w, h]: Rect, border: Colour, inside: Colour, thick = 1, radius = 0): void => {
    fill([x, y, w, h], border, radius);
    fill([x + thick, y + thick, w - 2 * thick, h - 2 * thick], inside, Math.max(0, radius - thick));
  };
  const image: PixelImage = { width, height, data };
  return { image, rect: fill, outline };
}

const boxesOf = (image: PixelImage, scale = 1): number[][] => findFrames(image, scale).map(({ box: { x, y, w, h } }) => [x, y, w, h]);

test.each([
  ['square', 1, 0],
  ['thick', 2, 0],
  ['rounded', 1, 10],
  ['a pill', 1, 20],
])('a box with a %s border is found by its inside', (_, thick, radius) => {
  const { image, outline } = canvas(400, 200);
  outline([50, 60, 240, 40], GREY, WHITE, thick, radius);
  expect(boxesOf(image)).toEqual([[50 + thick, 60 + thick, 240 - 2 * thick, 40 - 2 * thick]]);
});

test('a filled box without a border is found, light on white and dark on dark', () => {
  const light = canvas(400, 200);
  light.rect([40, 50, 200, 44], [243, 243, 245], 6);
  expect(boxesOf(light.image)).toEqual([[40, 50, 200, 44]]);
  const dark = canvas(400, 200, [18, 18, 18]);
  dark.rect([40, 50, 200, 44], [38, 38, 40]);
  expect(boxesOf(dark.image)).toEqual([[40, 50, 200, 44]]);
});

test('a label that stands on the rim parts it and hides it not', () => {
  const { image, outline, rect } = canvas(400, 200);
  outline([50, 60, 300, 48], GREY, WHITE);
  rect([62, 58, 80, 6], WHITE);
  expect(boxesOf(image)).toEqual([[51, 61, 298, 46]]);
});

test('boxes one over the other and side by side are found each, and the room between them is none', () => {
  const { image, outline } = canvas(600, 300);
  const rects: Rect[] = [[20, 20, 240, 36], [280, 20, 240, 36], [20, 80, 500, 36], [20, 140, 240, 36]];
  for (const rect of rects) outline(rect, GREY, WHITE);
  expect(boxesOf(image)).toEqual(rects.map(([x, y, w, h]) => [x + 1, y + 1, w - 2, h - 2]));
});

test('a button stands out by its colour, an input does not', () => {
  const { image, outline, rect } = canvas(500, 200);
  outline([20, 20, 200, 40], GREY, WHITE);
  rect([20, 100, 200, 40], [0, 90, 200], 6);
  expect(findFrames(image, 1).map(({ solid }) => solid)).toEqual([false, true]);
});

test('lines that part paragraphs are no boxes, but what stands over one may be a field', () => {
  const { image, rect } = canvas(500, 300);
  for (let y = 40; y < 280; y += 40) rect([30, y, 440, 1], GREY);
  const frames = findFrames(image, 1);
  expect(frames.filter(({ open }) => !open)).toEqual([]);
  expect(frames[0]).toMatchObject({ open: true, box: { x: 30, y: 10, w: 440, h: 30 } });
});

test('wherever a box stands and however large it is, its inside is found at any scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 5, max: 80 }), fc.integer({ min: 40, max: 300 }), fc.integer({ min: 20, max: 90 }), fc.constantFrom(1, 2), (x, y, w, h, scale) => {
      const { image, outline } = canvas(420 * scale, 200 * scale);
      outline([x * scale, y * scale, w * scale, h * scale], GREY, WHITE, scale);
      expect(boxesOf(image, scale)).toEqual([[(x + 1) * scale, (y + 1) * scale, (w - 2) * scale, (h - 2) * scale]]);
    }),
    { numRuns: 40 },
  );
});
