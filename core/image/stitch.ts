import type { PixelImage } from '../model';

/** Puts one tall picture together out of strips that come from its top to its bottom and may overlap. */
export interface Stitcher {
  /**
   * The rows of a strip that no earlier one had, as far as there is room; its first row is row `top`
   * of the whole. `null` where rows are missing before it, which no later strip can bring.
   */
  readonly add: (strip: PixelImage, top: number) => PixelImage | null;
  /** How many rows there are so far. */
  readonly rows: () => number;
  /** No further row has room. */
  readonly isFull: () => boolean;
}

/** A stitcher that takes `maxRows` rows. It keeps no pixels: what `add` gives is the next part of the whole, in order. */
export function createStitcher(maxRows: number): Stitcher {
  let rows = 0;
  return {
    add({ width, height, data }, top) {
      if (top > rows) return null;
      const from = Math.min(rows - top, height);
      const to = Math.max(from, Math.min(height, maxRows - top));
      rows = Math.max(rows, top + to);
      return { width, height: to - from, data: data.subarray(from * width * 4, to * width * 4) };
    },
    rows: () => rows,
    isFull: () => rows >= maxRows,
  };
}
