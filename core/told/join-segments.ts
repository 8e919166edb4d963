import { rowOverlap, union } from '../image/geometry';
import type { ImageBox } from '../model';
import type { RowWord } from '../ocr/snap-to-ink';
import type { ReadSegment } from '../ocr/text-layer';

/** Gaps in heights of the line: between words of one line, and within one word. */
const SAME_LINE = 1.25;
const SAME_WORD = 0.2;

/**
 * Segments that stand side by side as one, whoever read them: a value that was read in part by OCR and in part told by
 * the page is one value.
 */
export function joinSegments(segments: readonly ReadSegment[]): ReadSegment[] {
  const sources = new Set(segments.map(isTold));
  if (sources.size < 2) return [...segments];
  const rows = new Map<number, ReadSegment[]>();
  const joined: ReadSegment[] = [];
  for (const segment of segments.toSorted((a, b) => a.box.x - b.box.x)) {
    const row = Math.floor((segment.box.y + segment.box.h / 2) / ROW);
    const near = [row - 1, row, row + 1].flatMap((index) => rows.get(index) ?? []);
    const left = near.find((other) => isTold(other) !== isTold(segment) && isBeside(other.box, segment.box));
    const merged = left ? merge(left, segment) : segment;
    if (left) {
      joined.splice(joined.indexOf(left), 1);
      for (const list of rows.values()) if (list.includes(left)) list.splice(list.indexOf(left), 1);
    }
    joined.push(merged);
    const list = rows.get(row);
    if (list) list.push(merged);
    else rows.set(row, [merged]);
  }
  return joined;
}

const ROW = 16;

/** Whether the last word of a segment was told by the page. */
const isTold = ({ words }: ReadSegment): boolean => words.at(-1)?.confidence === 1;

function isBeside(left: ImageBox, right: ImageBox): boolean {
  const height = Math.max(left.h, right.h);
  const gap = right.x - (left.x + left.w);
  return rowOverlap(left, right) >= 0.6 && gap <= SAME_LINE * height && gap > -0.3 * height;
}

function merge(left: ReadSegment, right: ReadSegment): ReadSegment {
  const height = Math.max(left.box.h, right.box.h);
  const words: RowWord[] = [...left.words];
  for (const word of right.words) {
    const last = words.at(-1);
    if (last && word.x0 - last.x1 < SAME_WORD * height && words.length === left.words.length) {
      words[words.length - 1] = { text: last.text + word.text, confidence: Math.min(last.confidence, word.confidence), x0: last.x0, x1: Math.max(last.x1, word.x1) };
    } else words.push(word);
  }
  return { box: union(left.box, right.box), words };
}
