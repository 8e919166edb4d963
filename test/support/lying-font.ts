import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A step of an outline: points `x`, `y` and those that bend it. */
type Step = Readonly<Record<string, number | string>>;
interface Outline {
  commands: readonly Step[];
}
interface Glyph {
  readonly path: Outline;
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
  readonly Path: new () => Outline;
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
  return fontOf('Lie', LETTERS, (letter, inter) => {
    const { path, advanceWidth } = inter.charToGlyph(letter);
    return { path, advanceWidth, unicode: lieFor(letter).codePointAt(0) };
  });
}

/** A font whose capitals keep the room of a space before them, as an address of its data. */
export function roomyFont(): string {
  return fontOf('Roomy', `${LETTERS}${LETTERS.toUpperCase().slice(0, 26)}`, (letter, inter) => {
    const { path, advanceWidth } = inter.charToGlyph(letter);
    const room = letter === letter.toLowerCase() ? 0 : 0.4 * inter.unitsPerEm;
    return { path: moved(path, 'x', room), advanceWidth: advanceWidth + room, unicode: letter.codePointAt(0) };
  });
}

/** A font of digits that stand so high over their line, in its sizes, as an address of its data. */
export function raisedFont(by: number): string {
  return fontOf('Raised', '0123456789', (digit, inter) => {
    const { path, advanceWidth } = inter.charToGlyph(digit);
    return { path: moved(path, 'y', by * inter.unitsPerEm), advanceWidth, unicode: digit.codePointAt(0) };
  });
}

/** The outline, further along the axis. */
function moved({ commands }: Outline, axis: 'x' | 'y', by: number): Outline {
  const path = new Path();
  path.commands = commands.map((step) => Object.fromEntries(Object.entries(step).map(([key, value]) => [key, key.startsWith(axis) ? Number(value) + by : value])));
  return path;
}

function fontOf(familyName: string, letters: string, glyphOf: (letter: string, inter: Font) => Pick<Glyph, 'path' | 'advanceWidth'> & { readonly unicode: number | undefined }): string {
  const bytes = readInter();
  const inter = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const glyphs = Array.from(letters, (letter) => {
    const { path, advanceWidth, unicode } = glyphOf(letter, inter);
    return new Glyph({ name: `told${unicode}`, unicode, path, advanceWidth });
  });
  const missing = new Glyph({ name: '.notdef', unicode: 0, advanceWidth: 500, path: new Path() });
  const font = new Font({ familyName, styleName: 'Regular', unitsPerEm: inter.unitsPerEm, ascender: inter.ascender, descender: inter.descender, glyphs: [missing, ...glyphs] });
  return `data:font/otf;base64,${Buffer.from(font.toArrayBuffer()).toString('base64')}`;
}

function readInter(): Buffer {
  return readFileSync(join(dirname(require.resolve('@fontsource/inter/package.json')), 'files/inter-latin-400-normal.woff'));
}
