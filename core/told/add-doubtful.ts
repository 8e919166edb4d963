import { rowOverlap } from '../image/geometry';
import type { ReadSegment } from '../ocr/text-layer';

/** Slack in pixels at the ends of a line, and the share of heights that two readings of it have in common. */
const SLACK = 4;
const SAME_ROW = 0.5;

/**
 * What was read, with what the page told of places where the picture does not show it letter by letter: text in a font
 * of the page's own, on a picture or turned. Where both say the same it stands once, with the page's places; where they
 * do not, both stand side by side, so that neither can hide what the other says.
 */
export function addDoubtful(read: readonly ReadSegment[], told: readonly ReadSegment[]): ReadSegment[] {
  const rest = new Set(read);
  for (const line of told) {
    const same = read.filter((segment) => rest.has(segment) && isInside(segment, line));
    if (same.length > 0 && lettersOf(same) === lettersOf([line])) for (const segment of same) rest.delete(segment);
  }
  return [...rest, ...told];
}

function isInside({ box }: ReadSegment, line: ReadSegment): boolean {
  return rowOverlap(box, line.box) >= SAME_ROW && box.x >= line.box.x - SLACK && box.x + box.w <= line.box.x + line.box.w + SLACK;
}

function lettersOf(segments: readonly ReadSegment[]): string {
  return segments
    .toSorted((a, b) => a.box.x - b.box.x)
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join('');
}
