/**
 * How a font of the page's own draws letters, each drawn alone: what a font does to letters that stand together is not in
 * it, so that no font can show one word in the place of another that is put together of these. Sizes in pixels of the screen.
 */
export interface OwnGlyphs {
  /** Size of the font. */
  readonly size: number;
  /** Of these letters, each once. */
  readonly letters: string;
  /** How far each reaches, and by how much two that stand together are set closer or wider. */
  readonly advances: readonly number[];
  readonly kerns: Readonly<Record<string, number>>;
  /** A cell of the drawing, where letters begin in it, and their base line. */
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly ascent: number;
  /** A row of `GLYPH_STEPS` cells for each letter, drawn at so many places within a pixel. Coverage in 16 steps, two pixels to a byte, as base64. */
  readonly cells: string;
}

/** Browsers place letters by quarters of a pixel. */
export const GLYPH_STEPS = 4;

/** Letters, digits and signs that stand for themselves: none that join, turn or hide. */
export const PLAIN_LETTERS = /^[!-~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u2026\u20ac]+$/u;

/** Larger text, in CSS pixels, is read from the picture: there is room in its letters for small ones. */
export const LARGEST_OWN = 20;
