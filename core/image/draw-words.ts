import { type Coverage, fillOutline } from './fill-outline';
import { FONT_METRICS, glyphOf, hasGlyph, type Stroke } from './glyphs';

/** Below this size in pixels nobody can read it. */
export const LEAST_SIZE = 7;

const ELLIPSIS = '…';

/** Words as they are drawn: how much of each pixel they fill. */
export interface DrawnWords extends Coverage {
  /** Rows from the top to the base line. */
  readonly baseLine: number;
}

/**
 * Draws words in one line, as large as asked where they fit into this width, else smaller, else cut short with an ellipsis;
 * `null` where not even one sign fits. Control characters and line breaks are spaces.
 *
 * @param size height of an em, in pixels.
 */
export function drawWords(words: string, size: number, width: number): DrawnWords | null {
  const line = words.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const fitting = (size * width) / widthOf(line, size);
  const used = Math.min(size, Math.max(fitting, Math.min(LEAST_SIZE, size)));
  const shown = elide(line, used, width);
  return shown === '' ? null : draw(shown, used);
}

/** The signs of these words that the font lacks: they would be drawn as frames. */
export function missingSigns(words: string): readonly string[] {
  return [...new Set(words.normalize('NFC'))].filter((sign) => !/[\s\p{Cc}\p{Cf}]/u.test(sign) && !hasGlyph(sign));
}

function widthOf(line: string, size: number): number {
  let units = 0;
  for (const sign of line) units += glyphOf(sign).advance;
  return (units * size) / FONT_METRICS.em;
}

function elide(line: string, size: number, width: number): string {
  // A tenth of a pixel: fitting exactly must not fail by rounding.
  const room = width + 0.1;
  if (widthOf(line, size) <= room) return line;
  const signs = Array.from(line);
  while (signs.length > 0) {
    signs.pop();
    const short = signs.join('').trimEnd() + ELLIPSIS;
    if (signs.length > 0 && widthOf(short, size) <= room) return short;
  }
  return '';
}

function draw(line: string, size: number): DrawnWords {
  const scale = size / FONT_METRICS.em;
  // One pixel of room on each side: letters reach out of their width a little.
  const baseLine = Math.ceil(FONT_METRICS.ascent * scale) + 1;
  const height = baseLine + Math.ceil(FONT_METRICS.descent * scale) + 1;
  const width = Math.ceil(widthOf(line, size)) + 2;
  const strokes: Stroke[] = [];
  let pen = 1;
  const across = (x: number): number => Math.min(Math.max(x, 0), width);
  const down = (y: number): number => Math.min(Math.max(y, 0), height);
  for (const sign of line) {
    const { advance, outline } = glyphOf(sign);
    for (const [x1, y1, x2, y2] of outline) strokes.push([across(pen + x1 * scale), down(baseLine - y1 * scale), across(pen + x2 * scale), down(baseLine - y2 * scale)]);
    pen += advance * scale;
  }
  return { ...fillOutline(strokes, width, height), baseLine };
}
