import { imageBox, type Frame, type ImageBox } from '../model';
import type { LevelEdge } from './level-edges';

/** Thickness of a line, its length, and the room over it that belongs to it, in CSS pixels. */
const THICK = 3;
const SHORTEST = 80;
const LONGEST = 720;
const ROOM = 30;
/** A line so near to the rim of a box belongs to that, in CSS pixels. */
const RIM = 6;

/**
 * Fields of which no more than a line under them is drawn: the room over each line that is no box's rim.
 *
 * @param edges level edges, from top to bottom.
 * @param scale image pixels for one CSS pixel.
 */
export function findUnderlines(edges: readonly LevelEdge[], boxes: readonly ImageBox[], scale: number): Frame[] {
  const found: Frame[] = [];
  for (const [i, upper] of edges.entries()) {
    const width = upper.x1 - upper.x0;
    if (width < SHORTEST * scale || width > LONGEST * scale) continue;
    for (let k = i + 1; k < edges.length; k++) {
      const lower = edges[k];
      if (!lower || lower.y - upper.y > THICK * scale) break;
      if (lower.step > 0 === upper.step > 0 || Math.abs(lower.x0 - upper.x0) > 1 || Math.abs(lower.x1 - upper.x1) > 1) continue;
      const isRim = boxes.some(({ x, y, w, h }) => (Math.abs(y - upper.y) <= RIM * scale || Math.abs(y + h - upper.y) <= RIM * scale) && x < upper.x1 && upper.x0 < x + w);
      if (!isRim && upper.y >= ROOM * scale) found.push({ box: imageBox(upper.x0, upper.y - ROOM * scale, width, ROOM * scale), solid: false, open: true });
      break;
    }
  }
  return found;
}
