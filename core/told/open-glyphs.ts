import { fromBase64 } from '../text/base64';
import { GLYPH_STEPS, type OwnGlyphs } from './own-glyphs';

/** So much of a letter's ink must stand between its own ends. */
const LEAST_INSIDE = 0.7;
/** Letters of two pieces, as a dotted zero is; all others, and digits, are of one. Signs and letters with accents have more. */
const TWO_PIECES = /[ij0]/;
const ONE_PIECE = /[A-Za-z0-9]/;
const MOST_PIECES = 4;
/** Shares of a letter's darkest ink: fainter than the first, with nothing as dark as the second beside it, is no edge of a stroke. */
const FAINT = 0.25;
const STROKE = 0.35;
/** A few pixels of that nobody reads. */
const FEW = 2;

/** The drawing of a font's letters. */
export interface OpenGlyphs {
  readonly glyphs: OwnGlyphs;
  /** Each letter, with its place among all. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Coverage from 0 to 255 of a pixel of a cell. */
  readonly coverAt: (letter: number, step: number, x: number, y: number) => number;
  /** A letter and all of its drawing, in a form that is compared. */
  readonly keyOf: (letter: string) => string;
}

const opened = new WeakMap<OwnGlyphs, OpenGlyphs>();

/** The drawing of those letters of a font that look like single letters: with ink between their own ends, in as many pieces as they have, and nothing faint beside it. */
export function openGlyphs(glyphs: OwnGlyphs): OpenGlyphs {
  const known = opened.get(glyphs);
  if (known) return known;
  const { width, height, letters } = glyphs;
  const bytes = fromBase64(glyphs.cells);
  const coverAt = (letter: number, step: number, x: number, y: number): number => {
    const pixel = ((letter * height + y) * GLYPH_STEPS + step) * width + x;
    const byte = bytes[pixel >> 1] ?? 0;
    return (pixel & 1 ? byte >> 4 : byte & 15) * 17;
  };
  const keyOf = (letter: string): string => {
    const [index, size] = [letters.indexOf(letter), (width * height * GLYPH_STEPS) / 2];
    return `${letter} ${width} ${glyphs.start} ${String.fromCharCode(...bytes.subarray(index * size, (index + 1) * size))}`;
  };
  const indexes = new Map(Array.from(letters, (letter, index) => [letter, index] as const).filter(([, index]) => isSound(glyphs, index, coverAt)));
  const open = { glyphs, indexes, coverAt, keyOf };
  opened.set(glyphs, open);
  return open;
}

function isSound({ width, height, start, letters, advances }: OwnGlyphs, index: number, coverAt: OpenGlyphs['coverAt']): boolean {
  const letter = letters.charAt(index);
  const covers = new Uint8Array(width * height);
  let [all, inside, darkest] = [0, 0, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const cover = coverAt(index, 0, x, y);
      covers[at] = cover;
      all += cover;
      darkest = Math.max(darkest, cover);
      if (x >= start - 1 && x <= start + (advances[index] ?? 0)) inside += cover;
    }
  }
  if (all === 0 || inside < LEAST_INSIDE * all) return false;
  const most = ONE_PIECE.test(letter) ? (TWO_PIECES.test(letter) ? 2 : 1) : MOST_PIECES;
  return faintPixels(covers, width, darkest) <= FEW && pieces(covers, width) <= most;
}

function faintPixels(covers: Uint8Array, width: number, darkest: number): number {
  let count = 0;
  covers.forEach((cover, at) => {
    if (cover > 0 && cover <= FAINT * darkest && around(at, width).every((beside) => (covers[beside] ?? 0) < STROKE * darkest)) count++;
  });
  return count;
}

/** How many pieces of ink there are that do not touch. */
function pieces(covers: Uint8Array, width: number): number {
  const left = new Set<number>();
  covers.forEach((cover, at) => cover > 0 && left.add(at));
  let count = 0;
  for (const first of left) {
    count++;
    const waiting = [first];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) if (left.delete(at)) waiting.push(...around(at, width).filter((beside) => left.has(beside)));
  }
  return count;
}

/** The pixels that touch one. Letters do not reach the ends of their cells. */
function around(at: number, width: number): number[] {
  return [at - width - 1, at - width, at - width + 1, at - 1, at + 1, at + width - 1, at + width, at + width + 1];
}
