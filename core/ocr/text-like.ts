import type { Segment } from './line-detector';

/** Icons, avatars, list marks and single signs are about as wide as high, text of two letters is wider. */
const LEAST_ASPECT = 1.3;
/** Pieces of a photo are wider by chance; text beside one is taken for text from a word's length on. */
const LEAST_ASPECT_IN_TEXTURE = 3.5;
/** One piece alone is the arrow of a list or a tick; two letters that touch are wider, and a word of a joined script far more so. */
const LEAST_ASPECT_ALONE = 2;
/** Curves and hair lines have less edge, solid patches more. */
const LEAST_DENSITY = 0.16;
const MOST_DENSITY = 0.97;
/** A single piece is a word whose letters touch, or a bar. */
const MOST_DENSITY_ALONE = 0.85;

/** Whether a segment has the shape of written text, and not of an icon, an avatar or a rule. When in doubt it has: text that nobody read must be said. */
export function looksLikeText({ box, pieces, density, textured }: Segment): boolean {
  const alone = pieces === 1;
  const leastAspect = textured ? LEAST_ASPECT_IN_TEXTURE : alone ? LEAST_ASPECT_ALONE : LEAST_ASPECT;
  return box.w >= leastAspect * box.h && density > LEAST_DENSITY && density < (alone ? MOST_DENSITY_ALONE : MOST_DENSITY);
}
