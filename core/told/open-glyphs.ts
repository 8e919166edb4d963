import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64 } from '../text/base64';
import { letterShape, type LetterShape } from './letter-shape';
import { GLYPH_STEPS, isWellFormed, type OwnGlyphs } from './own-glyphs';

/** The drawing of a font's letters. */
export interface OpenGlyphs {
  readonly glyphs: OwnGlyphs;
  /** Each letter that is drawn as single letters are, with its place among all. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Coverage from 0 to 255 of the pixels of a cell, row by row. */
  readonly cellOf: (letter: number, step: number) => Uint8Array;
  /** Where the ink of a letter is; one of `indexes`. */
  readonly shapeOf: (letter: number) => LetterShape;
  /** First and last column of a cell that a letter's ink is seen in. */
  readonly columnsOf: (letter: number, step: number) => readonly [first: number, last: number];
  /** A letter and all of its drawing, in a form that is compared. Holds nothing of a page but one letter. */
  readonly keyOf: (letter: string) => string;
}

/** From this coverage on ink is seen. */
const SEEN = 40;

const opened = new WeakMap<OwnGlyphs, OpenGlyphs>();

/** The drawing of those letters of a font that look like single letters, wherever in a pixel they begin; none where cells do not fit their numbers. */
export function openGlyphs(glyphs: OwnGlyphs): OpenGlyphs {
  const known = opened.get(glyphs);
  if (known) return known;
  const { width, height, start, ascent, letters } = glyphs;
  const size = width * height;
  const covers = isWellFormed(glyphs) ? unpacked(glyphs) : null;
  const cellOf = (letter: number, step: number): Uint8Array => covers?.subarray((letter * GLYPH_STEPS + step) * size, (letter * GLYPH_STEPS + step + 1) * size) ?? new Uint8Array(size);
  const shapes = new Map<number, LetterShape>();
  const indexes = new Map<string, number>();
  if (covers) {
    for (const [index, letter] of Array.from(letters).entries()) {
      const shape = letterShape(glyphs, index, cellOf);
      if (!shape) continue;
      shapes.set(index, shape);
      indexes.set(letter, index);
    }
  }
  const shapeOf = (letter: number): LetterShape => shapes.get(letter) as LetterShape;
  const columns = new Map<number, readonly [number, number]>();
  const columnsOf = (letter: number, step: number): readonly [number, number] => {
    const place = letter * GLYPH_STEPS + step;
    const own = columns.get(place) ?? seenColumns(cellOf(letter, step), width);
    columns.set(place, own);
    return own;
  };
  const keys = new Map<string, string>();
  const keyOf = (letter: string): string => {
    const own = keys.get(letter);
    if (own !== undefined) return own;
    const index = letters.indexOf(letter);
    const pixels = covers?.subarray(index * GLYPH_STEPS * size, (index + 1) * GLYPH_STEPS * size) ?? new Uint8Array();
    const key = `${letter} ${width} ${height} ${start} ${ascent} ${toBase64(sha256(pixels))}`;
    keys.set(letter, key);
    return key;
  };
  const open = { glyphs, indexes, cellOf, shapeOf, columnsOf, keyOf };
  opened.set(glyphs, open);
  return open;
}

/** Coverage of all cells, letter by letter and step by step. */
function unpacked({ width, height, letters, cells }: OwnGlyphs): Uint8Array {
  const bytes = fromBase64(cells);
  const covers = new Uint8Array(width * height * GLYPH_STEPS * letters.length);
  let pixel = 0;
  for (let letter = 0; letter < letters.length; letter++) {
    for (let y = 0; y < height; y++) {
      for (let step = 0; step < GLYPH_STEPS; step++) {
        const to = ((letter * GLYPH_STEPS + step) * height + y) * width;
        for (let x = 0; x < width; x++, pixel++) {
          const byte = bytes[pixel >> 1] as number;
          covers[to + x] = (pixel & 1 ? byte >> 4 : byte & 15) * 17;
        }
      }
    }
  }
  return covers;
}

function seenColumns(covers: Uint8Array, width: number): readonly [first: number, last: number] {
  let [first, last] = [width, -1];
  for (const [at, cover] of covers.entries()) {
    if (cover <= SEEN) continue;
    first = Math.min(first, at % width);
    last = Math.max(last, at % width);
  }
  return [first, last];
}
