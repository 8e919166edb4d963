import { GLYPH_STEPS, type OwnGlyphs } from './own-glyphs';

/** Where the ink of a letter is: its first row in the cell and the one behind its last, wherever in a pixel the letter begins. */
export interface LetterShape {
  readonly top: number;
  readonly bottom: number;
  /** It is in as many pieces as its letter has. */
  readonly isSingle: boolean;
}

/** From this coverage on a pixel is ink. */
const INK = 48;
/** So much of a letter's ink must stand between its own ends. */
const LEAST_INSIDE = 0.8;
/** Sizes of the font that ink reaches over the base line and under it, and between its sides. */
const HIGHEST = 1.3;
const LOWEST = 0.5;
const WIDEST = 1.3;
/** Shares of a letter's darkest ink that part pieces, and that enclose rooms. */
const FAINT = 0.3;
const STROKE = 0.35;
/** A letter's darkest ink, wherever in a pixel it begins, covers so much: of fainter ones less could be missing than is found. */
const DARK = 200;
/**
 * Strokes are so thick, in pixels: four pixels of a place where one runs along hold twice as much ink, however it lies between
 * them. Of thinner ones, of pixels that are darker than a coverage, so many are left that nobody reads. What is thinner could be
 * there or not, and no difference would be found.
 */
const THINNEST = [{ stroke: 0.6, few: 2, seen: 0 }, { stroke: 0.5, few: 0, seen: 40 }];
/** Rooms that ink encloses: a B has two. A letter that is written with small ones has more. */
const MOST_ROOMS = 2;
/** Smaller ones, in pixels, are where strokes meet. */
const LEAST_ROOM = 3;
const TWO_PIECES = /[ij!?:;"“”=]/u;
const ONE_PIECE = /[A-Za-z().,'’‘‐‑-]/u;
const MOST_PIECES = 3;

/**
 * The shape of a letter; `null` where it is none: without ink, or with ink beside its place, of many rooms, faint, or of strokes that are hardly there.
 *
 * @param cellOf as `OpenGlyphs` has it.
 */
export function letterShape(glyphs: OwnGlyphs, index: number, cellOf: (letter: number, step: number) => Uint8Array): LetterShape | null {
  const { width, height } = glyphs;
  let [top, bottom, isSingle, most] = [height, 0, true, 0];
  for (let step = 0; step < GLYPH_STEPS; step++) {
    const covers = cellOf(index, step);
    const darkest = covers.reduce((most, cover) => Math.max(most, cover), 0);
    if (!isSound(glyphs, index, covers, darkest)) return null;
    most = Math.max(most, darkest);
    isSingle &&= hasItsPieces(glyphs.letters.charAt(index), covers, width, darkest);
    top = Math.min(top, Math.floor(covers.findIndex((cover) => cover >= INK) / width));
    bottom = Math.max(bottom, Math.floor(covers.findLastIndex((cover) => cover >= INK) / width) + 1);
  }
  return top < bottom && most >= DARK ? { top, bottom, isSingle } : null;
}

function isSound({ size, width, height, start, ascent, advances }: OwnGlyphs, index: number, covers: Uint8Array, darkest: number): boolean {
  let [all, inside] = [0, 0];
  let [first, last] = [width, -1];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const cover = covers[at] as number;
      if (cover === 0) continue;
      // Cells that ink reaches the ends of do not hold all of it.
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1 || y < ascent - HIGHEST * size || y > ascent + LOWEST * size) return false;
      all += cover;
      first = Math.min(first, x);
      last = Math.max(last, x);
      if (x >= start - 1 && x <= start + (advances[index] ?? 0) + 1) inside += cover;
    }
  }
  if (darkest < 2 * INK || inside < LEAST_INSIDE * all || last - first > WIDEST * size) return false;
  // One of the rooms is that around the letter.
  const rooms = regions(covers.length, (at) => (covers[at] as number) < STROKE * darkest, width, false, LEAST_ROOM) - 1;
  return rooms <= MOST_ROOMS && hasThickStrokes(covers, width);
}

function hasItsPieces(letter: string, covers: Uint8Array, width: number, darkest: number): boolean {
  const count = regions(covers.length, (at) => (covers[at] as number) > FAINT * darkest, width, true);
  return TWO_PIECES.test(letter) ? count === 2 : ONE_PIECE.test(letter) ? count === 1 : count <= MOST_PIECES;
}

/** Whether all ink is part of strokes that are as thick as they have to be, or of their edges, but for a few pixels. */
function hasThickStrokes(covers: Uint8Array, width: number): boolean {
  const square = (at: number): number => (covers[at] ?? 0) + (covers[at + 1] ?? 0) + (covers[at + width] ?? 0) + (covers[at + width + 1] ?? 0);
  const thin = THINNEST.map(() => 0);
  for (const [at, cover] of covers.entries()) {
    if (cover === 0) continue;
    const most = Math.max(square(at), square(at - 1), square(at - width), square(at - width - 1));
    for (const [i, { stroke, few, seen }] of THINNEST.entries()) {
      if (cover > seen && most < 2 * stroke * 255 && (thin[i] = (thin[i] as number) + 1) > few) return false;
    }
  }
  return true;
}

/** How many regions of pixels there are that do not touch, none smaller than `least`. */
function regions(size: number, isIn: (at: number) => boolean, width: number, atCorners: boolean, least = 1): number {
  const left = new Uint8Array(size);
  for (let at = 0; at < size; at++) if (isIn(at)) left[at] = 1;
  const offsets = around(width, atCorners);
  const waiting = new Int32Array(size);
  let count = 0;
  for (let first = 0; first < size; first++) {
    if (left[first] === 0) continue;
    let pixels = 1;
    left[first] = 0;
    waiting[0] = first;
    for (let open = 1; open > 0; ) {
      const at = waiting[--open] as number;
      for (const by of offsets) {
        if (left[at + by] !== 1) continue;
        left[at + by] = 0;
        waiting[open++] = at + by;
        pixels++;
      }
    }
    if (pixels >= least) count++;
  }
  return count;
}

/** How far the pixels that touch one are from it. Letters do not reach the ends of their cells, so that rows need not end. */
function around(width: number, atCorners: boolean): readonly number[] {
  const sides = [-width, -1, 1, width];
  return atCorners ? [...sides, -width - 1, -width + 1, width - 1, width + 1] : sides;
}
