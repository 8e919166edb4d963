import { imageBox, type ImageBox, type PixelImage } from '../model';
import type { InkLevels } from './is-explained';

/** Rows of a line that runs through a word or under it, as links have them. */
export interface LineRows {
  /** In whole pixels, on the picture. */
  readonly place: ImageBox;
  /** For each row of the place the line's colour, in three channels; `undefined` where there is none. */
  readonly colors: readonly (Color | undefined)[];
}

type Color = readonly [number, number, number];

/** Lines are this share of the letters' size thick, at most: browsers draw a tenth, and whole pixels. */
const THICKEST = 0.13;
/** In smaller letters, in image pixels, a line among them may hide all that tells one from another, such as 0 and 8, c and e. */
const LEAST_STRUCK = 24;
/** Under a word, through it, over it: no more lines than these are looked for. */
const MOST_LINES = 2;
/** One colour, in grey levels of each channel. */
const SAME = 3;
/** Nearer to the ground's colour than this a row is ground. */
const DISTINCT = 10;
/** Share of what no letter covers that has the ground's colour, looked at in one pixel of so many. */
const LEAST_GROUND = 0.4;
const GROUND_STEP = 5;

/**
 * Finds the rows of a word's place that are a straight line across all of it, and nothing else: each row one colour from
 * end to end, which tells nothing. Only under the baseline, among the tails of letters, may it break off beside them, in all
 * its rows alike, so that no shape can stand in a gap; `breaksWell` looks at what is there. `null` where there is none.
 *
 * @param covered as `PaintText` gives it, for the whole picture.
 * @param place in whole pixels, on the picture.
 * @param size of the letters, in image pixels.
 * @param baseline as `PaintText` tells it.
 */
export function findLineRows(image: PixelImage, covered: Uint8Array, place: ImageBox, size: number, baseline: number): LineRows | null {
  const most = Math.max(1, Math.round(THICKEST * size));
  const reach = 2 * most + 2;
  const ground = groundOf(image, covered, place);
  if (!ground || place.w < 4) return null;
  const colors: (Color | undefined)[] = [];
  let lines = 0;
  let thick = 0;
  let above: Uint8Array | null = null;
  for (let row = 0; row < place.h; row++) {
    const among = place.y + row >= baseline;
    const color = among ? brokenColor(image, covered, place, row, ground, reach) : size < LEAST_STRUCK ? undefined : evenColor(image, place, row);
    const isLine = color !== undefined && !isNear(color, ground, DISTINCT);
    colors.push(isLine ? color : undefined);
    const kinds = isLine ? kindsOf(image, covered, place, row, color, ground) : null;
    if (above && kinds && !areAlike(above, kinds)) return null;
    above = kinds;
    thick = isLine ? thick + 1 : 0;
    if (thick === 1) lines++;
    if (thick > most || lines > MOST_LINES) return null;
  }
  return lines > 0 ? { place, colors } : null;
}

/** What a pixel of a line's row is: a letter's or beside one, the line's, the ground's, or something between as where a gap begins. */
const [LETTER, LINE, GROUND, BETWEEN] = [0, 1, 2, 3];

function kindsOf(image: PixelImage, covered: Uint8Array, { x, y, w }: ImageBox, row: number, color: Color, ground: Color): Uint8Array {
  const inked = inkedColumns(image, covered, x, y + row, w);
  return inked.map((isInked, column) => {
    if (isInked === 1) return LETTER;
    const own = colorAt(image, (y + row) * image.width + x + column);
    return isNear(own, color, DISTINCT) ? LINE : isNear(own, ground, DISTINCT) ? GROUND : BETWEEN;
  });
}

/** Whether two rows of one line break off at the same places, as far as no letter is there. */
function areAlike(above: Uint8Array, below: Uint8Array): boolean {
  return below.every((kind, column) => kind === above[column] || kind === LETTER || above[column] === LETTER);
}

/** Whether all of a line's rows are the line, or what the drawing asks for beside and behind it, or between both. */
export function breaksWell({ width, data }: PixelImage, covered: Uint8Array, { place: { x, y, w }, colors }: LineRows, { ground, step }: InkLevels, most: number): boolean {
  for (const [row, color] of colors.entries()) {
    if (!color) continue;
    const line = luma(color[0], color[1], color[2]);
    let last = 0;
    for (let column = 1; column < w - 1; column++) {
      const at = (y + row) * width + x + column;
      const own = luma(data[at * 4] as number, data[at * 4 + 1] as number, data[at * 4 + 2] as number);
      const asked = ground + step * (covered[at] as number);
      const strange = own - Math.min(Math.max(own, Math.min(line, asked)), Math.max(line, asked));
      if (Math.abs(strange + last) > 2 * most) return false;
      last = strange;
    }
  }
  return true;
}

/** Encloses the rows of a line, in whole pixels. */
export function boxOfLine({ place: { x, y, w }, colors }: LineRows): ImageBox {
  const first = colors.findIndex((color) => color !== undefined);
  return imageBox(x, y + first, w, colors.findLastIndex((color) => color !== undefined) + 1 - first);
}

/** Adds a line to the drawing of its word, so that it goes with the word's ink. */
export function coverLine(covered: Uint8Array, width: number, { place: { x, y, w }, colors }: LineRows): void {
  for (const [row, color] of colors.entries()) if (color) covered.fill(255, (y + row) * width + x, (y + row) * width + x + w);
}

const luma = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;

const isNear = (a: Color, b: Color, most: number): boolean => a.every((level, channel) => Math.abs(level - (b[channel] as number)) <= most);

function colorAt({ data }: PixelImage, at: number): Color {
  return [data[at * 4] as number, data[at * 4 + 1] as number, data[at * 4 + 2] as number];
}

/** The one colour of a row from end to end, without the outermost pixels, which a line may cover in part. */
function evenColor(image: PixelImage, { x, y, w }: ImageBox, row: number): Color | undefined {
  const from = (y + row) * image.width + x + 1;
  const color = colorAt(image, from);
  for (let at = from + 1; at < from + w - 2; at++) if (!isNear(colorAt(image, at), color, SAME)) return undefined;
  return color;
}

/** The one colour that a row has wherever no letter is near, and that it has somewhere. */
function brokenColor(image: PixelImage, covered: Uint8Array, { x, y, w }: ImageBox, row: number, ground: Color, reach: number): Color | undefined {
  const isInked = inkedColumns(image, covered, x, y + row, w);
  let color: Color | undefined;
  let since = reach;
  // Columns that wait for whether a letter comes soon.
  let waiting: Color[] = [];
  for (let column = 1; column < w - 1; column++) {
    if (isInked[column] === 1) {
      since = 0;
      waiting = [];
      continue;
    }
    since++;
    const own = colorAt(image, (y + row) * image.width + x + column);
    if (!color && !isNear(own, ground, DISTINCT) && isRun(image, (y + row) * image.width + x + column)) color = own;
    if (since <= reach) continue;
    waiting.push(own);
    if (waiting.length <= reach) continue;
    const far = waiting.shift() as Color;
    if (!color || !isNear(far, color, SAME)) return undefined;
  }
  return color && waiting.every((own) => isNear(own, color, SAME)) ? color : undefined;
}

/** Two pixels of one colour: the end of a line may be half of one. */
const isRun = (image: PixelImage, at: number): boolean => isNear(colorAt(image, at), colorAt(image, at + 1), SAME);

/** Which columns have ink of the drawing in a row or in those next to it. */
function inkedColumns({ width, height }: PixelImage, covered: Uint8Array, x: number, y: number, w: number): Uint8Array {
  const inked = new Uint8Array(w);
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) for (let column = 0; column < w; column++) if ((covered[row * width + x + column] as number) > 0) inked[column] = 1;
  return inked;
}

/** The commonest colour of what no letter covers; `null` where it is not plain. */
function groundOf(image: PixelImage, covered: Uint8Array, { x, y, w, h }: ImageBox): Color | null {
  const counts = new Map<number, number>();
  let bare = 0;
  for (let row = y; row < y + h; row++) {
    for (let at = row * image.width + x + (row % GROUND_STEP), end = (row * image.width) + x + w; at < end; at += GROUND_STEP) {
      if ((covered[at] as number) > 0) continue;
      const [red, green, blue] = colorAt(image, at);
      const key = (red << 16) | (green << 8) | blue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      bare++;
    }
  }
  const [key, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return count >= LEAST_GROUND * bare && bare > 0 ? [key >> 16, (key >> 8) & 255, key & 255] : null;
}
