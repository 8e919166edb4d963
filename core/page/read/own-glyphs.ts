import { toBase64 } from '../../text/base64';
import { GLYPH_STEPS, HIGHEST_CELL, LARGEST_OWN, MOST_FRAME_CELLS, MOST_LETTERS, WIDEST_CELL, type OwnGlyphs } from '../../told/own-glyphs';
import { isReadable } from '../../told/lettered';
import { PLACE_SIZE, shownText, type TextStyle } from '../../told/page-reading';

/** Room beside a letter for what leans over, in sizes of the font. */
const OVERHANG = 0.35;
/** Room above and below it, in sizes of the font. */
const MARGIN = 0.1;

/** What of a style is seen. */
interface Seen {
  words: number;
  readonly letters: Set<string>;
  readonly pairs: Set<string>;
}

/**
 * The same styles; those in a font of the page's own with how it draws the letters that are seen. It draws with faces that
 * the page shows already, so that none is fetched for it.
 */
export function withOwnGlyphs(styles: readonly TextStyle[], texts: readonly string[], places: readonly number[]): readonly TextStyle[] {
  try {
    return drawn(styles, texts, places);
  } catch {
    // Where nothing may be drawn, such words are read from the picture.
    return styles;
  }
}

function drawn(styles: readonly TextStyle[], texts: readonly string[], places: readonly number[]): TextStyle[] {
  const families = new Set([...document.fonts].flatMap(({ status, family }) => (status === 'loaded' ? [bare(family)] : [])));
  const all = [...styles];
  if (families.size === 0) return all;
  let left = MOST_FRAME_CELLS;
  for (const [index, seen] of [...seenOf(styles, texts, places, families)].sort(([, a], [, b]) => b.words - a.words)) {
    const style = styles[index];
    const glyphs = style ? drawGlyphs(style, seen, left) : null;
    if (!style || !glyphs) continue;
    left -= glyphs.width * glyphs.height * glyphs.letters.length * GLYPH_STEPS;
    all[index] = { ...style, glyphs };
  }
  return all;
}

/** What is seen of each style that is in a font of the page's own. */
function seenOf(styles: readonly TextStyle[], texts: readonly string[], places: readonly number[], families: ReadonlySet<string>): Map<number, Seen> {
  const own = styles.map(({ family, size }) => size > 0 && size <= LARGEST_OWN && family.split(',').some((name) => families.has(bare(name))));
  const all = new Map<number, Seen>();
  texts.forEach((text, i) => {
    const index = places[i * PLACE_SIZE + 4] ?? 0;
    const style = styles[index];
    if (!style || !own[index]) return;
    const shown = shownText(text, style.transform);
    if (!isReadable(shown)) return;
    const seen = all.get(index) ?? { words: 0, letters: new Set(), pairs: new Set() };
    all.set(index, seen);
    seen.words++;
    for (let k = 0; k < shown.length; k++) {
      seen.letters.add(shown.charAt(k));
      if (k > 0) seen.pairs.add(shown.slice(k - 1, k + 1));
    }
  });
  return all;
}

function drawGlyphs(style: TextStyle, seen: Seen, most: number): OwnGlyphs | null {
  const letters = [...seen.letters];
  const size = style.size * devicePixelRatio;
  const font = `${style.face} ${size}px ${style.family}`;
  const ruler = penOf(1, 1, font);
  if (!ruler) return null;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ruler.measureText('x');
  // Room above and below for ink that goes beyond the font's own lines.
  const margin = Math.ceil(MARGIN * size);
  const ascent = Math.round(fontBoundingBoxAscent) + margin;
  const height = ascent + Math.round(fontBoundingBoxDescent) + margin;
  const widths = new Map(letters.map((letter) => [letter, ruler.measureText(letter).width]));
  const widthOf = (letter: string): number => widths.get(letter) ?? 0;
  const start = Math.ceil(OVERHANG * size);
  const width = Math.ceil(Math.max(...widths.values())) + 2 * start + 1;
  if (letters.length > MOST_LETTERS || height > HIGHEST_CELL * size || width > WIDEST_CELL * size || width * height * letters.length * GLYPH_STEPS > most) return null;
  const pen = penOf(width * GLYPH_STEPS, height * letters.length, font);
  if (!pen) return null;
  letters.forEach((letter, row) => {
    for (let step = 0; step < GLYPH_STEPS; step++) pen.fillText(letter, step * width + start + step / GLYPH_STEPS, row * height + ascent);
  });
  const cells = packed(pen.getImageData(0, 0, width * GLYPH_STEPS, height * letters.length).data);
  const kerns: Record<string, number> = {};
  for (const pair of seen.pairs) {
    const kern = rounded(ruler.measureText(pair).width - widthOf(pair.charAt(0)) - widthOf(pair.charAt(1)));
    if (kern !== 0) kerns[pair] = kern;
  }
  return cells === null ? null : { size, letters: letters.join(''), advances: letters.map((letter) => rounded(widthOf(letter))), kerns, width, height, start, ascent, cells };
}

function penOf(width: number, height: number, font: string): OffscreenCanvasRenderingContext2D | null {
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (pen) pen.font = font;
  return pen;
}

/** Coverage, two pixels to a byte; `null` where letters are drawn in colours of their own. */
function packed(data: Uint8ClampedArray): string | null {
  const bytes = new Uint8Array(data.length >> 3);
  for (let i = 0; i < data.length; i += 4) {
    const cover = data[i + 3] as number;
    if (cover === 0) continue;
    if ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number) > 0) return null;
    bytes[i >> 3] = (bytes[i >> 3] as number) | (Math.round(cover / 17) << (i & 4));
  }
  return toBase64(bytes);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function bare(family: string): string {
  return family.trim().replace(/^["']|["']$/g, '').toLowerCase();
}
