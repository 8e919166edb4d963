import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox, type PixelImage } from '../model';
import { confirmWords } from './confirm-words';
import { matchInk } from './match-ink';
import { TOPMOST, type PageReading } from './page-reading';
import type { PaintText } from './paint-text';

const SIZE = { width: 120, height: 36 };
/** Signs of 7 x 13 pixels, the last three rows under the baseline. */
const SIGNS: Readonly<Record<string, string>> = {
  0: '.#####.|#.....#|#.....#|#.....#|#.....#|#.....#|#.....#|#.....#|#.....#|.#####.',
  5: '#######|#......|#......|#......|######.|......#|......#|......#|#.....#|.#####.',
  6: '.######|#......|#......|#......|######.|#.....#|#.....#|#.....#|#.....#|.#####.',
  8: '.#####.|#.....#|#.....#|#.....#|.#####.|#.....#|#.....#|#.....#|#.....#|.#####.',
  3: '.#####.|#.....#|......#|......#|..####.|......#|......#|......#|#.....#|.#####.',
  9: '.#####.|#.....#|#.....#|#.....#|#.....#|.######|......#|......#|......#|######.',
  g: '.......|.......|.......|.######|#.....#|#.....#|#.....#|#.....#|#.....#|.######|......#|......#|.#####.',
};
const BOX = imageBox(10, 5, 60, 18);
const TOP = 9;
const BASELINE = TOP + 10;
const LETTER = 12;
const LEFT = 12;
const STEP = 9;

function coverageOf(text: string): Uint8Array {
  const covered = new Uint8Array(SIZE.width * SIZE.height);
  for (const [i, sign] of Array.from(text).entries()) {
    for (const [y, row] of (SIGNS[sign] ?? '').split('|').entries()) for (const [x, dot] of Array.from(row).entries()) if (dot === '#') covered[(y + TOP) * SIZE.width + LEFT + i * STEP + x] = 255;
  }
  return covered;
}

interface Line {
  readonly row: number;
  readonly rows: number;
  readonly color?: readonly number[];
  readonly isOn?: (x: number) => boolean;
}

const INK = [6, 69, 173];
const GROUND = [255, 255, 255];

/** A picture of a text with a line behind it, which is as long as the text's box. */
function pictureOf(text: string, { row, rows, color = INK, isOn = () => true }: Line, ink: readonly number[] = INK, ground: readonly number[] = GROUND): PixelImage {
  const covered = coverageOf(text);
  const data = new Uint8ClampedArray(covered.length * 4);
  for (const [i, cover] of covered.entries()) {
    const [x, y] = [i % SIZE.width, Math.floor(i / SIZE.width)];
    const isLine = y >= row && y < row + rows && x >= BOX.x && x < BOX.x + BOX.w && isOn(x);
    data.set([...(cover > 0 ? ink : isLine ? color : ground), 255], i * 4);
  }
  return { ...SIZE, data };
}

const isSame = (told: string, picture: PixelImage, baseline: number | undefined = BASELINE): boolean => matchInk(picture, coverageOf(told), BOX, LETTER, baseline).isSame;
const under = { row: BASELINE + 1, rows: 1 };

test.each<[string, Line, (readonly number[])?, (readonly number[])?]>([
  ['of the text’s colour', under],
  ['two pixels thick', { ...under, rows: 2 }],
  ['of another colour', { ...under, color: [200, 40, 40] }],
  ['on dark ground', { ...under, color: [138, 180, 248] }, [138, 180, 248], [20, 22, 28]],
])('a word with a line under it, %s, is that word', (_name, line, ink, ground) => {
  expect(isSame('566568', pictureOf('566568', line, ink, ground))).toBe(true);
  expect(isSame('566568', pictureOf('566566', line, ink, ground))).toBe(false);
});

test('a line that breaks off beside the tails of letters is one', () => {
  const tail = (i: number) => LEFT + i * STEP + 6;
  const isOn = (x: number): boolean => [0, 3].every((i) => Math.abs(x - tail(i)) > 2);
  const line = { ...under, isOn };
  expect(isSame('g56g68', pictureOf('g56g68', line))).toBe(true);
  expect(isSame('056068', pictureOf('056068', line))).toBe(false);
});

test.each<[string, Line]>([
  ['dots', { ...under, isOn: (x) => x % 3 !== 0 }],
  ['a line that ends within the word', { ...under, isOn: (x) => x < 40 }],
  ['a line with a gap where no tail is', { ...under, isOn: (x) => x < 30 || x > 36 }],
  ['a bar', { ...under, rows: 4 }],
  ['a line through letters so small that it may hide one', { row: TOP + 4, rows: 1 }],
])('%s under a word is more than the word', (_name, line) => {
  expect(isSame('566568', pictureOf('566568', line))).toBe(false);
});

test('where no baseline is known there is no line', () => {
  expect(matchInk(pictureOf('566568', under), coverageOf('566568'), BOX, LETTER).isSame).toBe(false);
});

test('no digit hides in a line, wherever it is and however thick', () => {
  const digits = fc.stringMatching(/^[035689]{6}$/);
  fc.assert(
    fc.property(digits, digits, fc.integer({ min: BOX.y, max: BOX.y + BOX.h - 1 }), fc.integer({ min: 1, max: 4 }), (told, shown, row, rows) => {
      fc.pre(told !== shown);
      expect(isSame(told, pictureOf(shown, { row, rows }))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('one digit for another is seen over and under every line', () => {
  for (const [told, shown] of [['506568', '566568'], ['566568', '566566'], ['866668', '066668'], ['938338', '338338']] as const) {
    for (let row = BOX.y; row < BOX.y + BOX.h; row++) for (const rows of [1, 2]) expect(isSame(told, pictureOf(shown, { row, rows }))).toBe(false);
  }
});

test('a line goes with the words that stand on it, so that nothing of both is left to be read', () => {
  const text = '566568';
  const paintText: PaintText = (_size, texts, onBaseline) => {
    for (const one of texts) onBaseline?.(one, BASELINE);
    return coverageOf(text);
  };
  const style = { face: 'normal normal 400', family: 'mono', size: LETTER, spacing: 0, transform: 'none' } as const;
  const reading: PageReading = { texts: [text], places: [BOX.x, BOX.y, BOX.w, BOX.h, 0, 1, TOPMOST], styles: [style], fields: [], complete: true };
  const { words, rest } = confirmWords(pictureOf(text, { ...under, rows: 2 }), reading, 1, paintText);
  expect(words).toMatchObject([{ text, ink: { x: BOX.x, y: TOP, w: BOX.w, h: 13 } }]);
  expect([...rest.data].filter((level) => level !== 255)).toEqual([]);
});

test('no word stands in the gaps of a line between the tails of large letters', () => {
  const size = { width: 700, height: 160 };
  const [first, step, top, rows] = [20, 56, 108, 12];
  const covered = new Uint8Array(size.width * size.height);
  const plain = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  const blacken = (data: Uint8ClampedArray, x: number, y: number): unknown => data.fill(20, (y * size.width + x) * 4, (y * size.width + x) * 4 + 3);
  // Ten letters with a bowl and a tail each, on a baseline at 100, and a line under them that breaks off between the tails.
  for (let letter = 0; letter < 10; letter++) {
    for (const [left, upper, w, h] of [[0, 40, 10, 90], [10, 40, 36, 10], [10, 88, 36, 10], [36, 50, 10, 38]] as const) {
      for (let y = upper; y < upper + h; y++) for (let x = first + letter * step + left; x < first + letter * step + left + w; x++) {
        covered[y * size.width + x] = 255;
        blacken(plain, x, y);
      }
    }
  }
  const match = (data: Uint8ClampedArray): boolean => matchInk({ ...size, data }, covered, imageBox(18, 20, 540, 120), 100, 100).isSame;
  expect(match(plain)).toBe(true);
  const bars = new Uint8ClampedArray(plain);
  const signs = new Uint8ClampedArray(plain);
  for (let y = 0; y < rows; y++) {
    for (let gap = 0; gap < 9; gap++) {
      for (let x = 0; x < 39; x++) {
        const at = first + gap * step + 14 + x;
        // What is the same in all rows says nothing; digits are not.
        if (x % 13 < 10) blacken(bars, at, top + y);
        const sign = (SIGNS['35689'[(gap * 3 + Math.floor(x / 13)) % 5] ?? '3'] ?? '').split('|')[Math.floor((y * 10) / rows)] ?? '';
        if (sign[Math.floor(((x % 13) * 7) / 10)] === '#') blacken(signs, at, top + y);
      }
    }
  }
  expect(match(bars)).toBe(true);
  expect(match(signs)).toBe(false);
});
