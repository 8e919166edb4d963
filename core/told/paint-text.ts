import type { Size } from '../image/geometry';
import type { ImageBox } from '../model';

/** A word to be drawn as a browser draws it. Sizes in image pixels. */
export interface TextToPaint {
  readonly text: string;
  /** The word's box as the page told it. */
  readonly box: ImageBox;
  /** Style, variant and weight, as they stand before the size in the `font` of a canvas. */
  readonly face: string;
  readonly family: string;
  readonly size: number;
  readonly spacing: number;
}

/** By so much of a font's size a word may be drawn wider or narrower than the page laid it out: less than its thinnest sign. */
const MOST_OFF = 0.15;

/** Whether a word takes the room that the page gave it. Else its end would lie where nobody compares it, and count all the same. */
export function hasItsWidth(drawn: number, { box, size }: Pick<TextToPaint, 'box' | 'size'>): boolean {
  return Math.abs(drawn - box.w) <= MOST_OFF * size;
}

/**
 * Draws words in the fonts of this machine onto an empty ground. Returns how far each pixel is covered, 0 to 255, row by
 * row. A word that has not its width is left out. Passed in, since only a browser draws text as a browser does.
 *
 * @param onBaseline is told of each text the first row of pixels under its letters, where only their tails go.
 */
export type PaintText = (size: Size, texts: readonly TextToPaint[], onBaseline?: (text: TextToPaint, row: number) => void) => Uint8Array;
