import type { ImageBox } from '../model';

/** A word placed in a row: its text and its extent across, in pixels. */
export interface RowWord {
  readonly text: string;
  readonly confidence: number;
  readonly x0: number;
  readonly x1: number;
}

/** Where a row comes from, and for each of its columns 1 where there is ink. */
export interface InkedRow {
  readonly source: ImageBox;
  readonly ink: Uint8Array;
}

/** Gaps inside a word are narrower than this share of the row's height. */
const LETTER_GAP = 0.4;

/**
 * Tesseract's boxes cut through letters and miss whole ones. Gives all ink between two words to one
 * of them, parted at the widest gap, and to the outer words what stands near them.
 *
 * @param words left to right, from the row's left edge; the result is in image pixels.
 */
export function snapToInk(words: readonly RowWord[], { ink, source }: InkedRow): RowWord[] {
  const reach = Math.ceil(source.h * LETTER_GAP);
  let from = outermost(ink, Math.floor(words[0]?.x0 ?? 0), -1, reach);
  return words.map((word, i) => {
    const next = words[i + 1];
    const to = next ? widestGap(ink, word, next, reach).cut : outermost(ink, Math.ceil(word.x1), 1, reach);
    let [x0, x1] = [from, Math.max(to, from + 1)];
    while (x0 < x1 - 1 && !ink[x0] && x0 < Math.floor(word.x0)) x0++;
    while (x1 > x0 + 1 && !ink[x1 - 1] && x1 > Math.ceil(word.x1)) x1--;
    from = Math.max(to, from);
    return { ...word, x0: source.x + x0, x1: source.x + x1 };
  });
}

/** Goes outward from `start` as long as the next ink is no further than `reach`. */
function outermost(ink: Uint8Array, start: number, step: 1 | -1, reach: number): number {
  let edge = Math.min(Math.max(start, 0), ink.length);
  for (let x = edge, gap = 0; x >= 0 && x < ink.length && gap <= reach; x += step) {
    gap = ink[x] ? 0 : gap + 1;
    if (ink[x]) edge = step < 0 ? x : x + 1;
  }
  return edge;
}

/** The widest stretch without ink between two words, looking a letter's gap into each of them, and its middle. */
function widestGap(ink: Uint8Array, left: RowWord, right: RowWord, reach: number): { width: number; cut: number } {
  const middle = Math.round((left.x1 + right.x0) / 2);
  const from = Math.max(Math.floor(Math.min(left.x1, right.x0)) - reach, Math.ceil((left.x0 + left.x1) / 2), 0);
  const to = Math.min(Math.ceil(Math.max(left.x1, right.x0)) + reach, Math.floor((right.x0 + right.x1) / 2), ink.length);
  let [width, cut] = [0, middle];
  for (let x = from, gap = 0; x < to; x++) {
    gap = ink[x] ? 0 : gap + 1;
    if (gap <= width) continue;
    width = gap;
    cut = x + 1 - (gap >> 1);
  }
  return { width, cut };
}

/** Narrower than this share of a row's height is no space: as Tesseract parted the words, and in the ink. */
const LEAST_SPACE = 0.1;
const LEAST_CLEAR = 0.05;

/**
 * Words without a space between their ink, as one: Tesseract parts words at thin letters and at
 * underscores. Words and result as for `snapToInk`, across from the row's left edge.
 */
export function joinTouching(words: readonly RowWord[], { ink, source }: InkedRow): RowWord[] {
  const reach = Math.ceil(source.h * LETTER_GAP);
  const touches = (left: RowWord, right: RowWord): boolean => {
    const apart = right.x0 - left.x1;
    // Groups of digits stand close, and are told apart by their gaps alone.
    if (/\d$/.test(left.text) && /^\d/.test(right.text)) return false;
    return Math.abs(apart) < LEAST_SPACE * source.h && widestGap(ink, left, right, reach).width < LEAST_CLEAR * source.h;
  };
  const joined: RowWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (!last || !touches(last, word)) {
      joined.push(word);
      continue;
    }
    const [a, b] = [last.text.length, word.text.length];
    const confidence = (last.confidence * a + word.confidence * b) / (a + b);
    joined[joined.length - 1] = { text: last.text + word.text, confidence, x0: last.x0, x1: Math.max(last.x1, word.x1) };
  }
  return joined;
}
