import { wholePixels } from '../image/whole-pixels';
import type { PixelImage } from '../model';

/** The pixel differs from its right neighbour. */
export const RIGHT = 1;
/** The pixel differs from the one below. */
export const BELOW = 2;
/** A vertical rule runs here: text on its two sides is not one line. */
export const RULE = 4;

/** Least step of one channel that counts as an edge; the outline of light grey text on white has about 25. */
const STEP = 20;

/** A one-byte map of a strip of an image: where colour changes. */
export interface EdgeMap {
  readonly width: number;
  readonly height: number;
  /** `RIGHT`, `BELOW` and `RULE`, or-ed, row by row. */
  readonly flags: Uint8Array;
}

/** The flags of four neighbours as one number each, where rows begin with whole ones; else `null`. */
export function fourFlags({ width, flags }: EdgeMap): Uint32Array | null {
  return width % 4 === 0 && flags.byteOffset % 4 === 0 ? new Uint32Array(flags.buffer, flags.byteOffset, flags.length >> 2) : null;
}

/**
 * Marks where neighbouring pixels differ in any channel. Blind to which side is lighter and to
 * slow gradients, so that text on any plain ground gives the same picture.
 */
export function findEdges(image: PixelImage): EdgeMap {
  const { width, height, data } = image;
  const flags = new Uint8Array(width * height);
  const below = width * 4;
  // Most pixels are as their neighbours: whole pixels are compared before their channels are.
  const whole = wholePixels(image);
  for (let y = 0, i = 0, p = 0; y < height; y++) {
    const hasBelow = y + 1 < height;
    for (let x = 0; x < width; x++, i++, p += 4) {
      if (whole !== null && (x + 1 === width || whole[i] === whole[i + 1]) && (!hasBelow || whole[i] === whole[i + width])) continue;
      const red = data[p] as number;
      const green = data[p + 1] as number;
      const blue = data[p + 2] as number;
      let flag = 0;
      if (x + 1 < width) {
        const dr = (data[p + 4] as number) - red;
        const dg = (data[p + 5] as number) - green;
        const db = (data[p + 6] as number) - blue;
        if (dr > STEP || dr < -STEP || dg > STEP || dg < -STEP || db > STEP || db < -STEP) flag = RIGHT;
      }
      if (hasBelow) {
        const q = p + below;
        const dr = (data[q] as number) - red;
        const dg = (data[q + 1] as number) - green;
        const db = (data[q + 2] as number) - blue;
        if (dr > STEP || dr < -STEP || dg > STEP || dg < -STEP || db > STEP || db < -STEP) flag |= BELOW;
      }
      if (flag) flags[i] = flag;
    }
  }
  return { width, height, flags };
}

/** Rows over which a crossing border may interrupt a vertical edge. */
const CROSSING = 3;

/**
 * Takes straight edges of at least `length` pixels out of the map: borders, separators,
 * underlines. Vertical ones leave `RULE` behind.
 */
export function clearRules(map: EdgeMap, length: number): void {
  const { width, height, flags } = map;
  const fours = fourFlags(map);
  // Where each column's run began, one more than its row, and the last row that belonged to it.
  const began = new Uint32Array(width);
  const last = new Uint32Array(width);
  for (let y = 0; y <= height; y++) {
    const row = y * width;
    let across = 0;
    for (let x = 0; x <= width; x++) {
      if (fours !== null && (x & 3) === 0 && across === 0 && y < height) {
        while (x < width && fours[(row + x) >> 2] === 0 && began[x] === 0 && began[x + 1] === 0 && began[x + 2] === 0 && began[x + 3] === 0) x += 4;
      }
      const flag = y < height && x < width ? (flags[row + x] as number) : 0;
      if (flag & BELOW) across++;
      else {
        if (across >= length) for (let k = x - across; k < x; k++) flags[row + k] = (flags[row + k] as number) & ~BELOW;
        across = 0;
      }
      if (x === width) break;
      const from = began[x] as number;
      if (flag & RIGHT) {
        if (from === 0) began[x] = y + 1;
        last[x] = y;
      } else if (from > 0 && (y === height || y - (last[x] as number) > CROSSING)) {
        const to = (last[x] as number) + 1;
        if (to - from + 1 >= length) for (let k = from - 1; k < to; k++) flags[k * width + x] = ((flags[k * width + x] as number) & ~RIGHT) | RULE;
        began[x] = 0;
      }
    }
  }
}
