import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Command {
  readonly type: string;
  readonly [coordinate: string]: number | string;
}
interface OutlinePath {
  commands: Command[];
}
interface Glyph {
  readonly index: number;
  readonly path: OutlinePath;
  readonly advanceWidth: number;
}
interface Font {
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  readonly substitution: { add(feature: string, substitution: { readonly sub: readonly number[]; readonly by: number }): void };
  charToGlyph(letter: string): Glyph;
  toArrayBuffer(): ArrayBuffer;
}
interface FontTool {
  readonly parse: (bytes: ArrayBuffer) => Font;
  readonly Font: new (options: object) => Font;
  readonly Glyph: new (options: object) => Glyph;
  readonly Path: new () => OutlinePath;
}

const require = createRequire(import.meta.url);
const { parse, Font, Glyph, Path } = require('opentype.js') as FontTool;

const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCodePoint(33 + i));

/** A letter of the honest font in a glyph: where it stands, in sizes of the font from the glyph's beginning, and how large. */
export interface Part {
  readonly letter: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
}

/** What a letter is drawn as. */
export interface Drawing {
  readonly parts: readonly Part[];
  /** In sizes of the font; that of its parts where it is not given. */
  readonly advance?: number;
}

/** Letters that stand for a word, one behind the other. */
export function spelled(word: string): Drawing {
  let x = 0;
  const parts = Array.from(word, (letter) => {
    const part = { letter, x };
    x += advanceOf(letter);
    return part;
  });
  return { parts, advance: x };
}

/** How far a letter of the honest font reaches, in sizes of the font. */
export function advanceOf(letter: string): number {
  return inter().charToGlyph(letter).advanceWidth / inter().unitsPerEm;
}

/**
 * The regular Inter but for some letters and some rows of letters, as an address of its data.
 *
 * @param ligatures rows of letters that are drawn as one, whether the page wants ligatures or not.
 */
export function madeFont(letters: Readonly<Record<string, Drawing>>, ligatures: Readonly<Record<string, Drawing>> = {}): string {
  const { unitsPerEm, ascender, descender } = inter();
  const signs = [...ASCII, ...Object.keys(letters).filter((letter) => !ASCII.includes(letter))];
  const made = signs.map((letter) => glyphOf(letters[letter] ?? spelled(letter), `made${letter.codePointAt(0)}`, letter.codePointAt(0)));
  const joined = Object.values(ligatures).map((drawing, i) => glyphOf(drawing, `joined${i}`));
  const missing = new Glyph({ name: '.notdef', unicode: 0, advanceWidth: 500, path: new Path() });
  const space = new Glyph({ name: 'space', unicode: 32, advanceWidth: 0.28 * unitsPerEm, path: new Path() });
  const font = new Font({ familyName: 'Made', styleName: 'Regular', unitsPerEm, ascender, descender, glyphs: [missing, space, ...made, ...joined] });
  for (const [i, row] of Object.keys(ligatures).entries()) {
    font.substitution.add('rlig', { sub: Array.from(row, (letter) => 2 + ASCII.indexOf(letter)), by: 2 + signs.length + i });
  }
  return `data:font/otf;base64,${Buffer.from(font.toArrayBuffer()).toString('base64')}`;
}

function glyphOf({ parts, advance }: Drawing, name: string, unicode?: number): Glyph {
  const { unitsPerEm } = inter();
  const path = new Path();
  for (const { letter, x = 0, y = 0, scale = 1 } of parts) {
    for (const command of inter().charToGlyph(letter).path.commands) {
      const moved = Object.entries(command).map(([name, value]) => [name, typeof value === 'string' ? value : value * scale + (name.startsWith('x') ? x : y) * unitsPerEm] as const);
      path.commands.push(Object.fromEntries(moved) as unknown as Command);
    }
  }
  return new Glyph({ name, ...(unicode !== undefined && { unicode }), path, advanceWidth: Math.round((advance ?? parts.reduce((sum, { letter }) => sum + advanceOf(letter), 0)) * unitsPerEm) });
}

let read: Font | null = null;

function inter(): Font {
  if (read) return read;
  const bytes = readFileSync(join(dirname(require.resolve('@fontsource/inter/package.json')), 'files/inter-latin-400-normal.woff'));
  read = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return read;
}
