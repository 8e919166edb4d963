import type { PixelImage } from '../model';
import { wholePixels } from './whole-pixels';

/** A straight level edge between row `y - 1` and row `y`, over the half-open columns `[x0, x1)`: the rim of a box or a line. */
export interface LevelEdge {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  /** Brightness below less that above, as the sum of three channels. */
  readonly step: number;
}

/** Least step that is an edge: a light grey box on white has about 15. */
export const LEAST_STEP = 12;
/** How much the step may change along one edge, at least and by its own size: a drawn rim is even, text and photos are not. */
const EVEN = 12;
const EVEN_SHARE = 0.3;

/**
 * Level edges of at least `least` pixels, from top to bottom, in a row from the left. Linear in the number of pixels.
 * @param least in image pixels.
 */
export function findLevelEdges(image: PixelImage, least: number): LevelEdge[] {
  const { width, height, data } = image;
  const edges: LevelEdge[] = [];
  let above = new Int16Array(width);
  let row = new Int16Array(width);
  const whole = wholePixels(image);
  for (let y = 0; y < height; y++) {
    // There is no edge, and what was above this row is above the next one.
    if (whole !== null && y > 0 && isSameRow(whole, y * width, width)) continue;
    for (let x = 0, p = y * width * 4; x < width; x++, p += 4) row[x] = (data[p] as number) + (data[p + 1] as number) + (data[p + 2] as number);
    if (y > 0) collect(edges, row, above, y, least);
    [above, row] = [row, above];
  }
  return edges;
}

/** Whether the row that begins at this pixel is the same as the one above. */
function isSameRow(whole: Uint32Array, from: number, width: number): boolean {
  for (let at = from; at < from + width; at++) if (whole[at] !== whole[at - width]) return false;
  return true;
}

function collect(edges: LevelEdge[], row: Int16Array, above: Int16Array, y: number, least: number): void {
  let x0 = 0;
  let step = 0;
  for (let x = 0; x <= row.length; x++) {
    const here = x < row.length ? (row[x] as number) - (above[x] as number) : 0;
    if (step !== 0) {
      const off = here - step;
      const may = Math.max(EVEN, EVEN_SHARE * (step < 0 ? -step : step));
      if (here !== 0 && off <= may && -off <= may && here > 0 === step > 0) continue;
      if (x - x0 >= least) edges.push({ y, x0, x1: x, step });
    }
    x0 = x;
    step = here >= LEAST_STEP || here <= -LEAST_STEP ? here : 0;
  }
}
