import { expect, test } from 'vitest';
import { ADVANCE, fontOf, HEIGHT, pixelsOf, ROWS, START, TOP, WIDTH, type Draw } from '../../test/support/bar-font';
import { drawWord } from './draw-word';
import { frameReadingSchema } from './frame-reading';
import { KnownDrawings } from './known-drawings';
import { lettersInZones } from './letter-zones';
import { comparedText, isLettered, isReadable } from './lettered';
import { openGlyphs } from './open-glyphs';
import { isWellFormed, MOST_CELLS, withinCells, type OwnGlyphs } from './own-glyphs';
import { sheetWords } from './sheet-words';

test.each<[string, Draw]>([
  ['nothing', () => []],
  ['ink beside its place', (letter) => pixelsOf(letter).map(([x, y]) => [x - START + 1, y])],
  ['ink that its cell cuts off', (letter) => [...pixelsOf(letter), [WIDTH - 1, TOP]]],
  ['ink far under it', (letter) => [...pixelsOf(letter).map(([x, y]) => [x, y] as const), [START, HEIGHT - 1]]],
  ['a stroke that is hardly there', (letter) => pixelsOf(letter).map(([x, y]) => [x, y, y === TOP + 3 && x > START ? 6 : 15] as const).concat([1, 2, 3, 4, 5].map((x) => [START + x, TOP + 3, 6] as const))],
  ['something faint beside it', (letter) => [...pixelsOf(letter), ...[0, 1, 2, 3].map((row) => [START + 6, TOP + row, 2] as const), ...[0, 1, 2].map((row) => [START + 5, TOP + row, 2] as const)]],
  ['as many rooms as small letters have', () => Array.from({ length: 8 * ROWS }, (_, i) => [START + (i % 8), TOP - 1 + Math.floor(i / 8)] as const).filter(([x, y]) => !([1, 4, 6].includes(x - START) && y > TOP && y < TOP + 5))],
])('a letter that shows %s is none, wherever in a pixel it begins', (_what, draw) => {
  const letters = (odd: Draw): string[] => [...openGlyphs(fontOf('ae', (letter) => (letter === 'a' ? odd(letter) : pixelsOf(letter)))).indexes.keys()];
  expect(letters(pixelsOf)).toEqual(['a', 'e']);
  expect(letters(draw)).toEqual(['e']);
  for (const step of [1, 2, 3]) {
    const odd: Draw = (letter) => [0, 1, 2, 3].flatMap((each) => (each === step ? draw(letter) : pixelsOf(letter)).map(([x, y, cover]) => [x, y, cover ?? 15, each] as const));
    expect(letters(odd)).toEqual(['e']);
  }
});

test('a letter of faint ink is none, unless it is faint for where in a pixel it begins', () => {
  const letters = (cover: number, only?: number): string[] => [...openGlyphs(fontOf('ae', (letter) => [0, 1, 2, 3].flatMap((step) => pixelsOf(letter).map(([x, y]) => [x, y, only === undefined || only === step ? cover : 15, step] as const)))).indexes.keys()];
  expect(letters(11)).toEqual([]);
  expect(letters(12)).toEqual(['a', 'e']);
  expect(letters(9, 2)).toEqual(['a', 'e']);
});

test('a letter of two pieces is not told by itself', () => {
  const odd: Draw = (letter) => [...pixelsOf(letter), ...(letter === 'a' ? [[START + 8, TOP] as const, [START + 8, TOP + 1] as const] : [])];
  expect(drawWord(fontOf('ae', odd), 'ee', 0, 0)?.isApart).toBe(true);
  expect(drawWord(fontOf('ae', odd), 'eae', 0, 0)?.isApart).toBe(false);
});

test('letters that touch, or lie in each other’s place, are not told by themselves', () => {
  const isApart = (text: string, kern: number, spacing = 0): boolean | undefined => drawWord(fontOf(text, pixelsOf, { kerns: { [text]: kern } }), text, 0, spacing)?.isApart;
  expect(isApart('ae', 0)).toBe(true);
  expect(isApart('ae', -4)).toBe(false);
  expect(isApart('ae', 0, -4)).toBe(false);
  // Where the second begins before the first.
  expect(isApart('ae', -30)).toBe(false);
});

test('letters as far from each other as words are make up none, unless a style sets all of them apart', () => {
  const word = (kerns: Readonly<Record<string, number>>, spacing = 0): boolean => drawWord(fontOf('acr', pixelsOf, { kerns }), 'acr', 0, spacing) !== null;
  expect(word({})).toBe(true);
  expect(word({ cr: 3 })).toBe(false);
  expect(word({}, 6)).toBe(true);
  // Set apart by the style, and together again by the font but for one gap.
  expect(word({ ac: -6 }, 6)).toBe(false);
});

test('letters that make up another are further apart than others', () => {
  // A bar, and a pixel of ink that is seen through in the one between both.
  const bar: Draw = (letter) => Array.from({ length: ROWS }, (_, row) => [[START, TOP + row] as const, ...(letter === 'c' || letter === 'x' ? [[START + 1, TOP + row, 4] as const] : [])]).flat();
  const isApart = (text: string): boolean | undefined => drawWord(fontOf(text, bar, { advances: [2, 2] }), text, 0, 0)?.isApart;
  expect(isApart('xl')).toBe(true);
  expect(isApart('cl')).toBe(false);
});

/** Letters as bars from a row to another, counted from the base line upward. */
const bars = (heights: Readonly<Record<string, readonly [from: number, to: number]>>): OwnGlyphs =>
  fontOf(Object.keys(heights).join(''), (letter) => {
    const [from, to] = heights[letter] ?? [0, 0];
    return Array.from({ length: to - from }, (_, i) => [START, 9 - to + i] as const);
  });
const inZones = (heights: Parameters<typeof bars>[0]): string => [...lettersInZones(openGlyphs(bars(heights)), () => true)].join('');

test('a small letter that is as high as capitals is none, nor a capital that is as low as small letters', () => {
  const usual = { a: [0, 5], e: [0, 5], n: [0, 5], H: [0, 7], E: [0, 7] } as const;
  expect(inZones({ ...usual, c: [0, 5], o: [0, 5], C: [0, 7] })).toBe('aenHEcoC');
  expect(inZones({ ...usual, c: [0, 8], o: [0, 8], C: [0, 5] })).toBe('aenHE');
  // Tails, and what rises.
  expect(inZones({ ...usual, p: [-2, 5], b: [0, 8] })).toBe('aenHEpb');
  expect(inZones({ ...usual, p: [0, 7], b: [0, 5] })).toBe('aenHE');
  // A sign that looks like a letter is higher or lower than it.
  expect(inZones({ ...usual, a: [-2, 7] })).toBe('enHE');
});

test('without letters to measure by, no letter is believed that has the shape of another', () => {
  expect(inZones({ c: [0, 5], o: [0, 5], C: [0, 7] })).toBe('');
});

test.each(['near', 'Near', 'don’t', 'don\'t', 'well-known', '(near', 'near),', '“Near', 'über', 'Straße.', 'is', 'Holm'])('%s can be believed by its letters', (text) => {
  expect(isLettered(text)).toBe(true);
});

test.each(['a1', '4711', 'ada@holm.example', 'near.far', 'a/b', '-', '()', 'near()x', 'B8', 'IOSl', 'so', 'I', 'xOSl', 'ÓóO', 'xÓö5', 'ÓO', 'book', 'näO-Sl', 'ø', 'xıĸ', 'жa', '\u202enear'])('%s cannot', (text) => {
  expect(isLettered(text)).toBe(false);
});

test.each(['4711', '+1', 'ada@quill.example', '12:30', '$1,284.50', 'INV-2024'])('%s can be read by itself', (text) => {
  expect(isReadable(text)).toBe(true);
});

test.each(['l0', '5055S', '4Ol2', 'SSBO', 'x055S', 'Ó055', '4-O-1x', 'ø55', '()', '|||', '…'])('%s cannot be told from what looks like it', (text) => {
  expect(isReadable(text)).toBe(false);
});

test('signs that are written in several ways are one, and letters are not', () => {
  expect(comparedText('don’t – “so”')).toBe('don\'t - "so"');
  for (const [one, other] of [['c', 'C'], ['é', 'e'], ['O', '0']] as const) expect(comparedText(one)).not.toBe(comparedText(other));
});

test('cells that do not fit their numbers are refused', () => {
  const glyphs = fontOf('ace');
  const reading = (own: OwnGlyphs): unknown => ({ texts: [], places: [], styles: [{ face: '', family: '', size: 12, spacing: 0, transform: 'none', glyphs: own }], fields: [], complete: true, path: [], frames: [] });
  expect(frameReadingSchema.safeParse(reading(glyphs)).success).toBe(true);
  const wrong: Partial<OwnGlyphs>[] = [{ cells: glyphs.cells.slice(4) }, { cells: `${glyphs.cells.slice(0, -1)}!` }, { letters: 'aac' }, { letters: '', advances: [], cells: '' }, { advances: [8, 8] }, { advances: [8, 8, -8] }, { advances: [8, 8, 800] }, { height: 400 }, { width: 400 }, { ascent: 40 }, { start: 40 }, { size: 1 }, { kerns: { ac: Number.NaN } }];
  for (const change of wrong) {
    expect([change, frameReadingSchema.safeParse(reading({ ...glyphs, ...change })).success]).toEqual([change, false]);
  }
  expect(isWellFormed(glyphs)).toBe(true);
  expect([...openGlyphs({ ...glyphs, cells: '' }).indexes]).toEqual([]);
});

test('all cells of a picture together are bounded, however many frames have some', () => {
  const style = { glyphs: fontOf('ace') };
  const cells = 2 * Math.ceil((WIDTH * HEIGHT * 4 * 3) / 2);
  const kept = withinCells(Array.from({ length: Math.ceil(MOST_CELLS / cells) + 5 }, () => style));
  expect(kept.filter(({ glyphs }) => glyphs !== undefined)).toHaveLength(Math.floor(MOST_CELLS / cells));
});

test('a letter is proven by being read as itself twice, and once it was read as another far more often', () => {
  const known = new KnownDrawings();
  const look = (key: string, looks: string): boolean => {
    for (const one of looks) known.countLetter(key, one === 'r' ? 'right' : one === 'w' ? 'wrong' : 'missed');
    return known.isProven(key);
  };
  expect(look('a', 'r')).toBe(false);
  expect(look('a', 'r')).toBe(true);
  expect(look('b', 'wrrrrr')).toBe(false);
  expect(look('b', 'r')).toBe(true);
  expect(look('c', 'mmrr')).toBe(false);
  expect(look('c', 'rr')).toBe(true);
  expect(look('d', 'ww')).toBe(false);
  expect(known.isHopeless('d')).toBe(true);
});

test('what is remembered is bounded, and large drawings have a key', () => {
  const known = new KnownDrawings();
  for (let i = 0; i < 20_000; i++) known.countLetter(`key${i}`, 'right');
  known.countLetter('key0', 'right');
  expect(known.isProven('key0')).toBe(false);
  const covers = new Uint8Array(600_000);
  expect(known.keyOf('a', { left: 0, width: 2000, height: 300, covers, advance: 2000, isApart: true })).not.toBe(known.keyOf('b', { left: 0, width: 2000, height: 300, covers, advance: 2000, isApart: true }));
  expect(known.keyOf('a', { left: 0, width: 2000, height: 300, covers, advance: 2000, isApart: true })).not.toBe(known.keyOf('a', { left: 0, width: 2000, height: 300, covers: covers.with(7, 1), advance: 2000, isApart: true }));
});

test('letters are read among others that no page chose, small ones and capitals each among their own', () => {
  const glyphs = fontOf('aceABC.(\'', pixelsOf);
  const words = sheetWords(glyphs, ['a', 'a', 'A', '.', '(', '\''], Math.random).map(({ text }) => text);
  const all = words.join('');
  for (const sign of 'aA.(\'') expect(all).toContain(sign);
  for (const text of words) expect(text).toMatch(/^\(?([a-z']{5,6}|[A-Z']{5,6})\.?$/);
  expect(new Set(Array.from({ length: 20 }, () => sheetWords(glyphs, ['a'], Math.random)[0]?.text)).size).toBeGreaterThan(1);
  expect(ADVANCE).toBeGreaterThan(0);
});
