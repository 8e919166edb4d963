import { FONT_METRICS, FONT_OUTLINES } from '#label-font';

/** Straight pieces that a curve is drawn with: letters are small. */
const PIECES = 4;

/** A line from one point to another, in units of the em: y goes up from the base line. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** One sign's shape. */
export interface Glyph {
  /** How far the next sign stands from it, in units of the em. */
  readonly advance: number;
  /** The lines around it; what they go round is filled. */
  readonly outline: readonly Stroke[];
}

export { FONT_METRICS };

/** Outlines by code, as the font gives them; read into lines when first drawn. */
let paths: ReadonlyMap<string, string> | null = null;
const glyphs = new Map<string, Glyph>();

/** Whether the font has this sign; one that it lacks is drawn as an empty frame. */
export function hasGlyph(sign: string): boolean {
  return pathOf(sign) !== undefined;
}

/** The shape of a sign. */
export function glyphOf(sign: string): Glyph {
  const known = glyphs.get(sign);
  if (known) return known;
  const glyph = parse(pathOf(sign) ?? MISSING);
  glyphs.set(sign, glyph);
  return glyph;
}

/** An upright frame. */
const MISSING = '330M40 0L40 373L290 373L290 0L40 0M80 40L250 40L250 333L80 333L80 40';

function pathOf(sign: string): string | undefined {
  paths ??= new Map(FONT_OUTLINES.split('\n').map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]));
  return paths.get(sign.codePointAt(0)?.toString(36) ?? '');
}

function parse(path: string): Glyph {
  const outline: Stroke[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const lineTo = (toX: number, toY: number): void => {
    if (toX !== x || toY !== y) outline.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  };
  for (const [, command, list = ''] of path.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = list.split(' ').map(Number);
    if (command === 'M') {
      lineTo(startX, startY);
      [x, y] = [startX, startY] = [a, b];
    } else if (command === 'L') lineTo(a, b);
    else {
      const [fromX, fromY] = [x, y];
      for (let piece = 1; piece <= PIECES; piece++) {
        const t = piece / PIECES;
        const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
        lineTo(p * fromX + q * a + r * c, p * fromY + q * b + r * d);
      }
    }
  }
  lineTo(startX, startY);
  return { advance: Number.parseInt(path, 10), outline };
}
