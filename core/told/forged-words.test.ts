import { expect, test } from 'vitest';
import { ADVANCE, believed, fontOf, HEIGHT, HONEST, pictureOf, pixelsOf, ROWS, SIZE, TOP, type ToldWords, type Words } from '../../test/support/bar-font';
import type { PixelImage } from '../model';

const ALPHABET = 'acemnruvwx0123456789';
const honest = HONEST.map(([text]) => text);
const WIDE = 4 * ADVANCE;

const inkOf = ({ data, width }: PixelImage, from: number): number => data.slice(from * width * 4).filter((level) => level < 128).length;

function withStem(words: Words, x: number, rows: readonly number[]): PixelImage {
  const picture = pictureOf(words);
  for (const y of rows) picture.data.fill(20, (y * SIZE.width + x) * 4, (y * SIZE.width + x) * 4 + 3);
  return picture;
}

test('a word that is longer than its box explains nothing of what stands in it', async () => {
  const shown: Words = [...HONEST, ['race', 10, 60], ['4711', 200, 60]];
  const { words, rest } = await believed(shown, [...HONEST, ['racemenace', 10, 60, WIDE], ['471199', 200, 60, WIDE]], fontOf(ALPHABET));
  expect(words).toEqual(honest);
  expect(inkOf(rest, 55)).toBe(inkOf(pictureOf(shown), 55));
});

test('a word that is shorter than its box explains nothing of what stands in it', async () => {
  expect((await believed([...HONEST, ['race', 10, 60]], [...HONEST, ['race', 10, 60, 3 * WIDE]], fontOf(ALPHABET))).words).toEqual(honest);
});

test('a box that ends before what sets the last letter apart, or after it, is as wide as its word', async () => {
  for (const by of [-1, 0, 1]) expect((await believed([...HONEST, ['race', 10, 60]], [...HONEST, ['race', 10, 60, WIDE + by]], fontOf(ALPHABET))).words).toEqual([...honest, 'race']);
});

test('a word that the picture cuts off is none', async () => {
  const x = SIZE.width - WIDE + ADVANCE;
  expect((await believed([...HONEST, ['rac', x, 60]], [...HONEST, ['race', x, 60]], fontOf(ALPHABET))).words).toEqual(honest);
});

/** As high as letters of these tests are, and no higher. */
const LOW: ToldWords = [...HONEST, ['near', 10, 60 + TOP + 0.5, WIDE, ROWS]];

test.each<[string, readonly number[]]>([
  ['over', [-4, -3, -2, -1].map((row) => 60 + TOP + row)],
  ['under', [1, 2, 3].map((row) => 60 + TOP + ROWS + row)],
])('a letter that reaches %s a low box is another than the one that is told', async (_where, rows) => {
  const picture = withStem([...HONEST, ['near', 10, 60]], 10, rows);
  const { words, rest } = await believed(picture, LOW, fontOf(ALPHABET));
  expect(words).toEqual(honest);
  expect(inkOf(rest, 50)).toBe(inkOf(picture, 50));
});

test('a word in a box that is lower than it is hidden in all of its height', async () => {
  const { words, inks, rest } = await believed([...HONEST, ['near', 10, 60]], [...HONEST, ['near', 10, 60 + HEIGHT / 2 - 1.5, WIDE, 3]], fontOf(ALPHABET));
  expect(words).toEqual([...honest, 'near']);
  expect(inks.at(-1)).toMatchObject({ y: 60 + TOP, h: ROWS });
  expect(inkOf(rest, 50)).toBe(0);
});

test('two words are not one, though a font sets their letters so far apart', async () => {
  const shown: Words = [...HONEST, ['car', 10, 60], ['xuv', 10 + 3 * ADVANCE + 6, 60]];
  const told: ToldWords = [...HONEST, ['carxuv', 10, 60, 6 * ADVANCE + 6]];
  const { words, rest } = await believed(shown, told, fontOf(ALPHABET, pixelsOf, { kerns: { rx: 6 } }));
  expect(words).toEqual(honest);
  expect(inkOf(rest, 55)).toBe(inkOf(pictureOf(shown), 55));
});

/** A picture of words in a font whose ink covers so much, of fifteen. */
function faintPicture(words: Words, cover: number): PixelImage {
  const picture = pictureOf(words);
  for (let i = 0; i < picture.data.length; i += 4) if ((picture.data[i] as number) < 128) picture.data.fill(250 - Math.round((230 * cover) / 15), i, i + 3);
  return picture;
}

test.each([6, 9, 12])('one letter explains no other one in a font of faint ink: %i of 15', async (cover) => {
  const glyphs = fontOf(ALPHABET, (letter) => pixelsOf(letter).map(([x, y]) => [x, y, cover] as const));
  for (const [told, shown] of [['a', 'x'], ['c', 'n'], ['e', '0'], ['1', '6'], ['2', '3'], ['v', '9'], ['9', '5']] as const) {
    const word = (letter: string): string => (/\d/u.test(told) ? `44${letter}44` : `ne${letter}ar`);
    expect((await believed(faintPicture([...HONEST, [word(shown), 10, 60]], cover), [...HONEST, [word(told), 10, 60]], glyphs)).words).not.toContain(word(told));
  }
});

test('words that could be a number together are left to the picture, also where a low word lies between their beginnings', async () => {
  const letters = 'acemnrlSBO';
  const x = 10 + WIDE;
  const shown: Words = [...HONEST, ['anlS', 10, 60], ['near', x + 2, 90], ['BOcar', x + 3, 60]];
  const told: ToldWords = [...HONEST, ['anlS', 10, 60], ['near', x + 2, 90 + HEIGHT / 2 - 1.5, WIDE, 3], ['BOcar', x + 3, 60 - HEIGHT / 2, 5 * ADVANCE, 2 * HEIGHT]];
  const { words } = await believed(shown, told, fontOf(letters), { alphabet: letters });
  expect(words.filter((word) => word === 'near')).toHaveLength(2);
  expect(words).not.toContain('anlS');
  expect(words).not.toContain('BOcar');
});
