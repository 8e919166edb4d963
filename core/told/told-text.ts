import { rowOverlap, union } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';
import type { ReadSegment } from '../ocr/text-layer';
import type { RowWord } from '../ocr/snap-to-ink';

/** A word that the page told, placed in the picture. */
export interface PlacedWord {
  readonly text: string;
  /** Encloses its ink, in image pixels. */
  readonly ink: ImageBox;
  /** Its room in the line, by which gaps are measured. */
  readonly room: ImageBox;
  readonly block: number;
  readonly glued: boolean;
}

/** Gaps in heights of the line: within a word; within a word that the page does not part; between words of one line. */
const SAME_WORD = 0.12;
const SAME_WORD_IN_PAGE = 0.4;
const SAME_LINE = 1.25;

/** Words of one line on their way to become a segment. */
interface Line {
  box: ImageBox;
  readonly block: number;
  readonly words: PlacedWord[];
}

/** Puts words together to stretches of lines, as they stand in the picture and not as the page has them. */
export function segmentsOf(words: readonly PlacedWord[]): ReadSegment[] {
  return linesOf(words).map(segmentOf);
}

/** The words of each stretch of a line. `words` come in the page's order. */
export function linesOf(words: readonly PlacedWord[]): (readonly PlacedWord[])[] {
  const lines: Line[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && line.block === word.block && isBeside(line.box, word.room, SAME_LINE)) {
      line.box = union(line.box, word.room);
      line.words.push(word);
    } else lines.push({ box: word.room, block: word.block, words: [word] });
  }
  return joinTouching(lines).map((line) => line.words);
}

/** Lines that touch each other are one: letters may each stand in a box of their own. */
function joinTouching(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.box.x - b.box.x)) {
    const left = joined.findLast(({ box }) => isBeside(box, line.box, SAME_WORD) && line.box.x >= box.x + 0.5 * box.w);
    if (!left) {
      joined.push({ ...line, words: [...line.words] });
      continue;
    }
    left.box = union(left.box, line.box);
    left.words.push(...line.words);
  }
  return joined;
}

function isBeside(left: ImageBox, right: ImageBox, most: number): boolean {
  const height = Math.max(left.h, right.h);
  const gap = Math.max(right.x - (left.x + left.w), left.x - (right.x + right.w));
  return rowOverlap(left, right) >= 0.6 && Math.min(left.h, right.h) > 0.5 * height && gap <= most * height;
}

/** Words of one stretch of a line, in any order, as a segment. */
export function segmentOf(words: readonly PlacedWord[]): ReadSegment {
  const sorted = words.toSorted((a, b) => a.room.x - b.room.x);
  const joined: RowWord[] = [];
  let last: PlacedWord | undefined;
  let box: ImageBox | null = null;
  for (const word of sorted) {
    const before = joined.at(-1);
    const { text, ink } = word;
    if (before && last && isSameWord(last, word)) joined[joined.length - 1] = { ...before, text: before.text + text, x1: Math.max(before.x1, ink.x + ink.w) };
    else joined.push({ text, confidence: 1, x0: ink.x, x1: ink.x + ink.w });
    box = box ? union(box, ink) : ink;
    last = word;
  }
  return { box: box ?? imageBox(0, 0, 0, 0), words: joined };
}

function isSameWord(left: PlacedWord, right: PlacedWord): boolean {
  const gap = (right.room.x - left.room.x - left.room.w) / Math.max(left.room.h, right.room.h);
  return gap < SAME_WORD || (right.glued && gap < SAME_WORD_IN_PAGE);
}
