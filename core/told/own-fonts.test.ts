import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { believed, fontOf, HONEST, looksOf, pictureOf, pixelsOf, ADVANCE, type Words } from '../../test/support/bar-font';
import { KnownDrawings } from './known-drawings';

const ALPHABET = 'acemnruvwx0123456789';

test('words in an honest font are believed, and none of the page’s own is read for it', async () => {
  const { words, untouched, seen } = await believed(HONEST, HONEST, fontOf(ALPHABET));
  expect(words).toEqual(HONEST.map(([text]) => text));
  expect(untouched).toBe(false);
  expect(seen.length).toBeGreaterThan(0);
  for (const [text] of HONEST) expect(seen).not.toContain(text);
});

test('what letters were read as is known of the next words, and of nothing but their pixels', async () => {
  const known = new KnownDrawings();
  await believed(HONEST, HONEST, fontOf(ALPHABET), { known });
  const next: Words = [['cam', 10, 10], ['wax', 100, 10], ['numerac', 200, 10]];
  expect(await believed(next, next, fontOf(ALPHABET), { known })).toMatchObject({ words: ['cam', 'wax', 'numerac'], seen: [] });
  // Another font of the same name and sizes, whose letters are shown as others.
  const lie = fontOf(ALPHABET, (letter) => pixelsOf(letter === 'c' ? 'm' : letter === 'm' ? 'c' : letter));
  expect((await believed([['mac', 10, 10], ['wax', 100, 10], ['mac', 200, 10]], [['cam', 10, 10], ['wax', 100, 10], ['cam', 200, 10]], lie, { known })).words).toEqual(['wax']);
});

test.each<[string, string, string, Words, Words]>([
  ['letters as others', 'xuv', 'uvx', [['uvxuvx', 10, 10], ['near', 100, 10], ['manner', 200, 10], ['menace', 300, 10]], [['xuvxuv', 10, 10], ['near', 100, 10], ['manner', 200, 10], ['menace', 300, 10]]],
  ['one digit as another', '6', '5', [['4455', 10, 10], ['4400', 100, 10]], [['4465', 10, 10], ['4400', 100, 10]]],
])('a font that shows %s explains nothing of what they show', async (_what, letters, looks, shown, told) => {
  const glyphs = fontOf(ALPHABET, (letter) => pixelsOf(letters.includes(letter) ? looks.charAt(letters.indexOf(letter)) : letter));
  const { words } = await believed(shown, told, glyphs);
  expect(words).toEqual(told.slice(1).map(([text]) => text));
});

test('a font that shows something else for letters that stand together explains nothing', async () => {
  expect(await believed([['menace', 10, 10]], [['remain', 10, 10]], fontOf(`${ALPHABET}i`))).toMatchObject({ words: [], untouched: true, seen: [] });
});

test.each(['a1b2x', 'l0', 'OSl', 'SO', 'reÓóo', 'xØ'])('what stands around them may decide how the letters of %s are read: it is left to the picture', async (text) => {
  expect(await believed([[text, 10, 10]], [[text, 10, 10]], fontOf('abxlOoSreÓóØ012'))).toMatchObject({ words: [], untouched: true, seen: [] });
});

test('numbers are believed where they themselves were read, each drawing once', async () => {
  const known = new KnownDrawings();
  const words: Words = [['4711', 10, 10], ['4711', 100, 10], ['0815', 200, 10]];
  expect(await believed(words, words, fontOf(ALPHABET), { known })).toMatchObject({ words: ['4711', '4711', '0815'], seen: ['4711', '0815'] });
  expect(await believed(words, words, fontOf(ALPHABET), { known })).toMatchObject({ words: ['4711', '4711', '0815'], seen: [] });
  const other: Words = [['1147', 10, 10]];
  expect(await believed(other, other, fontOf(ALPHABET), { known })).toMatchObject({ words: ['1147'], seen: ['1147'] });
});

test('what could not be read on the sheet proves nothing', async () => {
  const unread = [imageBox(0, 0, 5000, 5000)];
  expect(await believed(HONEST, HONEST, fontOf(ALPHABET), { unread })).toMatchObject({ words: [], untouched: true });
});

/** `x` is shown as the digit 7, and so never proven. */
const X_LIES = fontOf(ALPHABET, (letter) => pixelsOf(letter === 'x' ? '7' : letter));

test.each<[string, number]>([
  ['over', 10 + ADVANCE],
  ['between the letters of', 15],
])('ink of a word that is not proven stays where it lies %s one that is', async (_how, x) => {
  const shown: Words = [...HONEST, ['near', 10, 60], ['77', x, 60]];
  const told: Words = [...HONEST, ['near', 10, 60], ['xx', x, 60]];
  const { words, rest } = await believed(shown, told, X_LIES);
  expect(words).toEqual(HONEST.map(([text]) => text).filter((text) => !text.includes('x')));
  const ink = (image: { data: Uint8ClampedArray; width: number }): number => image.data.slice(55 * image.width * 4).filter((level) => level < 128).length;
  expect(ink(rest)).toBe(ink(pictureOf(shown)));
  expect(ink(rest)).toBeGreaterThan(50);
});

test('words that are laid over each other are no words, though all their letters are honest', async () => {
  const over: Words = [...HONEST, ['near', 10, 60], ['race', 14, 60]];
  expect((await believed(over, over, fontOf(ALPHABET))).words).toEqual(HONEST.map(([text]) => text));
  // Each letter of the one in a gap of the other: no ink is shared, and it is read as one word.
  const between: Words = [...HONEST, ['u u u', 10, 60]];
  expect((await believed([...between, ['v v', 10 + ADVANCE, 60]], [...between.slice(0, -1), ['uuu', 10, 60], ['vv', 10 + ADVANCE, 60]], fontOf(ALPHABET))).words).toEqual(HONEST.map(([text]) => text));
});

test('words that could be a number together are left to the picture, though neither could alone', async () => {
  const letters = 'acemnrlSBO';
  const honest: Words = [...HONEST, ['anlS', 10, 60], ['BOcar', 10 + 4 * ADVANCE, 60]];
  const { words } = await believed(honest, honest, fontOf(letters, (letter) => pixelsOf(letter)), { alphabet: letters });
  expect(words).not.toContain('anlS');
  expect(words).not.toContain('BOcar');
});

test('the font of these tests is one that can be read', () => {
  expect(new Set(Array.from(`${ALPHABET}lSBO`, looksOf)).size).toBe(ALPHABET.length + 4);
});
