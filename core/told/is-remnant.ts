import type { Segment } from '../ocr/line-detector';

/** Lower and narrower than this, in CSS pixels, no letter can be read. */
const SPECK = 7;
/** Less of its box than this is edge: a bow, thinner than any letter. */
const HAIR = 0.12;
/** A piece of a border is narrower for its height than a letter of several pieces. */
const SLIVER = 0.2;

/**
 * Whether a piece of a picture is what is left of a button or a box whose text was taken out: a rounded corner, the end
 * of a border. Where a page told its text there are many, and to read them takes longer than all else.
 *
 * @param scale image pixels for one CSS pixel.
 */
export function isRemnant({ box: { w, h }, pieces, density }: Segment, scale: number): boolean {
  return (w < SPECK * scale && h < SPECK * scale) || (density < HAIR && w < h) || (pieces > 1 && w < SLIVER * h);
}
