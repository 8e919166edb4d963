import { rowOverlap, union } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';
import type { RowWord } from '../ocr/snap-to-ink';
import type { ReadSegment } from '../ocr/text-layer';

/** Gaps in heights of the line: between words of one line, within one word, and how far words of two sources may overlap. */
const SAME_LINE = 1.25;
const SAME_WORD = 0.2;
const OVERLAP = 0.3;
/** Share of its height that a segment has in common with another in its row. */
const SAME_ROW = 0.6;
/** Rows by which segments are found, in pixels. */
const ROW = 16;

/**
 * Segments that stand beside or between each other, told by the page and read by OCR, as one, their words in reading
 * order: a value that was read in part and told in part is one value. What one source alone parts stays apart, such as
 * columns, unless something of the other stands between.
 */
export function joinSegments(told: readonly ReadSegment[], read: readonly ReadSegment[]): ReadSegment[] {
  if (told.length === 0 || read.length === 0) return [...told, ...read];
  const rows = new Map<number, ReadSegment[]>();
  for (const segment of told) for (const row of rowsOf(segment)) rows.set(row, [...(rows.get(row) ?? []), segment]);
  const groups = new Map<ReadSegment, Set<ReadSegment>>([...told, ...read].map((segment) => [segment, new Set([segment])]));
  for (const segment of read) {
    const near = new Set(rowsOf(segment).flatMap((row) => rows.get(row) ?? []));
    for (const other of near) {
      const [own, its] = [groups.get(segment), groups.get(other)];
      if (!own || !its || own === its || !isBeside(other, segment)) continue;
      for (const member of its) {
        own.add(member);
        groups.set(member, own);
      }
    }
  }
  const isTold = new Set(told);
  return [...new Set(groups.values())].map((group) => merge([...group], isTold));
}

function rowsOf({ box: { y, h } }: ReadSegment): number[] {
  const first = Math.floor(y / ROW);
  return Array.from({ length: Math.floor((y + h) / ROW) - first + 1 }, (_, i) => first + i);
}

function isBeside(one: ReadSegment, other: ReadSegment): boolean {
  if (rowOverlap(one.box, other.box) < SAME_ROW) return false;
  const height = Math.max(one.box.h, other.box.h);
  let nearest = Infinity;
  for (const a of one.words) for (const b of other.words) nearest = Math.min(nearest, gapBetween(a, b));
  return nearest <= SAME_LINE * height && nearest > -OVERLAP * height;
}

/** Pixels from one word to the other; below 0 where they overlap. */
const gapBetween = (a: RowWord, b: RowWord): number => Math.max(b.x0 - a.x1, a.x0 - b.x1);

function merge(segments: readonly ReadSegment[], isTold: ReadonlySet<ReadSegment>): ReadSegment {
  const [first, ...others] = segments;
  if (!first || others.length === 0) return first ?? { box: imageBox(0, 0, 0, 0), words: [] };
  const words: { word: RowWord; told: boolean; height: number }[] = [];
  for (const segment of segments) for (const word of segment.words) words.push({ word, told: isTold.has(segment), height: segment.box.h });
  const merged: typeof words = [];
  for (const next of words.sort((a, b) => a.word.x0 - b.word.x0)) {
    const last = merged.at(-1);
    if (last && last.told !== next.told && next.word.x0 - last.word.x1 < SAME_WORD * Math.max(last.height, next.height)) {
      const [a, b] = [last.word, next.word];
      merged[merged.length - 1] = { ...next, word: { text: a.text + b.text, confidence: Math.min(a.confidence, b.confidence), x0: a.x0, x1: Math.max(a.x1, b.x1) } };
    } else merged.push(next);
  }
  const box: ImageBox = others.reduce((all, segment) => union(all, segment.box), first.box);
  return { box, words: merged.map(({ word }) => word) };
}
