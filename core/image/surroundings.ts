import { imageBox, type ImageBox, type PixelImage } from '../model';
import { BLACK, luma, mix, type Rgb, WHITE } from './color';
import { FRINGE, isFree } from './free-pixels';
import { clamp, intersect } from './geometry';

/** What stands around a box, as far as it may be looked at. */
export interface Surroundings {
  /** The ground on each side: above, right, below, left. */
  readonly sides: readonly [Rgb, Rgb, Rgb, Rgb];
  /** The ground of all sides. */
  readonly paper: Rgb;
  /** What is written or drawn on that ground; a darker or lighter shade of it where nothing is. */
  readonly ink: Rgb;
}

/** Where nothing may be looked at: the picture ends there, or all of it is hidden. */
const NOWHERE: Rgb = [128, 128, 128];
/** Looked at above and below, in pixels; to the left and right it is this many heights, where the line goes on. */
const DEPTH = 10;
const DEPTH_HEIGHTS = 4;
const MAX_DEPTH = 160;
/** Most pixels that are looked at along a side and away from it. */
const SAMPLES = 64;
/** Fewer pixels than this tell nothing of a side. */
const ENOUGH = 6;
/** Ink differs from its ground by at least this, and is this share of what was seen. */
const INK_DIFFERENCE = 60;
const INK_SHARE = 0.01;
/** Where no ink is seen: how far the ground is darkened or lightened. */
const SHADE = 0.62;

/** Looks at what stands around a box, nowhere within 2 pixels of what is hidden. `hidden` contains the box. */
export function surroundingsOf(box: ImageBox, image: PixelImage, hidden: readonly ImageBox[]): Surroundings {
  const depth = Math.min(Math.max(box.h * DEPTH_HEIGHTS, DEPTH), MAX_DEPTH);
  const strips = [
    imageBox(box.x, box.y - FRINGE - DEPTH, box.w, DEPTH),
    imageBox(box.x + box.w + FRINGE, box.y, depth, box.h),
    imageBox(box.x, box.y + box.h + FRINGE, box.w, DEPTH),
    imageBox(box.x - FRINGE - depth, box.y, depth, box.h),
  ].map((strip) => countColors(clamp(strip, image), image, hidden));
  const all = merge(strips);
  const paper = commonest(all) ?? NOWHERE;
  const [top, right, bottom, left] = strips.map((strip) => commonest(strip) ?? paper) as [Rgb, Rgb, Rgb, Rgb];
  return { sides: [top, right, bottom, left], paper, ink: inkAmong(all, paper) };
}

/** Pixels by colour, in 16 levels a channel: how many, and the sums of their channels. */
type Colors = Map<number, [count: number, red: number, green: number, blue: number]>;

function countColors(strip: ImageBox, { width, data }: PixelImage, hidden: readonly ImageBox[]): Colors {
  const colors: Colors = new Map();
  const near = hidden.filter((other) => intersect(imageBox(other.x - FRINGE, other.y - FRINGE, other.w + 2 * FRINGE, other.h + 2 * FRINGE), strip));
  const stepX = Math.max(1, Math.floor(strip.w / SAMPLES));
  const stepY = Math.max(1, Math.floor(strip.h / SAMPLES));
  for (let y = strip.y; y < strip.y + strip.h; y += stepY) {
    for (let x = strip.x; x < strip.x + strip.w; x += stepX) {
      const at = (y * width + x) * 4;
      // What is transparent has no colour.
      if ((data[at + 3] ?? 0) < 128 || !isFree(x, y, near)) continue;
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
      const entry = colors.get(key);
      if (entry === undefined) colors.set(key, [1, red, green, blue]);
      else {
        entry[0]++;
        entry[1] += red;
        entry[2] += green;
        entry[3] += blue;
      }
    }
  }
  return colors;
}

function merge(strips: readonly Colors[]): Colors {
  const all: Colors = new Map();
  for (const strip of strips) {
    for (const [key, [count, red, green, blue]] of strip) {
      const sum = all.get(key) ?? [0, 0, 0, 0];
      all.set(key, [sum[0] + count, sum[1] + red, sum[2] + green, sum[3] + blue]);
    }
  }
  return all;
}

function total(colors: Colors): number {
  let sum = 0;
  for (const [count] of colors.values()) sum += count;
  return sum;
}

const mean = ([count, red, green, blue]: readonly [number, number, number, number]): Rgb => [Math.round(red / count), Math.round(green / count), Math.round(blue / count)];

/** The colour that most of it has; `null` where too little was seen. */
function commonest(colors: Colors): Rgb | null {
  if (total(colors) < ENOUGH) return null;
  let best: readonly [number, number, number, number] | null = null;
  for (const entry of colors.values()) if (best === null || entry[0] > best[0]) best = entry;
  return best && mean(best);
}

/** The colour that differs most from the ground. */
function inkAmong(colors: Colors, paper: Rgb): Rgb {
  const least = total(colors) * INK_SHARE;
  let ink: Rgb | null = null;
  let furthest = INK_DIFFERENCE;
  for (const entry of colors.values()) {
    const color = mean(entry);
    const difference = Math.abs(luma(color) - luma(paper));
    if (entry[0] < least || difference <= furthest) continue;
    furthest = difference;
    ink = color;
  }
  return ink ?? mix(paper, luma(paper) > 127 ? BLACK : WHITE, SHADE);
}
