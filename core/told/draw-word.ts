import { openGlyphs, type OpenGlyphs } from './open-glyphs';
import { GLYPH_STEPS, type OwnGlyphs } from './own-glyphs';

/** A word that is put together of the letters of a font of the page's own. */
export interface DrawnWord {
  /** First column, from where the first letter's place is counted from. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far each pixel is covered, 0 to 255, row by row. */
  readonly covers: Uint8Array;
  /** How far the pen went from where the word begins, with what stands behind its last letter. */
  readonly advance: number;
  /** Each letter is seen by itself: of the pieces that it has, and without touching another. */
  readonly isApart: boolean;
}

/** The letters of a word in their places. */
interface PlacedLetters {
  readonly places: readonly PlacedLetter[];
  readonly advance: number;
}

/** A letter of a word, and where its cell begins. */
interface PlacedLetter {
  readonly letter: number;
  readonly step: number;
  readonly left: number;
}

/** Longer words, in pixels, are left to the picture. */
const MOST_WIDE = 2000;
/** From this coverage on, pixels that touch are seen as one stroke; between letters that make up another one together from the second on. */
const SEEN = 96;
export const SEEN_CLOSE = 40;
/** Blank columns between letters, in sizes of the font beside what a style sets them apart: more are seen as the gap between two words. */
const WIDEST_GAP = 0.2;
/** Letters that are seen as others where they touch: `rn`, `cl`, `vv`, `lo`, `IV`. */
const MAKE_OTHERS = /r[nmriu]|n[nirl]|m[nri]|h[ni]|[coea][lijtI1]|[CO][IlJ]|vv|VV|[vV][vViIl]|[Ili][VJoOcCeaDPSsjniul]|L[IJl]|[tf][lti]|uu|[un][ij]|xx/u;

/**
 * Draws a word letter by letter, as its font draws each letter alone. `null` where the font's letters do not make
 * it up, or stand so far from each other that they are seen as several words.
 *
 * @param x where it begins, in pixels: letters are placed by fractions of one.
 * @param spacing between letters, in pixels.
 */
export function drawWord(glyphs: OwnGlyphs, text: string, x: number, spacing: number): DrawnWord | null {
  const open = openGlyphs(glyphs);
  const placed = placesOf(open, text, x, spacing);
  if (!placed) return null;
  const { places, advance } = placed;
  const left = Math.min(...places.map((place) => place.left));
  const width = Math.max(...places.map((place) => place.left)) - left + glyphs.width;
  if (width > MOST_WIDE || !areClose(open, places, spacing)) return null;
  const { height } = glyphs;
  const covers = new Uint8Array(width * height);
  const most = new Uint8Array(width * height);
  const owners = new Int16Array(width * height).fill(-1);
  for (const [i, { letter, step, left: begin }] of places.entries()) {
    const cell = open.cellOf(letter, step);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < glyphs.width; column++) {
        const cover = cell[row * glyphs.width + column] as number;
        if (cover === 0) continue;
        const at = row * width + begin - left + column;
        covers[at] = Math.min(255, (covers[at] as number) + cover);
        if (cover <= (most[at] as number)) continue;
        most[at] = cover;
        owners[at] = i;
      }
    }
  }
  const isInOrder = places.every((place, i) => i === 0 || place.left > (places[i - 1] as PlacedLetter).left);
  const isApart = isInOrder && places.every(({ letter }) => open.shapeOf(letter).isSingle) && areApart(text, covers, owners, width);
  return { left, width, height, covers, advance, isApart };
}

function placesOf({ glyphs, indexes }: OpenGlyphs, text: string, x: number, spacing: number): PlacedLetters | null {
  const places: PlacedLetter[] = [];
  let at = x;
  for (let i = 0; i < text.length; i++) {
    const letter = indexes.get(text.charAt(i));
    if (letter === undefined) return null;
    const place = Math.round(at * GLYPH_STEPS);
    const step = ((place % GLYPH_STEPS) + GLYPH_STEPS) % GLYPH_STEPS;
    places.push({ letter, step, left: (place - step) / GLYPH_STEPS - glyphs.start });
    const kern = i + 1 < text.length ? glyphs.kerns[text.slice(i, i + 2)] : 0;
    at += (glyphs.advances[letter] ?? 0) + (kern ?? 0) + spacing;
  }
  return places.length > 0 ? { places, advance: at - x } : null;
}

/** Whether no gap between letters is as wide as one between words. What a style sets letters apart counts as far as it does so with all of them. */
function areClose({ glyphs, columnsOf }: OpenGlyphs, places: readonly PlacedLetter[], spacing: number): boolean {
  const gaps: number[] = [];
  let end: number | null = null;
  for (const { letter, step, left } of places) {
    const [first, last] = columnsOf(letter, step);
    if (end !== null) gaps.push(left + first - end);
    end = Math.max(end ?? -Infinity, left + last + 1);
  }
  const apart = Math.max(0, Math.min(spacing, ...gaps));
  return gaps.every((gap) => gap <= Math.ceil(WIDEST_GAP * glyphs.size + apart));
}

/** Whether no stroke of a letter touches one of another, as is seen once all are drawn. */
function areApart(text: string, covers: Uint8Array, owners: Int16Array, width: number): boolean {
  const beside = [1, width - 1, width, width + 1];
  for (let at = 0; at < covers.length; at++) {
    const cover = covers[at] as number;
    if (cover <= SEEN_CLOSE) continue;
    const own = owners[at] as number;
    for (const by of beside) {
      const other = owners[at + by] ?? -1;
      const next = covers[at + by] ?? 0;
      if (own === other || next <= SEEN_CLOSE) continue;
      if (Math.abs(own - other) > 1 || Math.min(cover, next) > SEEN) return false;
      const first = Math.min(own, other);
      if (MAKE_OTHERS.test(text.slice(first, first + 2))) return false;
    }
  }
  return true;
}
