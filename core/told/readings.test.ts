import { expect, test } from 'vitest';
import { cropReading } from './crop-reading';
import { frameReadingSchema, type FrameReading } from './frame-reading';
import { joinFrames } from './join-frames';
import { joinReadings, shiftReading } from './join-readings';
import { shownText, TOPMOST, wordsOf, type PageField, type PageReading } from './page-reading';
import { stableReading } from './stable-reading';

const STYLE = { face: 'normal normal 400', family: 'sans-serif', size: 13, spacing: 0, transform: 'none' } as const;
const FIELD: PageField = { kind: 'control', box: { x: 5, y: 5, w: 100, h: 20 }, filled: true, autocomplete: 'email', type: 'text', names: ['mail'], labels: ['E-mail'], property: '' };

type Told = readonly (readonly [text: string, x: number, y: number])[];

function reading(words: Told, more: Partial<PageReading> = {}): PageReading {
  return { texts: words.map(([text]) => text), places: words.flatMap(([text, x, y]) => [x, y, text.length * 7, 15, 0, 1, TOPMOST]), styles: [STYLE], fields: [], complete: true, ...more };
}

const frame = (words: Told, more: Partial<FrameReading> = {}): FrameReading => ({ ...reading(words), path: [], frames: [], ...more });

const told = (page: PageReading | null) => page && wordsOf(page).map(({ text, box: { x, y, w } }) => [text, x, y, w]);

test('words of frames within frames stand where the top window shows them, as large as it draws them', () => {
  const inner = { index: 1, x: 100, y: 50, scaleX: 2, scaleY: 2, visible: { x: 100, y: 50, w: 200, h: 100 } };
  const innermost = { index: 0, x: 10, y: 10, scaleX: 0.5, scaleY: 0.5, visible: { x: 10, y: 10, w: 50, h: 30 } };
  const page = joinFrames([frame([['top', 1, 2]], { frames: [inner] }), frame([['in', 3, 4]], { path: [1], frames: [innermost] }), frame([['deep', 2, 2]], { path: [1, 0] })]);
  expect(told(page)).toEqual([['top', 1, 2, 21], ['in', 106, 58, 28], ['deep', 122, 72, 28]]);
  expect(page && wordsOf(page).map(({ style }) => style.size)).toEqual([13, 26, 13]);
  expect(new Set(page && wordsOf(page).map(({ block }) => block)).size).toBe(3);
});

test('what a frame scrolled out of sight, and frames inside a closed one, are not told', () => {
  const inner = { index: 0, x: 0, y: 0, scaleX: 1, scaleY: 1, visible: { x: 0, y: 0, w: 100, h: 100 } };
  const page = joinFrames([frame([], { frames: [inner] }), frame([['seen', 5, 5], ['below', 5, 300]], { path: [0], fields: [{ ...FIELD, box: { x: 50, y: 90, w: 100, h: 20 } }] }), frame([['lost', 1, 1]], { path: [0, 3] })]);
  expect(told(page)?.map(([text]) => text)).toEqual(['seen']);
  expect(page?.fields.map(({ box }) => box)).toEqual([{ x: 50, y: 90, w: 50, h: 10 }]);
  expect(joinFrames([frame([], { path: [0] })])).toBeNull();
});

test('text that a frame stretches is not drawn again', () => {
  const page = joinFrames([frame([], { frames: [{ index: 0, x: 0, y: 0, scaleX: 1, scaleY: 1.5, visible: { x: 0, y: 0, w: 500, h: 500 } }] }), frame([['wide', 1, 1]], { path: [0] })]);
  expect(page && wordsOf(page)[0]?.style.size).toBe(0);
});

test('only what stood in the same place with the same text before and after counts', () => {
  const before = reading([['same', 1, 1], ['moved', 1, 20], ['gone', 1, 40], ['twice', 1, 60], ['twice', 1, 60]], { fields: [FIELD, { ...FIELD, type: 'tel' }] });
  const after = reading([['new', 1, 40], ['moved', 1, 21], ['same', 1, 1], ['twice', 1, 60]], { fields: [FIELD], complete: false });
  const stable = stableReading(before, after);
  expect(told(stable)?.map(([text]) => text)).toEqual(['same', 'twice']);
  expect(stable.fields).toEqual([FIELD]);
  expect(stable.complete).toBe(false);
});

test('parts of a long page become one reading, and what two parts show is told once', () => {
  const upper = reading([['head', 5, 0], ['row', 5, 700]], { fields: [FIELD] });
  const lower = shiftReading(reading([['row', 5, 100], ['foot', 5, 300]]), 0, 600);
  const page = joinReadings([upper, lower]);
  expect(told(page)).toEqual([['head', 5, 0, 28], ['row', 5, 700, 21], ['foot', 5, 900, 28]]);
  expect(wordsOf(page).every(({ style }) => style.size === 13)).toBe(true);
  expect(shiftReading(upper, 2, 3).fields[0]?.box).toEqual({ x: 7, y: 8, w: 100, h: 20 });
});

test('text is drawn in the letters that its style shows', () => {
  expect([shownText('Jo d', 'uppercase'), shownText('JO', 'lowercase'), shownText('(ada', 'capitalize'), shownText('Ada', 'none')]).toEqual(['JO D', 'jo', '(Ada', 'Ada']);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['places that do not fit the words', { ...frame([['a', 1, 1]]), places: [1, 2] }],
  ['a number that is none', { ...frame([['a', 1, 1]]), places: [1, 2, 3, Number.NaN, 0, 0, 0] }],
  ['more words than a window can show', frame(Array.from({ length: 30_001 }, () => ['a', 1, 1] as const))],
  ['a word without an end', frame([['a'.repeat(401), 1, 1]])],
  ['a field of no kind', { ...frame([]), fields: [{ ...FIELD, kind: 'window' }] }],
  ['a path that goes nowhere', { ...frame([]), path: [-1] }],
])('an answer with %s is not taken', (_what, answer) => {
  expect(frameReadingSchema.safeParse(frame([['a', 1, 1]])).success).toBe(true);
  expect(frameReadingSchema.safeParse(answer).success).toBe(false);
});

test('of a part of the window only what lies in it is told, from its own corner', () => {
  const window = reading([['left', 0, 50], ['cut', 90, 50], ['inside', 120, 60], ['below', 120, 160]], { fields: [FIELD, { ...FIELD, box: { x: 150, y: 80, w: 200, h: 60 } }] });
  const part = cropReading(window, { x: 100, y: 40, w: 100, h: 70 }, 'drop');
  expect(told(part)).toEqual([['inside', 20, 20, 42]]);
  expect(part.fields.map(({ box }) => box)).toEqual([{ x: 50, y: 40, w: 50, h: 30 }]);
});

test('where nothing else is shown, words that the edges cut are told whole, and none of which no letter is seen', () => {
  const window = reading([['left', 0, 50], ['cut', 90, 50], ['low', 120, 105], ['sliver', 120, 108], ['below', 120, 160]]);
  expect(told(cropReading(window, { x: 100, y: 40, w: 100, h: 70 }, 'keep'))).toEqual([['cut', -10, 10, 21], ['low', 20, 65, 21]]);
});
