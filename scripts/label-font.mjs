#!/usr/bin/env node
// Writes .generated/label-font.ts: outlines of the signs that are drawn on pictures, out of the font Inter. As outlines
// filled by plain arithmetic they give the same pixels in every browser and in Node; a browser's own text would not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
// Its two builds export differently; this one is the same to Node and to type checks.
const { parse } = require('opentype.js');
const files = dirname(require.resolve('@fontsource/inter/package.json'));
/** Units that an em has here: fine enough for letters some hundred pixels high. */
const EM = 512;
/** Signs by subset of the font: Latin with its accents, Greek, Cyrillic, and the punctuation of all. */
const SUBSETS = {
  latin: [[0x20, 0x7e], [0xa0, 0xff], [0x2010, 0x2026], [0x20ac, 0x20ac], [0x2122, 0x2122]],
  'latin-ext': [[0x100, 0x17f], [0x218, 0x21b], [0x1e9e, 0x1e9e]],
  greek: [[0x384, 0x3ce]],
  cyrillic: [[0x400, 0x45f], [0x490, 0x491], [0x2116, 0x2116]],
};

const rows = [];
let metrics = null;
for (const [subset, ranges] of Object.entries(SUBSETS)) {
  const bytes = readFileSync(join(files, `files/inter-${subset}-600-normal.woff`));
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const scaled = (units) => Math.round((units * EM) / font.unitsPerEm);
  metrics ??= { ascent: scaled(font.ascender), descent: scaled(-font.descender), capHeight: scaled(font.tables.os2.sCapHeight) };
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const glyph = font.charToGlyph(String.fromCodePoint(code));
      if (glyph.index === 0) continue;
      // A line to where the pen already is says nothing.
      const commands = glyph.path.commands.filter(({ type, x, y }, index, all) => type !== 'L' || all[index - 1]?.x !== x || all[index - 1]?.y !== y);
      const path = commands.map(({ type, x1, y1, x, y }) => type + (type === 'Z' ? '' : [x1, y1, x, y].filter((at) => at !== undefined).map(scaled).join(' '))).join('');
      rows.push(`${code.toString(36)}:${scaled(glyph.advanceWidth)}${path.replaceAll('Z', '')}`);
    }
  }
}

const code = `/** Units of one em, and heights above and below the base line in them. */
export const FONT_METRICS = ${JSON.stringify({ em: EM, ...metrics })};

/**
 * Inter SemiBold, by the Inter Project Authors, SIL Open Font License 1.1. A sign a line: its code in base 36, its width
 * and its outline, as SVG writes paths, with y upward.
 */
export const FONT_OUTLINES =
  '${rows.join('\\n')}';
`;

const target = join(root, '.generated/label-font.ts');
mkdirSync(dirname(target), { recursive: true });
// What is as it was stays untouched: somebody may be reading it.
if (!existsSync(target) || readFileSync(target, 'utf8') !== code) writeFileSync(target, code);
