import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64 } from '../text/base64';
import { letterShape, type LetterShape } from './letter-shape';
import { GLYPH_STEPS, isWellFormed, type OwnGlyphs } from './own-glyphs';

/** The drawing of a font's letters. */
export interface OpenGlyphs {
  readonly glyphs: OwnGlyphs;
  /** Each letter that is drawn as single letters are, with its place among all. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Coverage from 0 to 255 of a pixel of a cell. */
  readonly coverAt: (letter: number, step: number, x: number, y: number) => number;
  /** Where the ink of a letter is; one of `indexes`. */
  readonly shapeOf: (letter: number) => LetterShape;
  /** A letter and all of its drawing, in a form that is compared. Holds nothing of a page but one letter. */
  readonly keyOf: (letter: string) => string;
}

const opened = new WeakMap<OwnGlyphs, OpenGlyphs>();

/** The drawing of those letters of a font that look like single letters, wherever in a pixel they begin; none where cells do not fit their numbers. */
export function openGlyphs(glyphs: OwnGlyphs): OpenGlyphs {
  const known = opened.get(glyphs);
  if (known) return known;
  const { width, height, start, ascent, letters } = glyphs;
  const bytes = isWellFormed(glyphs) ? fromBase64(glyphs.cells) : null;
  const coverAt = (letter: number, step: number, x: number, y: number): number => {
    const pixel = ((letter * height + y) * GLYPH_STEPS + step) * width + x;
    const byte = bytes?.[pixel >> 1] ?? 0;
    return (pixel & 1 ? byte >> 4 : byte & 15) * 17;
  };
  const shapes = new Map<number, LetterShape>();
  const indexes = new Map<string, number>();
  if (bytes) {
    for (const [index, letter] of Array.from(letters).entries()) {
      const shape = letterShape(glyphs, index, coverAt);
      if (!shape) continue;
      shapes.set(index, shape);
      indexes.set(letter, index);
    }
  }
  const shapeOf = (letter: number): LetterShape => shapes.get(letter) as LetterShape;
  const keys = new Map<string, string>();
  const keyOf = (letter: string): string => {
    const own = keys.get(letter);
    if (own !== undefined) return own;
    // By pixels and not by bytes: of an odd cell the first pixel is half a byte.
    const index = letters.indexOf(letter);
    const pixels = new Uint8Array(width * height * GLYPH_STEPS);
    let at = 0;
    for (let y = 0; y < height; y++) for (let step = 0; step < GLYPH_STEPS; step++) for (let x = 0; x < width; x++) pixels[at++] = coverAt(index, step, x, y);
    const key = `${letter} ${width} ${height} ${start} ${ascent} ${toBase64(sha256(pixels))}`;
    keys.set(letter, key);
    return key;
  };
  const open = { glyphs, indexes, coverAt, shapeOf, keyOf };
  opened.set(glyphs, open);
  return open;
}
