import type { Segment } from './line-detector';

/** Whether a segment has the shape of written text, and not of an icon, an avatar, a rule or a piece of a picture. */
export function looksLikeText({ box, pieces, density }: Segment): boolean {
  return pieces >= 3 && box.w >= 1.5 * box.h && density > 0.2 && density < 0.9;
}
