import { imageBox, type ImageBox } from '../model';
import type { RowLine } from './montage';

/** In a line that is read, a word below this is not; nor is one whose letters would be wider than this many heights. */
const DOUBTFUL_CONFIDENCE = 0.3;
const WIDEST_LETTER = 1.3;
/** Words and lines smaller than this are signs, or remnants of a line above or below: in heights, and in pixels. */
const LEAST_WIDTH = 1.3;
const LEAST_HEIGHT = 6;

/** From this confidence on a line makes sense. */
const SANE_CONFIDENCE = 0.6;
/** So many lines of which fewer than this share make sense are noise. */
const NOISE_SEGMENTS = 80;
const NOISE_SHARE = 0.05;

/** Confidence of all letters of what was read of one segment, 0 to 1; 0 where nothing was. */
export function meanConfidence(lines: readonly RowLine[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    letters += text.length;
    sum += confidence * text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** Places of the words of a segment that count as unread although the rest was read: too unsure, or far too long for their letters. */
export function doubtfulWords(box: ImageBox, lines: readonly RowLine[]): ImageBox[] {
  return lines.flatMap(({ words, y0, y1 }) => {
    const top = Math.max(y0, box.y);
    const height = Math.min(y1, box.y + box.h) - top;
    if (height < LEAST_HEIGHT) return [];
    return words
      .filter(({ text, confidence, x0, x1 }) => x1 - x0 > LEAST_WIDTH * height && (confidence < DOUBTFUL_CONFIDENCE || x1 - x0 > WIDEST_LETTER * height * text.length))
      .map(({ x0, x1 }) => imageBox(x0, top, x1 - x0, height));
  });
}

/** Whether what was read so far, the longest segments first, says that all is noise and the rest need not be read. */
export function isHopeless(read: readonly (readonly RowLine[])[]): boolean {
  if (read.length < NOISE_SEGMENTS) return false;
  return read.filter((lines) => meanConfidence(lines) >= SANE_CONFIDENCE).length < NOISE_SHARE * read.length;
}
