import { rowOverlap } from '../image/geometry';
import { imageBox, type ImageBox, type TextLayer, type Word } from '../model';
import type { RowWord } from './snap-to-ink';

/** A stretch of one line with what was read in it. */
export interface ReadSegment {
  /** Encloses the ink of its words. */
  readonly box: ImageBox;
  /** Left to right. */
  readonly words: readonly RowWord[];
}

/**
 * Puts what was read in reading order: rows from top to bottom, in a row from left to right. Words
 * are joined by a space, segments of a row by a tab, rows by a line feed. A word's box has the
 * height of its segment, which encloses the ink of all letters.
 */
export function buildLayer(segments: readonly ReadSegment[], unread: readonly ImageBox[]): TextLayer {
  let text = '';
  const words: Word[] = [];
  for (const [i, row] of rowsOf(segments.filter((segment) => segment.words.length > 0)).entries()) {
    if (i > 0) text += '\n';
    for (const [column, segment] of row.entries()) {
      if (column > 0) text += '\t';
      for (const [k, word] of segment.words.entries()) {
        if (k > 0) text += ' ';
        const start = text.length;
        text += word.text;
        const box = imageBox(word.x0, segment.box.y, word.x1 - word.x0, segment.box.h);
        words.push({ start, end: text.length, box, confidence: word.confidence });
      }
    }
  }
  return { text, words, unread };
}

/** Segments that stand side by side, each row sorted from the left, rows from the top. */
function rowsOf(segments: readonly ReadSegment[]): ReadSegment[][] {
  const middle = ({ box }: ReadSegment): number => box.y + box.h / 2;
  const rows: { anchor: ReadSegment; members: ReadSegment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => middle(a) - middle(b) || a.box.x - b.box.x)) {
    const row = rows.findLast(({ anchor }) => rowOverlap(anchor.box, segment.box) >= 0.6);
    if (row) row.members.push(segment);
    else rows.push({ anchor: segment, members: [segment] });
  }
  return rows.map(({ members }) => members.sort((a, b) => a.box.x - b.box.x));
}
