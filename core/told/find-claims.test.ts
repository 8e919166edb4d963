import { expect, test } from 'vitest';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { toBase64 } from '../text/base64';
import { crowdedChunks } from './crowded-chunks';
import { findClaims, type UnsureWord } from './find-claims';
import { readDrawn } from './letter-sheet';
import { GLYPH_STEPS, isWellFormed, type OwnGlyphs } from './own-glyphs';

const LETTERS = 'abcdefghkm';
const SIZE = 40;

/** A font of blocks as large as letters may be. */
function blocks(): OwnGlyphs {
  const [width, height, start, ascent] = [69, 56, 14, 42];
  const cells = new Uint8Array((LETTERS.length * height * GLYPH_STEPS * width) / 2);
  for (let row = 0; row < LETTERS.length * height; row++) {
    if (row % height < 2 || row % height >= 54) continue;
    for (let step = 0; step < GLYPH_STEPS; step++) {
      for (let x = start; x < start + SIZE; x++) {
        const pixel = (row * GLYPH_STEPS + step) * width + x;
        cells[pixel >> 1] = (cells[pixel >> 1] as number) | (15 << (pixel & 1 ? 4 : 0));
      }
    }
  }
  return { size: SIZE, letters: LETTERS, advances: Array.from(LETTERS, () => SIZE), kerns: {}, width, height, start, ascent, cells: toBase64(cells) };
}

const GLYPHS = blocks();
const IMAGE: PixelImage = { width: 2000, height: 1000, data: new Uint8ClampedArray(2000 * 1000 * 4).fill(250) };

function unsure(i: number, length: number, place: (i: number) => readonly [x: number, y: number]): UnsureWord[] {
  const text = Array.from({ length }, (_, k) => LETTERS[(i + k) % LETTERS.length]).join('');
  const box = imageBox(...place(i), length * SIZE, 50);
  return [{ word: { text, ink: box, room: box, block: 0, glued: false }, text: { text, box, face: '', family: '', size: SIZE, spacing: 0, glyphs: GLYPHS } }];
}

test.each<[string, number, (i: number) => readonly [number, number]]>([
  ['short words in one place', 1, () => [20, 50]],
  ['words in one place', 5, () => [20, 50]],
  ['long words in one place', 45, () => [20, 50]],
  ['words that all lie on each other in part', 5, (i) => [20 + ((i * 7) % 1700), 20 + ((i * 13) % 900)]],
  ['words that all touch the next one', 1, (i) => [20 + (i % 48) * 40, 10 + (Math.floor(i / 48) % 19) * 50]],
])('%s do not keep a page waiting', (_what, length, place) => {
  expect(isWellFormed(GLYPHS)).toBe(true);
  const open = Array.from({ length: Math.min(20_000, Math.floor(25_000 / length)) }, (_, i) => unsure(i, length, place));
  const begun = performance.now();
  expect(findClaims(IMAGE, open)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('words that lie on each other by more than half are not even drawn, and lines that are set close are', () => {
  const at = (...places: readonly (readonly [number, number])[]): UnsureWord[][] => places.map((place, i) => unsure(i, 5, () => place));
  const one = at([20, 50], [20, 53], [20, 93], [230, 50], [200, 200]);
  expect([...crowdedChunks(IMAGE, one)]).toEqual(one.slice(0, 2));
  const beside = at([20, 50], [150, 50]);
  expect([...crowdedChunks(IMAGE, beside)]).toEqual([]);
});

test('a drawing in which several words are seen is read as none', async () => {
  const drawn = { left: 0, width: 100, height: 20, covers: new Uint8Array(2000).fill(255), advance: 100, isApart: true };
  const read = (...boxes: readonly ((x: number, y: number) => ImageBox)[]): Promise<(string | null)[]> =>
    readDrawn([drawn], async () => {
      // The gaps before the first drawing.
      const [x, y] = [8, 12];
      return { text: 'near race', unread: [], words: boxes.map((box, i) => ({ start: i * 5, end: i * 5 + 4, box: box(x, y), confidence: 1 })) };
    });
  expect(await read((x, y) => imageBox(x, y, 100, 20))).toEqual(['near']);
  expect(await read((x, y) => imageBox(x, y, 45, 20), (x, y) => imageBox(x + 55, y, 45, 20))).toEqual([null]);
  expect(await read()).toEqual([null]);
});
