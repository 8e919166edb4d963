import type { ImageBox, PixelImage } from '../model';

/**
 * By so much of the contrast between ink and ground, as a mean of four pixels, may brightness differ from what the drawing
 * asks for. Edges stay below it that are drawn a little lighter or darker, as light letters on dark ground are, or smoothed
 * in colours; a part of a stroke that is missing or in excess is above it, in letters of ten pixels too.
 */
export const MOST_STRANGE = 0.22;

/** Grey levels of ground, and what one step of coverage adds to them. */
export interface InkLevels {
  readonly ground: number;
  readonly step: number;
}

/**
 * Whether a word's drawing explains all that stands in its place: nowhere is ink that it lacks, or lacks ink that it has.
 * A letter and another that looks much like it, such as 5 and 6, are alike as a whole and differ in one such spot.
 *
 * @param covered as `PaintText` gives it, for the whole picture.
 * @param place in whole pixels, on the picture.
 * @param isLine rows of the picture, by their number, that are a line and have nothing to explain.
 */
export function isExplained({ width, data }: PixelImage, covered: Uint8Array, { x, y, w, h }: ImageBox, { ground, step }: InkLevels, isLine: (row: number) => boolean = () => false): boolean {
  // Of a pixel and its right neighbour, in the row above.
  const above = new Float32Array(w);
  const most = 4 * MOST_STRANGE * Math.abs(step) * 255;
  for (let row = 0; row < h; row++) {
    if (isLine(y + row)) {
      above.fill(0);
      continue;
    }
    let at = (y + row) * width + x;
    let last = 0;
    for (let column = 0; column < w; column++, at++) {
      const own = 0.299 * (data[at * 4] as number) + 0.587 * (data[at * 4 + 1] as number) + 0.114 * (data[at * 4 + 2] as number) - ground - step * (covered[at] as number);
      if (column > 0) {
        const pair = last + own;
        if (row > 0 && Math.abs(pair + (above[column] as number)) > most) return false;
        above[column] = pair;
      }
      last = own;
    }
  }
  return true;
}
