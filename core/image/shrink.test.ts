import { expect, test } from 'vitest';
import { shrink } from './shrink';

test('each pixel is the mean of its block', () => {
  const data = new Uint8ClampedArray(5 * 2 * 4).fill(255);
  for (const pixel of [0, 1, 5]) data[pixel * 4] = 3;
  const small = shrink({ width: 5, height: 2, data }, 2);
  expect([small.width, small.height]).toEqual([2, 1]);
  expect([...small.data]).toEqual([66, 255, 255, 255, 255, 255, 255, 255]);
});
