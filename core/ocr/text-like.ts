import type { Segment } from './line-detector';

/** Icons, avatars, list marks and single signs are about as wide as high, text of two letters is wider. */
const LEAST_ASPECT = 1.3;

/** Whether a segment has the shape of written text, and not of an icon, an avatar or a rule. When in doubt it has: text that nobody read must be said. */
export function looksLikeText({ box, density }: Segment): boolean {
  return box.w >= LEAST_ASPECT * box.h && density > 0.1 && density < 0.97;
}
