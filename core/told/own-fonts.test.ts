import { expect, test } from 'vitest';
import type { PixelImage, TextLayer } from '../model';
import { imageBox } from '../model';
import { toBase64 } from '../text/base64';
import { confirmWords } from './confirm-words';
import { openGlyphs } from './open-glyphs';
import { GLYPH_STEPS, type OwnGlyphs } from './own-glyphs';
import { TOPMOST, type PageReading } from './page-reading';
import { paintOwn } from './paint-own';
import { settleClaims } from './settle-claims';

const SIZE = { width: 400, height: 120 };
const [WIDTH, HEIGHT, START, TOP, ROWS, ADVANCE] = [16, 12, 4, 2, 7, 8];

/** A font of these tests alone: a bar of seven pixels, and from it to the right in each row so many more as the letter has. */
function rowsOf(letter: string): readonly number[] {
  let seed = (letter.codePointAt(0) ?? 0) * 2_654_435_761;
  return Array.from({ length: ROWS }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % 5;
  });
}

const looksOf = (letter: string): string => rowsOf(letter).join('');

/** Pixels of a letter, from the corner of its cell. */
function pixelsOf(letter: string): [x: number, y: number][] {
  return rowsOf(letter).flatMap((length, row) => Array.from({ length: length + 1 }, (_, x) => [START + x, TOP + row] as [number, number]));
}

type Draw = (letter: string) => readonly (readonly [x: number, y: number, cover?: number])[];

/** How a font draws these letters. `draw` tells which pixels, at which of sixteen coverages. */
function fontOf(letters: string, draw: Draw = pixelsOf, kerns: OwnGlyphs['kerns'] = {}): OwnGlyphs {
  const cells = new Uint8Array((letters.length * HEIGHT * GLYPH_STEPS * WIDTH) / 2);
  Array.from(letters).forEach((letter, index) => {
    for (const [x, y, cover = 15] of draw(letter)) {
      for (let step = 0; step < GLYPH_STEPS; step++) {
        const pixel = ((index * HEIGHT + y) * GLYPH_STEPS + step) * WIDTH + x;
        cells[pixel >> 1] = (cells[pixel >> 1] ?? 0) | (cover << (pixel & 1 ? 4 : 0));
      }
    }
  });
  return { size: 12, letters, advances: Array.from(letters, () => ADVANCE), kerns, width: WIDTH, height: HEIGHT, start: START, ascent: 9, cells: toBase64(cells) };
}

type Words = readonly (readonly [text: string, x: number, y: number])[];

/** A picture that shows these words as they are, in honest letters. */
function pictureOf(words: Words): PixelImage {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4).fill(250);
  for (const [text, x, y] of words) {
    Array.from(text).forEach((letter, i) => {
      for (const [px, py] of pixelsOf(letter)) data.fill(20, ((y + py) * SIZE.width + x + i * ADVANCE + px - START) * 4, ((y + py) * SIZE.width + x + i * ADVANCE + px - START) * 4 + 3);
    });
  }
  return { ...SIZE, data };
}

function readingOf(words: Words, glyphs: OwnGlyphs): PageReading {
  const style = { face: 'normal normal 400', family: 'Own', size: 12, spacing: 0, transform: 'none' as const, glyphs };
  return { texts: words.map(([text]) => text), places: words.flatMap(([text, x, y]) => [x, y, text.length * ADVANCE, HEIGHT, 0, 1, TOPMOST]), styles: [style], fields: [], complete: true };
}

/** Reads pictures in the font of these tests, by what is seen. Keeps what it read. */
function reader(alphabet: string): { readonly read: (image: PixelImage) => Promise<TextLayer>; readonly seen: string[] } {
  const letters = new Map(Array.from(alphabet, (letter) => [looksOf(letter), letter]));
  const seen: string[] = [];
  const read = async ({ width, height, data }: PixelImage): Promise<TextLayer> => {
    const isInk = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 128;
    const isBar = (x: number, y: number): boolean => Array.from({ length: ROWS }, (_, row) => isInk(x, y + row)).every(Boolean) && !isInk(x, y - 1) && !isInk(x, y + ROWS);
    const found: { text: string; x: number; y: number; end: number }[] = [];
    for (let y = 1; y < height - ROWS; y++) {
      for (let x = 0; x < width; x++) {
        if (!isBar(x, y)) continue;
        const looks = Array.from({ length: ROWS }, (_, row) => [1, 2, 3, 4].findIndex((dx) => !isInk(x + dx, y + row))).map((length) => (length < 0 ? 4 : length));
        const letter = letters.get(looks.join('')) ?? '?';
        const last = found.at(-1);
        if (last && last.y === y && x - last.end <= ADVANCE) Object.assign(last, { text: last.text + letter, end: x });
        else found.push({ text: letter, x, y, end: x });
        x += 4;
      }
    }
    seen.push(...found.map(({ text }) => text));
    let text = '';
    const words = found.map((word) => {
      const start = text.length === 0 ? 0 : text.length + 1;
      text += (start > 0 ? ' ' : '') + word.text;
      return { start, end: text.length, box: imageBox(word.x, word.y, word.end + 5 - word.x, ROWS), confidence: 1 };
    });
    return { text, words, unread: [] };
  };
  return { read, seen };
}

const nothing = ({ width, height }: { width: number; height: number }) => new Uint8Array(width * height);
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789OSl.';

async function believed(shown: Words, told: Words, glyphs: OwnGlyphs): Promise<{ words: string[]; untouched: boolean; seen: string[] }> {
  const picture = pictureOf(shown);
  const { read, seen } = reader(ALPHABET);
  const { words, rest } = await settleClaims(confirmWords(picture, readingOf(told, glyphs), 1, nothing), picture, read);
  return { words: words.map(({ text }) => text), untouched: Buffer.compare(Buffer.from(rest.data), Buffer.from(picture.data)) === 0, seen };
}

const HONEST: Words = [['heard', 10, 10], ['read', 100, 10], ['dear', 200, 10], ['hare', 300, 10]];

test('words in an honest font are believed, and few of them are read for it', async () => {
  const { words, untouched, seen } = await believed(HONEST, HONEST, fontOf(ALPHABET));
  expect(words).toEqual(['heard', 'read', 'dear', 'hare']);
  expect(untouched).toBe(false);
  expect(seen).toEqual(['heard']);
});

test('what letters were read as is known of their next words', async () => {
  const glyphs = fontOf(ALPHABET);
  await believed([['known', 10, 10]], [['known', 10, 10]], glyphs);
  expect(await believed([['won', 10, 10], ['own', 100, 10]], [['won', 10, 10], ['own', 100, 10]], { ...glyphs })).toMatchObject({ words: ['won', 'own'], seen: [] });
});

test.each<[string, string, string, Words, Words]>([
  ['letters as others', 'xyz', 'yzx', [['yzx', 10, 10], ['read', 100, 10]], [['xyz', 10, 10], ['read', 100, 10]]],
  ['one digit as another', '6', '5', [['4455', 10, 10], ['4400', 100, 10]], [['4465', 10, 10], ['4400', 100, 10]]],
])('a font that shows %s explains nothing of what they show', async (_what, letters, looks, shown, told) => {
  const glyphs = fontOf(ALPHABET, (letter) => pixelsOf(letters.includes(letter) ? looks.charAt(letters.indexOf(letter)) : letter));
  const { words } = await believed(shown, told, glyphs);
  expect(words).toEqual([told[1]?.[0]]);
});

test('a font that shows something else for letters that stand together explains nothing', async () => {
  expect(await believed([['secret', 10, 10]], [['hidden', 10, 10]], fontOf(ALPHABET))).toMatchObject({ words: [], untouched: true, seen: [] });
});

test.each(['a1b2', 'l0', 'OSl', 'SO'])('what stands around them may decide how the letters of %s are read: it is left to the picture', async (text) => {
  expect(await believed([[text, 10, 10]], [[text, 10, 10]], fontOf(ALPHABET))).toMatchObject({ words: [], untouched: true });
});

test.each<[string, Draw]>([
  ['nothing', () => []],
  ['ink beside its place', (letter) => pixelsOf(letter).map(([x, y]) => [x - START, y])],
  ['two letters', (letter) => [...pixelsOf(letter), [START + 8, TOP], [START + 8, TOP + 1]]],
  ['something faint beside it', (letter) => [...pixelsOf(letter), ...[0, 1, 2, 3].map((row) => [START + 6, TOP + row, 2] as const), ...[0, 1, 2].map((row) => [START + 5, TOP + row, 2] as const)]],
])('a letter that shows %s is none', (_what, draw) => {
  expect([...openGlyphs(fontOf('ae', (letter) => (letter === 'a' ? draw(letter) : pixelsOf(letter)))).indexes.keys()]).toEqual(['e']);
});

test('letters that are set into each other do not make up a word', () => {
  const text = { text: 'ae', box: imageBox(10, 10, 16, 12), face: '', family: '', size: 12, spacing: 0 };
  const isDrawn = (glyphs: OwnGlyphs, spacing = 0): boolean => paintOwn(SIZE, [{ ...text, spacing, glyphs }]).drawn.size > 0;
  expect(isDrawn(fontOf('ae'))).toBe(true);
  expect(isDrawn(fontOf('ae', pixelsOf, { ae: -1 }))).toBe(true);
  expect(isDrawn(fontOf('ae', pixelsOf, { ae: -7 }))).toBe(false);
  expect(isDrawn(fontOf('ae'), -5)).toBe(false);
});
