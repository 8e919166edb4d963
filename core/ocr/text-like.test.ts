import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { looksLikeText } from './text-like';

const shape = (w: number, h: number, pieces: number, density = 0.4, textured = false) => ({ box: imageBox(0, 0, w, h), pieces, density, textured });

test.each([
  ['the arrow of a list', shape(12, 8, 1)],
  ['a tick', shape(14, 11, 1)],
  ['an avatar', shape(40, 40, 9)],
  ['a hair line', shape(300, 2, 1, 0.99)],
  ['a bar', shape(60, 12, 1, 0.9)],
  ['a smooth curve', shape(80, 40, 2, 0.05)],
  ['a scrap of a photo', shape(30, 12, 3, 0.4, true)],
])('%s is no text', (_name, segment) => {
  expect(looksLikeText(segment)).toBe(false);
});

test.each([
  ['two letters', shape(18, 11, 2)],
  ['a word whose letters touch', shape(40, 12, 1)],
  ['a line', shape(400, 14, 45)],
  ['a word beside a photo', shape(60, 12, 7, 0.4, true)],
])('%s is text', (_name, segment) => {
  expect(looksLikeText(segment)).toBe(true);
});
