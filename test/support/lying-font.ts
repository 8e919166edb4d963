import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Glyph {
  readonly path: unknown;
  readonly advanceWidth: number;
}
interface Font {
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  charToGlyph(letter: string): Glyph;
  toArrayBuffer(): ArrayBuffer;
}
interface FontTool {
  readonly parse: (bytes: ArrayBuffer) => Font;
  readonly Font: new (options: object) => Font;
  readonly Glyph: new (options: object) => unknown;
  readonly Path: new () => unknown;
}

const require = createRequire(import.meta.url);
const { parse, Font, Glyph, Path } = require('opentype.js') as FontTool;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz@.';

/** What a page has to say for the lying font to show this text: each letter is shown by its neighbour. */
export function lieFor(text: string): string {
  return Array.from(text, (letter) => LETTERS[(LETTERS.indexOf(letter) + 1) % LETTERS.length] ?? letter).join('');
}

/** The regular Inter, as an address of its data. */
export function honestFont(): string {
  return `data:font/woff;base64,${readInter().toString('base64')}`;
}

/** A font that shows each letter as its neighbour in the alphabet, as an address of its data. */
export function lyingFont(): string {
  const bytes = readInter();
  const inter = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const glyphs = Array.from(LETTERS, (letter) => {
    const { path, advanceWidth } = inter.charToGlyph(letter);
    const said = lieFor(letter);
    return new Glyph({ name: `lie${said.codePointAt(0)}`, unicode: said.codePointAt(0), path, advanceWidth });
  });
  const missing = new Glyph({ name: '.notdef', unicode: 0, advanceWidth: 500, path: new Path() });
  const font = new Font({ familyName: 'Lie', styleName: 'Regular', unitsPerEm: inter.unitsPerEm, ascender: inter.ascender, descender: inter.descender, glyphs: [missing, ...glyphs] });
  return `data:font/otf;base64,${Buffer.from(font.toArrayBuffer()).toString('base64')}`;
}

function readInter(): Buffer {
  return readFileSync(join(dirname(require.resolve('@fontsource/inter/package.json')), 'files/inter-latin-400-normal.woff'));
}
