import type { Component } from './components';
import { MAX_HEIGHT, type Glyph, type Glyphs } from './glyphs';
import { joinLines, type Line } from './lines';

/** From this aspect on a line is written across, and its glyphs belong to it. */
const ACROSS = 2.5;
/** A line up or down has at least so many pieces, and is so much longer than thick. */
const LEAST_PIECES = 5;
const LEAST_ASPECT = 5;
/** Share of the box of a written line that is edge, at least: less is a chart, or numbers of lines one above the other. */
const LEAST_DENSITY = 0.42;

/** Lines that run up or down among glyphs that no line across has taken. */
export function uprightLines({ glyphs, upright, map }: Glyphs, lines: readonly Line[]): Line[] {
  const across = lines.filter(({ x0, y0, x1, y1 }) => x1 - x0 >= ACROSS * (y1 - y0));
  const left = glyphs.filter((glyph) => glyph.y1 - glyph.y0 < MAX_HEIGHT && !across.some((line) => isIn(glyph, line)));
  if (left.length + upright.length === 0) return [];
  const turned = { width: map.height, height: map.width, flags: new Uint8Array(map.flags.length) };
  return joinLines({ glyphs: [...left, ...upright].map((glyph): Glyph => ({ ...turn(glyph), frame: -1 })), upright: [], map: turned })
    .filter(({ x0, y0, x1, y1, area, pieces }) => (pieces >= LEAST_PIECES || x1 - x0 > MAX_HEIGHT) && x1 - x0 >= LEAST_ASPECT * (y1 - y0) && area > LEAST_DENSITY * (x1 - x0) * (y1 - y0))
    .map((line) => ({ ...turn(line), pieces: line.pieces, textured: line.textured }));
}

const turn = ({ x0, y0, x1, y1, area }: Component): Component => ({ x0: y0, y0: x0, x1: y1, y1: x1, area });

function isIn({ x0, y0, x1, y1 }: Component, line: Component): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= line.x0 && x < line.x1 && y >= line.y0 && y < line.y1;
}
