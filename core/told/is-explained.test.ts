import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox, type PixelImage } from '../model';
import { isExplained } from './is-explained';
import { matchInk } from './match-ink';

const SIZE = { width: 120, height: 30 };
/** Digits of 7 x 10 pixels: strokes of one pixel, as in letters of twelve. */
const DIGITS: Readonly<Record<string, string>> = {
  5: '#######|#......|#......|#......|######.|......#|......#|......#|#.....#|.#####.',
  6: '.######|#......|#......|#......|######.|#.....#|#.....#|#.....#|#.....#|.#####.',
  8: '.#####.|#.....#|#.....#|#.....#|.#####.|#.....#|#.....#|#.....#|#.....#|.#####.',
  3: '.#####.|#.....#|......#|......#|..####.|......#|......#|......#|#.....#|.#####.',
};
const BOX = imageBox(10, 6, 60, 16);

function coverageOf(text: string): Uint8Array {
  const covered = new Uint8Array(SIZE.width * SIZE.height);
  for (const [i, letter] of Array.from(text).entries()) {
    for (const [y, row] of (DIGITS[letter] ?? '').split('|').entries()) for (const [x, sign] of Array.from(row).entries()) if (sign === '#') covered[(y + 9) * SIZE.width + 12 + i * 9 + x] = 255;
  }
  return covered;
}

/** A picture of a text in grey levels, its edges lighter or darker than drawn by a power of the coverage. */
function pictureOf(covered: Uint8Array, ink: number, ground: number, power = 1): PixelImage {
  const data = new Uint8ClampedArray(covered.length * 4);
  for (const [i, cover] of covered.entries()) data.set([0, 1, 2].map(() => ground + (ink - ground) * (cover / 255) ** power).concat(255), i * 4);
  return { ...SIZE, data };
}

const isSame = (told: string, shown: string, ink = 20, ground = 250): boolean => matchInk(pictureOf(coverageOf(shown), ink, ground), coverageOf(told), BOX, 12).isSame;

test.each([['566568', '566566'], ['566566', '566568'], ['833338', '838338'], ['555655', '555555'], ['388333', '383333']])('%s is not %s, however alike they look', (told, shown) => {
  expect(isSame(told, told)).toBe(true);
  expect(isSame(told, shown)).toBe(false);
  expect(isSame(told, shown, 230, 30)).toBe(false);
  expect(isSame(told, shown, 180, 215)).toBe(false);
});

test('edges that are drawn lighter or darker are explained', () => {
  const soft = coverageOf('566568').map((_, i, all) => Math.round(((all[i] as number) * 2 + (all[i - 1] ?? 0) + (all[i + 1] ?? 0)) / 4));
  for (const power of [0.7, 1.4]) expect(matchInk(pictureOf(soft, 20, 250, power), soft, BOX, 12).isSame).toBe(true);
});

test('edges that are smoothed in colours, as for screens with three stripes a pixel, are explained', () => {
  const covered = coverageOf('566568');
  const stripe = (i: number): number => covered[Math.floor(i / 3)] ?? 0;
  const image = pictureOf(covered, 20, 250);
  for (let i = 0; i < covered.length; i++) {
    for (let channel = 0; channel < 3; channel++) {
      const cover = [1, 2, 3, 2, 1].reduce((sum, weight, at) => sum + (weight * stripe(3 * i + channel + at - 2)) / 9, 0);
      image.data[i * 4 + channel] = 250 - (230 * cover) / 255;
    }
  }
  expect(matchInk(image, covered, BOX, 12).isSame).toBe(true);
});

test('a spot of two pixels that the drawing has not, or has alone, is found wherever it stands', () => {
  const covered = coverageOf('566568');
  const spot = fc.record({ x: fc.integer({ min: 10, max: 68 }), y: fc.integer({ min: 6, max: 20 }), ink: fc.constantFrom(0, 90, 200, 255), ground: fc.constantFrom(0, 40, 160, 255) });
  fc.assert(
    fc.property(spot, ({ x, y, ink, ground }) => {
      fc.pre(Math.abs(ink - ground) >= 40);
      const levels = { ground, step: (ink - ground) / 255 };
      const image = pictureOf(covered, ink, ground);
      expect(isExplained(image, covered, BOX, levels)).toBe(true);
      for (const at of [y * SIZE.width + x, (y + 1) * SIZE.width + x]) image.data.fill((covered[at] ?? 0) > 0 ? ground : ink, at * 4, at * 4 + 3);
      // Next to each other, ink in excess and ink that lacks are a stroke that stands a little aside: too much is what counts.
      const isMoved = (covered[y * SIZE.width + x] ?? 0) !== (covered[(y + 1) * SIZE.width + x] ?? 0);
      fc.pre(!isMoved);
      expect(isExplained(image, covered, BOX, levels)).toBe(false);
    }),
  );
});
