import { clamp, snapOutward, union, type Size } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { isExplained, MOST_STRANGE, type InkLevels } from './is-explained';
import { boxOfLine, breaksWell, findLineRows, type LineRows } from './line-rows';

/** A word's drawing beside its place in the picture: whether they are the same. */
export interface InkMatch {
  /** The picture shows this word here and nothing else. */
  readonly isSame: boolean;
  /** Encloses the word's ink and its line, in image pixels. */
  readonly ink: ImageBox;
  /** What the picture shows beside this word though it says nothing: a line under it or through it. */
  readonly line: LineRows | null;
}

/** How alike a word and each stretch of about one letter must be to its drawing, as a correlation of brightness. */
const LIKE = 0.8;
const LIKE_LETTER = 0.65;
/** Fainter than this, in grey levels between ink and ground, noise could be taken for letters. */
const LEAST_CONTRAST = 14;
/** A stretch without letters may differ from its ground by this share of the contrast, as a deviation. */
const MOST_BLANK = 0.12;
/** Inside of a letter's strokes brightness may differ from their own by this share of the contrast, and in so few pixels. */
const MOST_UNEVEN = 0.25;
const FEW = 4;
/** From this coverage on nothing of the ground shows through. */
const FULL = 250;
/** From this coverage on a pixel is ink. */
const INK = 24;

/** Sums over pixels, of which a correlation is made. `a` is how far the drawing covers them, `b` their brightness. */
interface Moments {
  n: number;
  a: number;
  b: number;
  aa: number;
  bb: number;
  ab: number;
}

/**
 * Compares the place of a word in the picture with its drawing: brightness must follow coverage all along, whatever the
 * colours of ink and ground. Where it does not, a straight line may run under the word or through it that the drawing lacks.
 *
 * @param covered as `PaintText` gives it, for the whole picture.
 * @param letter about the width of a letter, in image pixels.
 * @param baseline as `PaintText` tells it; without it no line is looked for.
 */
export function matchInk(image: PixelImage, covered: Uint8Array, box: ImageBox, letter: number, baseline?: number): InkMatch {
  const place = clamp(snapOutward(box), image);
  const ink = inkBox(image, covered, place);
  if (!ink) return { isSame: false, ink: place, line: null };
  if (isSame(image, covered, place, ink, letter, null)) return { isSame: true, ink, line: null };
  if (baseline === undefined) return { isSame: false, ink, line: null };
  const own = clamp(snapSideways(box), image);
  const line = findLineRows(image, covered, own, letter, baseline);
  return line && isSame(image, covered, own, ink, letter, line) ? { isSame: true, ink: union(ink, boxOfLine(line)), line } : { isSame: false, ink, line: null };
}

/** Sides on the nearest pixels: a line ends with its word, and where that ends within a pixel, this is mostly the one's or the other's. */
export function snapSideways(box: ImageBox): ImageBox {
  const { y, h } = snapOutward(box);
  const x = Math.round(box.x);
  return imageBox(x, y, Math.max(1, Math.round(box.x + box.w) - x), h);
}

function isSame(image: PixelImage, covered: Uint8Array, place: ImageBox, ink: ImageBox, letter: number, line: LineRows | null): boolean {
  const isLine = (row: number): boolean => line?.colors[row - place.y] !== undefined;
  const columns = columnMoments(image, covered, place, isLine);
  const all = sum(columns, 0, place.w);
  const contrast = Math.abs(slope(all)) * 255;
  if (contrast < LEAST_CONTRAST || Math.abs(correlation(all)) < LIKE) return false;
  const width = Math.max(4, Math.round(1.2 * letter));
  const sign = Math.sign(correlation(all));
  for (let from = 0; from < place.w; from += width >> 1) {
    if (!isLike(sum(columns, from, Math.min(from + width, place.w)), sign, contrast)) return false;
  }
  const levels = levelsOf(all);
  return isEven(image, covered, ink, contrast, isLine) && isExplained(image, covered, place, levels, isLine) && (!line || breaksWell(image, covered, line, levels, MOST_STRANGE * contrast));
}

function isLike(part: Moments, sign: number, contrast: number): boolean {
  const spread = part.aa - (part.a * part.a) / part.n;
  // Next to no letters: nothing else may be there.
  if (spread < part.n * 100) return Math.sqrt(Math.max(0, part.bb - (part.b * part.b) / part.n) / part.n) < Math.max(MOST_BLANK * contrast, 4) || sign * correlation(part) >= LIKE_LETTER;
  return sign * correlation(part) >= LIKE_LETTER;
}

/** Whether the inside of strokes has one colour: large letters have room in them for others, as the ground of a text has that fills them. */
function isEven({ width, height, data }: PixelImage, covered: Uint8Array, ink: ImageBox, contrast: number, isLine: (row: number) => boolean): boolean {
  const inside: number[] = [];
  const { x, y, w, h } = clamp(ink, { width, height });
  for (let row = Math.max(1, y); row < Math.min(height - 1, y + h); row++) {
    if (isLine(row)) continue;
    for (let column = Math.max(1, x); column < Math.min(width - 1, x + w); column++) {
      const at = row * width + column;
      if ((covered[at] as number) < FULL || (covered[at - 1] as number) < FULL || (covered[at + 1] as number) < FULL) continue;
      if ((covered[at - width] as number) >= FULL && (covered[at + width] as number) >= FULL) inside.push(at * 4);
    }
  }
  if (inside.length <= FEW) return true;
  const most = Math.max(MOST_UNEVEN * contrast, 12);
  let uneven = 0;
  for (let channel = 0; channel < 3; channel++) {
    const levels = inside.map((at) => data[at + channel] as number).sort((a, b) => a - b);
    const own = levels[levels.length >> 1] ?? 0;
    uneven += levels.filter((level) => Math.abs(level - own) > most).length;
  }
  return uneven <= FEW;
}

/** Numbers that `columnMoments` gives for each column. */
const PARTS = 6;

/** Moments of each column, as `n, a, b, aa, bb, ab` one after the other: a page has thousands of columns. */
function columnMoments({ width, data }: PixelImage, covered: Uint8Array, { x, y, w, h }: ImageBox, isLine: (row: number) => boolean): Float64Array {
  const columns = new Float64Array(w * PARTS);
  for (let row = y; row < y + h; row++) {
    if (isLine(row)) continue;
    for (let at = row * width + x, i = 0; i < columns.length; at++, i += PARTS) {
      const a = covered[at] as number;
      const b = 0.299 * (data[at * 4] as number) + 0.587 * (data[at * 4 + 1] as number) + 0.114 * (data[at * 4 + 2] as number);
      (columns[i] as number)++;
      (columns[i + 1] as number) += a;
      (columns[i + 2] as number) += b;
      (columns[i + 3] as number) += a * a;
      (columns[i + 4] as number) += b * b;
      (columns[i + 5] as number) += a * b;
    }
  }
  return columns;
}

function sum(columns: Float64Array, from: number, to: number): Moments {
  const total = { n: 0, a: 0, b: 0, aa: 0, bb: 0, ab: 0 };
  for (let i = from * PARTS; i < to * PARTS; i += PARTS) {
    total.n += columns[i] as number;
    total.a += columns[i + 1] as number;
    total.b += columns[i + 2] as number;
    total.aa += columns[i + 3] as number;
    total.bb += columns[i + 4] as number;
    total.ab += columns[i + 5] as number;
  }
  return total;
}

/** Grey levels for one step of coverage. */
function slope({ n, a, b, aa, ab }: Moments): number {
  const spread = aa - (a * a) / n;
  return spread <= 0 ? 0 : (ab - (a * b) / n) / spread;
}

function levelsOf(moments: Moments): InkLevels {
  const step = slope(moments);
  return { step, ground: (moments.b - step * moments.a) / moments.n };
}

function correlation({ n, a, b, aa, bb, ab }: Moments): number {
  const spread = (aa - (a * a) / n) * (bb - (b * b) / n);
  return spread <= 0 ? 0 : (ab - (a * b) / n) / Math.sqrt(spread);
}

function inkBox({ width }: Size, covered: Uint8Array, { x, y, w, h }: ImageBox): ImageBox | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -1, -1];
  for (let row = y; row < y + h; row++) {
    for (let column = x; column < x + w; column++) {
      if ((covered[row * width + column] as number) < INK) continue;
      if (column < x0) x0 = column;
      if (column >= x1) x1 = column + 1;
      if (row < y0) y0 = row;
      y1 = row + 1;
    }
  }
  return x1 < 0 ? null : imageBox(x0, y0, x1 - x0, y1 - y0);
}
