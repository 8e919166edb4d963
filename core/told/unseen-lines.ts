import { intersect, rowOverlap, union } from '../image/geometry';
import type { ImageBox } from '../model';
import type { ReadSegment } from '../ocr/text-layer';
import { foldLetters } from '../text/fold-letters';

/** Fewer letters than these are a sign, of which a drawing may be called `ok`. */
const LEAST_LETTERS = 3;
/** Narrower for its letters than this share of the line's height each, a word is the name of an icon and not what is shown. */
const NARROWEST = 0.25;
/** Share of a line's letters that must have been read in its place, in their order: readers miss some. */
const LEAST_ALIKE = 0.5;
/** Longer lines are compared by their beginning. */
const MOST_LETTERS = 200;
/** How far two readings of one line stand in one row. */
const SAME_ROW = 0.5;

/**
 * Places where a page says that words stand, where the picture shows something, though not surely them, and where
 * something else or next to nothing was read: what stands there is unknown, whatever the page says. Such as text of its
 * ground's colour that cuts up the words of the picture under it. Each with all of the line that was read there.
 *
 * @param read what was read of the picture.
 * @param told lines of words that the picture does not confirm.
 */
export function unseenLines(read: readonly ReadSegment[], told: readonly ReadSegment[]): ImageBox[] {
  return told.flatMap((line) => {
    const letters = lettersIn(line.words);
    if (letters.length < LEAST_LETTERS || line.box.w < NARROWEST * line.box.h * letters.length) return [];
    const beside = read.filter(({ box }) => intersect(box, line.box) !== null && rowOverlap(box, line.box) >= SAME_ROW);
    const seen = beside.flatMap((segment) => segment.words.filter(({ x0, x1 }) => x0 < line.box.x + line.box.w && x1 > line.box.x));
    return commonLetters(letters, lettersIn(seen)) < LEAST_ALIKE * letters.length ? [beside.reduce((all, { box }) => union(all, box), line.box)] : [];
  });
}

function lettersIn(words: ReadSegment['words']): string {
  const ordered = words.toSorted((a, b) => a.x0 - b.x0).map(({ text }) => text);
  return (foldLetters(ordered.join('')).match(/[\p{L}\p{N}]/gu) ?? []).slice(0, MOST_LETTERS).join('');
}

/** Length of the longest sequence of letters that both have in this order. */
function commonLetters(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint16Array(b.length + 1);
    for (let i = 1; i <= b.length; i++) next[i] = b.charAt(i - 1) === letter ? (row[i - 1] as number) + 1 : Math.max(row[i] as number, next[i - 1] as number);
    row = next;
  }
  return row[b.length] ?? 0;
}
