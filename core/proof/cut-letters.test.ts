import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readPng } from '../../test/bench/read-png';
import { plainPixels } from '../../test/support/png';
import { inflate, intersect } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { cutLetters } from './cut-letters';

/** Values in nine fonts on three grounds, and the box of each one's ink. */
const fixtures = join(import.meta.dirname, 'fixtures');
const values = (JSON.parse(readFileSync(join(fixtures, 'letters.json'), 'utf8')) as { font: string; value: string; box: ImageBox }[]).map(({ font, box }) => ({ font, box: imageBox(box.x, box.y, box.w, box.h) }));
let picture: PixelImage;
beforeAll(async () => {
  picture = await readPng(join(fixtures, 'letters.png'));
});

const SIDES: Readonly<Record<string, (box: ImageBox, by: number) => ImageBox>> = {
  left: ({ x, y, w, h }, by) => imageBox(x + by, y, w - by, h),
  right: ({ x, y, w, h }, by) => imageBox(x, y, w - by, h),
  top: ({ x, y, w, h }, by) => imageBox(x, y + by, w, h - by),
  bottom: ({ x, y, w, h }, by) => imageBox(x, y, w, h - by),
  'left and right': ({ x, y, w, h }, by) => imageBox(x + by, y, w - 2 * by, h),
  'every side': (box, by) => inflate(box, -by),
};

test.each(values)('$font: a region that is 3 to 6 pixels too small on any side leaves ink that is told', ({ box }) => {
  const missed: string[] = [];
  for (const [side, shrink] of Object.entries(SIDES)) {
    for (const by of [3, 4, 5, 6]) {
      const region = shrink(box, by);
      if (region.h < 4) continue;
      const told = cutLetters(picture, [region], [], 1);
      if (!told.some((place) => intersect(place, box) !== null)) missed.push(`${side} ${by}`);
    }
  }
  expect(missed).toEqual([]);
});

test('a region around all of it leaves nothing, also where it comes near to what stands beside it', () => {
  for (const { box } of values) for (const by of [0, 1, 2, 3, 4]) expect(cutLetters(picture, [inflate(box, by)], [], 1)).toEqual([]);
});

/** Black rectangles on white. */
function drawn(...boxes: readonly ImageBox[]): PixelImage {
  const image = plainPixels(200, 100, [255, 255, 255]);
  for (const { x, y, w, h } of boxes) for (let row = y; row < y + h; row++) image.data.fill(0, (row * 200 + x) * 4, (row * 200 + x + w) * 4);
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
  return image;
}
const cover = imageBox(60, 40, 80, 20);

test.each([
  ['a line under a row', [imageBox(0, 58, 200, 2)]],
  ['a line between columns', [imageBox(100, 0, 2, 100)]],
  ['a frame around it', [imageBox(50, 42, 100, 1), imageBox(50, 57, 100, 1), imageBox(50, 42, 1, 16), imageBox(149, 42, 1, 16)]],
  ['a picture that it lies on', [imageBox(20, 10, 160, 80)]],
  ['the edge of a dark part', [imageBox(0, 50, 200, 50)]],
  ['a part of a picture up to its edge', [imageBox(100, 50, 20, 50)]],
  ['a sign beside it, cut by the margin', [imageBox(138, 44, 9, 12)]],
  ['the next word', [imageBox(142, 44, 3, 12), imageBox(147, 44, 3, 12)]],
])('%s is no letter', (_what, boxes) => {
  const letters = [70, 76, 82, 110, 116].map((x) => imageBox(x, 45, 3, 10));
  expect(cutLetters(drawn(...boxes), [cover], [], 1)).toEqual([]);
  expect(cutLetters(drawn(...boxes, ...letters), [cover], [], 1)).toEqual([]);
});

test('a picture that is covered but for its rim is no letter', () => {
  const large = plainPixels(300, 300, [255, 255, 255]);
  for (let row = 40; row < 240; row++) large.data.fill(90, (row * 300 + 40) * 4, (row * 300 + 240) * 4);
  for (let at = 3; at < large.data.length; at += 4) large.data[at] = 255;
  expect(cutLetters(large, [imageBox(44, 38, 200, 204)], [], 1)).toEqual([]);
});

test('a stem below the region is told, and not where another region covers it, nor where it belongs to a word that is not hidden', () => {
  const stem = drawn(imageBox(80, 44, 2, 22), imageBox(100, 44, 2, 10));
  expect(cutLetters(stem, [cover], [], 1)).toEqual([imageBox(80, 60, 2, 6)]);
  expect(cutLetters(stem, [cover, imageBox(70, 60, 30, 8)], [], 1)).toEqual([]);
  expect(cutLetters(stem, [cover], [imageBox(78, 50, 30, 20)], 1)).toEqual([]);
});

test('what sticks out at several places of a region is one place, and a region without area has none', () => {
  const both = drawn(imageBox(80, 44, 2, 22), imageBox(120, 34, 2, 12));
  expect(cutLetters(both, [cover], [], 1)).toEqual([imageBox(80, 34, 42, 32)]);
  expect(cutLetters(both, [imageBox(81, 50, 0, 10)], [], 1)).toEqual([]);
});

test('at twice the scale twice as much must stick out', () => {
  const stem = (to: number): PixelImage => drawn(imageBox(80, 44, 4, to - 44));
  expect(cutLetters(stem(62), [cover], [], 2)).toEqual([]);
  expect(cutLetters(stem(63), [cover], [], 2)).toEqual([imageBox(80, 60, 4, 3)]);
});
