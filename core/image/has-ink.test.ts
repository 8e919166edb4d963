import { expect, test } from 'vitest';
import { imageBox, type PixelImage } from '../model';
import { hasInk } from './has-ink';

const BOX = imageBox(0, 0, 200, 40);

/** A white picture with black squares from the given left edges. */
function marked(...lefts: number[]): PixelImage {
  const data = new Uint8ClampedArray(200 * 40 * 4).fill(255);
  for (const left of lefts) for (let y = 16; y < 24; y++) for (let x = left; x < left + 6; x++) data.set([0, 0, 0], (y * 200 + x) * 4);
  return { width: 200, height: 40, data };
}

test('dots side by side are a value that was filled in', () => {
  expect(hasInk(marked(10, 20, 30, 40, 50), BOX)).toBe(true);
});

test('an empty box, an icon and an arrow are none', () => {
  expect(hasInk(marked(), BOX)).toBe(false);
  expect(hasInk(marked(10), BOX)).toBe(false);
  expect(hasInk(marked(180), BOX)).toBe(false);
});
