import { toBase64 } from '../../core/text/base64';
import { imageBox, type ImageBox, type PixelImage, type TextLayer } from '../../core/model';
import { confirmWords } from '../../core/told/confirm-words';
import { KnownDrawings } from '../../core/told/known-drawings';
import { GLYPH_STEPS, type OwnGlyphs } from '../../core/told/own-glyphs';
import { TOPMOST, type PageReading } from '../../core/told/page-reading';
import { settleClaims } from '../../core/told/settle-claims';

export const SIZE = { width: 400, height: 120 };
export const [WIDTH, HEIGHT, START, TOP, ROWS, ADVANCE] = [16, 12, 4, 2, 7, 7];

/** Words at places of a picture. */
export type Words = readonly (readonly [text: string, x: number, y: number])[];

/** Words as a page tells them: with boxes that are not as wide and high as they are, if it likes. */
export type ToldWords = readonly (readonly [text: string, x: number, y: number, w?: number, h?: number])[];

/** A font of these tests alone: a bar of seven pixels, and from it to the right in each row so many more as the letter has. */
function rowsOf(letter: string): readonly number[] {
  let seed = (letter.codePointAt(0) ?? 0) * 2_654_435_761;
  return Array.from({ length: ROWS }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % 5;
  });
}

export const looksOf = (letter: string): string => rowsOf(letter).join('');

/** Pixels of a letter, from the corner of its cell. */
export function pixelsOf(letter: string): [x: number, y: number][] {
  if (letter === ' ') return [];
  return rowsOf(letter).flatMap((length, row) => Array.from({ length: length + 1 }, (_, x) => [START + x, TOP + row] as [number, number]));
}

/** Which pixels a letter has, at which of sixteen coverages, at which of the places within a pixel if not at all. */
export type Draw = (letter: string) => readonly (readonly [x: number, y: number, cover?: number, step?: number])[];

/** How a font draws these letters. */
export function fontOf(letters: string, draw: Draw = pixelsOf, more: Partial<OwnGlyphs> = {}): OwnGlyphs {
  const cells = new Uint8Array((letters.length * HEIGHT * GLYPH_STEPS * WIDTH) / 2);
  Array.from(letters).forEach((letter, index) => {
    for (const [x, y, cover = 15, only] of draw(letter)) {
      for (let step = 0; step < GLYPH_STEPS; step++) {
        if (only !== undefined && only !== step) continue;
        const pixel = ((index * HEIGHT + y) * GLYPH_STEPS + step) * WIDTH + x;
        cells[pixel >> 1] = (cells[pixel >> 1] ?? 0) | (cover << (pixel & 1 ? 4 : 0));
      }
    }
  });
  return { size: 12, letters, advances: Array.from(letters, () => ADVANCE), kerns: {}, width: WIDTH, height: HEIGHT, start: START, ascent: 9, cells: toBase64(cells), ...more };
}

/** A picture that shows these words as they are, in honest letters. */
export function pictureOf(words: Words): PixelImage {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4).fill(250);
  for (const [text, x, y] of words) {
    Array.from(text).forEach((letter, i) => {
      for (const [px, py] of pixelsOf(letter)) data.fill(20, ((y + py) * SIZE.width + x + i * ADVANCE + px - START) * 4, ((y + py) * SIZE.width + x + i * ADVANCE + px - START) * 4 + 3);
    });
  }
  return { ...SIZE, data };
}

/** What a page tells of these words. */
export function readingOf(words: ToldWords, glyphs: OwnGlyphs): PageReading {
  const style = { face: 'normal normal 400', family: 'Own', size: 12, spacing: 0, transform: 'none' as const, glyphs };
  return { texts: words.map(([text]) => text), places: words.flatMap(([text, x, y, w = text.length * ADVANCE, h = HEIGHT]) => [x, y, w, h, 0, 1, TOPMOST]), styles: [style], fields: [], complete: true };
}

/** Reads pictures in the font of these tests, by what is seen. Keeps what it read. */
function reader(alphabet: string, unread: readonly ImageBox[]): { readonly read: (image: PixelImage) => Promise<TextLayer>; readonly seen: string[] } {
  const letters = new Map(Array.from(alphabet, (letter) => [looksOf(letter), letter]));
  const seen: string[] = [];
  const read = async ({ width, height, data }: PixelImage): Promise<TextLayer> => {
    const isInk = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 200;
    const isBar = (x: number, y: number): boolean => Array.from({ length: ROWS }, (_, row) => isInk(x, y + row)).every(Boolean) && !isInk(x, y - 1) && !isInk(x, y + ROWS);
    const found: { text: string; x: number; y: number; end: number }[] = [];
    for (let y = 1; y < height - ROWS; y++) {
      for (let x = 0; x < width; x++) {
        if (!isBar(x, y)) continue;
        const looks = Array.from({ length: ROWS }, (_, row) => [1, 2, 3, 4].findIndex((dx) => !isInk(x + dx, y + row))).map((length) => (length < 0 ? 4 : length));
        const letter = letters.get(looks.join('')) ?? '?';
        const last = found.at(-1);
        if (last && last.y === y && x - last.end <= ADVANCE + 2) Object.assign(last, { text: last.text + letter, end: x });
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
    return { text, words, unread };
  };
  return { read, seen };
}

const nothing = ({ width, height }: { width: number; height: number }) => new Uint8Array(width * height);

interface Circumstances {
  readonly known?: KnownDrawings;
  readonly unread?: readonly ImageBox[];
  /** What the reader can read. */
  readonly alphabet?: string;
}

/** What is believed of words that a page tells in this font where the picture shows others; what is left of it, and what was read for it. */
export async function believed(shown: Words | PixelImage, told: ToldWords, glyphs: OwnGlyphs, { known = new KnownDrawings(), unread = [], alphabet = 'acemnruvwx0123456789' }: Circumstances = {}): Promise<{ words: string[]; untouched: boolean; rest: PixelImage; seen: string[]; inks: ImageBox[] }> {
  const picture = 'data' in shown ? shown : pictureOf(shown);
  const { read, seen } = reader(alphabet, unread);
  const { words, rest } = await settleClaims(confirmWords(picture, readingOf(told, glyphs), 1, nothing), picture, read, known);
  return { words: words.map(({ text }) => text), untouched: Buffer.compare(Buffer.from(rest.data), Buffer.from(picture.data)) === 0, rest, seen, inks: words.map(({ ink }) => ink) };
}

/** Enough text that letters are worth reading. */
export const HONEST: Words = [['near', 10, 10], ['manner', 60, 10], ['menace', 130, 10], ['race', 200, 10], ['marream', 250, 10], ['unvexx', 10, 30], ['waxwuna', 80, 30], ['cumvaru', 160, 30]];
