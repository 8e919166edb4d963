import type { PixelImage } from '../model';

/** What a strip adds to the whole. */
export interface StitchedRows {
  /** The rows that no earlier strip had, as far as there is room. */
  readonly rows: PixelImage;
  /** The row of the whole that the strip's first row turned out to be. */
  readonly top: number;
}

/** Puts one tall picture together out of strips that come from its top to its bottom and may overlap. */
export interface Stitcher {
  /**
   * Adds a strip whose first row should be row `top` of the whole. Where the content moved since the strip before, what both
   * show tells by how much, and later strips are moved likewise. `null` where rows are missing before it, which no later strip
   * can bring.
   */
  readonly add: (strip: PixelImage, top: number) => StitchedRows | null;
  /** Whether a strip shows nothing of what it should have in common with those before it: rows between them may be lost. Nothing is added. */
  readonly isStrange: (strip: PixelImage, top: number) => boolean;
  /** How many rows there are so far. */
  readonly rows: () => number;
  /** No further row has room. */
  readonly isFull: () => boolean;
}

/** Rows that are kept to be found again in the next strip. */
const KEPT = 24;
/** Common rows that differ by less are the same: parts of pixels, a cursor, a picture that came late. Mean grey levels. */
const SAME = 6;
/** Fewer different rows than these look alike in too many places. */
const LEAST_ROWS = 3;

/** A stitcher that takes `maxRows` rows. It keeps a few rows of pixels: what `add` gives is the next part of the whole, in order. */
export function createStitcher(maxRows: number): Stitcher {
  let rows = 0;
  let drift = 0;
  let last: PixelImage | null = null;

  /** The row of a strip that comes next in the whole, as far as what it shows tells; `null` where it shows nothing of what came before. */
  function nextRowOf(strip: PixelImage, expected: number): number | null {
    const common = last === null ? 0 : Math.min(expected, last.height, strip.height);
    if (last === null || common <= 0) return expected;
    const before = cut(last, last.height - common, last.height);
    const end = Math.min(expected, strip.height);
    const here = cut(strip, end - common, end);
    if (difference(before, here) === 0) return expected;
    const found = placeOf(before, strip);
    if (found !== null) return found + common;
    return difference(before, here) < SAME ? expected : null;
  }

  return {
    add(strip, top) {
      const expected = rows - top - drift;
      if (expected < 0) return null;
      const next = nextRowOf(strip, expected) ?? expected;
      drift += expected - next;
      const from = Math.min(next, strip.height);
      const to = Math.max(from, Math.min(strip.height, maxRows - rows + next));
      rows += to - from;
      const added = cut(strip, from, to);
      if (to > from) last = { ...cut(strip, Math.max(0, to - KEPT), to) };
      return { rows: added, top: rows - to };
    },
    isStrange: (strip, top) => nextRowOf(strip, rows - top - drift) === null,
    rows: () => rows,
    isFull: () => rows >= maxRows,
  };
}

function cut({ width, data }: PixelImage, from: number, to: number): PixelImage {
  return { width, height: to - from, data: data.subarray(from * width * 4, to * width * 4) };
}

/** Mean difference of two pictures of one size, in grey levels. */
function difference(a: PixelImage, b: PixelImage): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i += 4) sum += Math.abs((a.data[i] as number) - (b.data[i] as number)) + Math.abs((a.data[i + 1] as number) - (b.data[i + 1] as number)) + Math.abs((a.data[i + 2] as number) - (b.data[i + 2] as number));
  return sum / Math.max(1, (a.data.length / 4) * 3);
}

/** The one row of a strip from which on it shows these rows to the letter; `null` where there is none, or more than one. */
function placeOf(rows: PixelImage, strip: PixelImage): number | null {
  const wanted = hashes(rows);
  if (new Set(wanted).size < LEAST_ROWS) return null;
  const shown = hashes(strip);
  let found: number | null = null;
  for (let row = 0; row + wanted.length <= shown.length; row++) {
    if (!wanted.every((hash, i) => shown[row + i] === hash)) continue;
    if (found !== null) return null;
    found = row;
  }
  return found;
}

function hashes({ width, height, data }: PixelImage): number[] {
  return Array.from({ length: height }, (_, row) => {
    let hash = 0x811c9dc5;
    for (let i = row * width * 4; i < (row + 1) * width * 4; i++) hash = Math.imul(hash ^ (data[i] as number), 0x01000193);
    return hash;
  });
}
