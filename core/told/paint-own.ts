import type { Size } from '../image/geometry';
import { openGlyphs, type OpenGlyphs } from './open-glyphs';
import { GLYPH_STEPS, type OwnGlyphs } from './own-glyphs';
import type { TextToPaint } from './paint-text';

/** A word that is put together of the letters of a font of the page's own. */
export interface OwnText extends TextToPaint {
  readonly glyphs: OwnGlyphs;
}

/** A letter is set no closer to the one before than this share of that one's width: none stands in the place of another. */
const CLOSEST = 0.6;
/** Sizes of font and word differ by rounding alone. */
const SAME_SIZE = 0.01;

/**
 * Draws words letter by letter, as fonts of the page's own draw each letter alone. Returns how far each pixel is covered, as
 * `PaintText` does, and the words that could be drawn.
 */
export function paintOwn({ width, height }: Size, texts: readonly OwnText[]): { readonly covered: Uint8Array; readonly drawn: ReadonlySet<OwnText> } {
  const covered = new Uint8Array(width * height);
  const drawn = new Set<OwnText>();
  for (const text of texts) {
    const open = openGlyphs(text.glyphs);
    const places = lettersOf(text, open);
    if (!places) continue;
    const top = Math.round(text.box.y + (text.box.h - text.glyphs.height) / 2);
    for (const { letter, x } of places) paintLetter(covered, { width, height }, open, letter, x, top);
    drawn.add(text);
  }
  return { covered, drawn };
}

/** Index of each letter and where it begins, in pixels; `null` where the font's letters do not make up the word. */
function lettersOf({ text, box, size, spacing, glyphs }: OwnText, { indexes }: OpenGlyphs): { letter: number; x: number }[] | null {
  if (Math.abs(size - glyphs.size) > SAME_SIZE * size) return null;
  const places: { letter: number; x: number }[] = [];
  let { x } = box;
  for (let i = 0; i < text.length; i++) {
    const letter = indexes.get(text.charAt(i));
    if (letter === undefined) return null;
    places.push({ letter, x });
    const advance = glyphs.advances[letter] ?? 0;
    const step = advance + (glyphs.kerns[text.slice(i, i + 2)] ?? 0) + spacing;
    if (step < CLOSEST * advance || advance <= 0) return null;
    x += step;
  }
  return places;
}

function paintLetter(covered: Uint8Array, { width, height }: Size, { glyphs, coverAt }: OpenGlyphs, letter: number, x: number, top: number): void {
  const place = Math.round(x * GLYPH_STEPS);
  const step = ((place % GLYPH_STEPS) + GLYPH_STEPS) % GLYPH_STEPS;
  const left = (place - step) / GLYPH_STEPS - glyphs.start;
  for (let row = Math.max(0, -top); row < glyphs.height && top + row < height; row++) {
    for (let column = Math.max(0, -left); column < glyphs.width && left + column < width; column++) {
      const at = (top + row) * width + left + column;
      covered[at] = Math.min(255, (covered[at] as number) + coverAt(letter, step, column, row));
    }
  }
}
