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

/** Larger text, in CSS pixels, is read from the picture: there is room in its letters for small ones. */
export const LARGEST_OWN = 20;

/** Of cells: so many letters of one font, sizes of the font that a cell is high and wide, pixels of one frame's and of one picture's cells. */
export const MOST_LETTERS = 160;
export const HIGHEST_CELL = 3;
export const WIDEST_CELL = 3;
export const MOST_FRAME_CELLS = 1_500_000;
export const MOST_CELLS = 4_000_000;

/** Bytes of the cells of some letters: two pixels to each. */
export function cellBytes({ width, height, letters }: Pick<OwnGlyphs, 'width' | 'height' | 'letters'>): number {
  return Math.ceil((width * height * GLYPH_STEPS * letters.length) / 2);
}

/** Whether the numbers of a font's cells fit each other. Of their content this says nothing. */
export function isWellFormed({ size, letters, advances, kerns, width, height, start, ascent, cells }: OwnGlyphs): boolean {
  const bytes = cellBytes({ width, height, letters });
  if (letters.length === 0 || letters.length > MOST_LETTERS || new Set(letters).size !== letters.length || advances.length !== letters.length) return false;
  if (height > HIGHEST_CELL * size + 2 || width > WIDEST_CELL * size + 4 || ascent > height || start >= width || 2 * bytes > MOST_FRAME_CELLS) return false;
  if (Object.keys(kerns).length > MOST_LETTERS * MOST_LETTERS || !advances.every((advance) => advance >= 0 && advance < width)) return false;
  return cells.length === 4 * Math.ceil(bytes / 3) && /^[A-Za-z0-9+/]*={0,2}$/.test(cells);
}

/** The same styles; of a long page, or one of many frames, not all that they are drawn like. */
export function withinCells<Style extends { readonly glyphs?: OwnGlyphs | undefined }>(styles: readonly Style[]): Style[] {
  let left = MOST_CELLS;
  return styles.map((style) => {
    left -= style.glyphs ? 2 * cellBytes(style.glyphs) : 0;
    return left >= 0 || !style.glyphs ? style : { ...style, glyphs: undefined };
  });
}
