import { expect, test } from 'vitest';
import { contains, inflate } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { detectLines } from './line-detector';

const WIDTH = 400;
const HEIGHT = 400;

/** A white picture with black rectangles. */
function picture(...boxes: readonly ImageBox[]): PixelImage {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (const { x, y, w, h } of boxes) for (let row = y; row < y + h; row++) for (let column = x; column < x + w; column++) data.set([20, 20, 20, 255], (row * WIDTH + column) * 4);
  return { width: WIDTH, height: HEIGHT, data };
}

/** Pseudo letters 12 px high, each a stem and a bar, one behind the other. */
const across = (x: number, y: number, letters: number): ImageBox[] =>
  Array.from({ length: letters }, (_, i) => [imageBox(x + 10 * i, y, 2, 12), imageBox(x + 10 * i, y + (i % 2 ? 10 : 0), 7, 2)]).flat();

/** The same a quarter turned. */
const turned = (boxes: readonly ImageBox[]): ImageBox[] => boxes.map(({ x, y, w, h }) => imageBox(y, x, h, w));

const unreadableIn = async (...boxes: readonly ImageBox[]): Promise<readonly ImageBox[]> => (await detectLines(picture(...boxes))).unreadable;

test('text that runs up or down is said to be unreadable, and encloses its ink', async () => {
  const [box, ...more] = await unreadableIn(...turned(across(60, 100, 14)));
  const ink = imageBox(100, 60, 12, 137);
  expect(more).toEqual([]);
  expect(box && contains(box, ink) && contains(inflate(ink, 6), box)).toBe(true);
});

test('text across is none, one line or many', async () => {
  expect(await unreadableIn(...across(60, 100, 14))).toEqual([]);
  expect(await unreadableIn(...Array.from({ length: 12 }, (_, i) => across(60, 60 + 22 * i, 14)).flat())).toEqual([]);
});

test('a border, a bar and a list of marks are none', async () => {
  expect(await unreadableIn(imageBox(100, 20, 1, 300))).toEqual([]);
  expect(await unreadableIn(imageBox(100, 20, 14, 300))).toEqual([]);
  expect(await unreadableIn(...Array.from({ length: 10 }, (_, i) => imageBox(100, 40 + 30 * i, 6, 6)))).toEqual([]);
});
