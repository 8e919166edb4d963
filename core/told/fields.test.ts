import { expect, test } from 'vitest';
import { imageBox, type Region, type TextLayer } from '../model';
import { coverControls } from './cover-controls';
import { fieldEntity } from './field-entity';
import { fieldHints, placeFields } from './field-hints';
import type { PageField } from './page-reading';

const SIZE = { width: 800, height: 600 };
const field = (more: Partial<PageField> = {}): PageField => ({ kind: 'control', box: { x: 100, y: 50, w: 200, h: 30 }, filled: true, autocomplete: '', type: 'text', names: [], labels: [], property: '', ...more });
const region = (more: Partial<Region> = {}): Region => ({ id: 'a', box: imageBox(120, 55, 60, 16), entity: 'EMAIL_ADDRESS', score: 0.9, source: 'page', reason: { pattern: 'whole' }, on: true, style: null, ...more });

test.each<[string, Partial<PageField>, string | null]>([
  ['autocomplete', { autocomplete: 'section-a shipping home tel' }, 'PHONE_NUMBER'],
  ['a card field', { autocomplete: 'cc-number', labels: ['Reference'] }, 'CREDIT_CARD'],
  ['a type', { type: 'email', labels: ['Where to?'] }, 'EMAIL_ADDRESS'],
  ['a password that is shown', { names: ['password'] }, 'PASSWORD'],
  ['a link', { kind: 'mark', type: 'mailto' }, 'EMAIL_ADDRESS'],
  ['structured data that call it a name', { kind: 'mark', type: 'person', property: 'name' }, 'PERSON'],
  ['a property', { kind: 'mark', property: 'telephone' }, 'PHONE_NUMBER'],
  ['a label', { labels: ['First name *'] }, 'PERSON'],
  ['a German label', { labels: ['Nachname'] }, 'PERSON'],
  ['a name for programs', { names: ['firstName'] }, 'PERSON'],
  ['nothing of the kind', { labels: ['Quantity'], names: ['qty'] }, null],
])('%s says what a field holds', (_way, more, entity) => {
  expect(fieldEntity(field(more))?.entity ?? null).toBe(entity);
});

test('a vague label counts where the page asks for somebody’s data too', () => {
  const name = field({ labels: ['Name'] });
  expect(placeFields([name], 1)[0]?.entity).toBeNull();
  expect(placeFields([name, field({ type: 'email' })], 1)[0]?.entity).toBe('PERSON');
});

test('what the head of a column asks for must be able to be that: a number has digits, and a sum is no name', () => {
  const values = (label: string, text: string): unknown[] => {
    const column = field({ kind: 'mark', type: '', labels: [label] });
    const layer: TextLayer = { text, words: [{ start: 0, end: text.length, box: imageBox(120, 58, 60, 14), confidence: 1 }], unread: [] };
    return fieldHints(layer, placeFields([column, field({ type: 'email', box: { x: 0, y: 0, w: 10, h: 10 } })], 1));
  };
  expect(values('Team', 'Finance')).toEqual([]);
  expect(values('TEAM', '80380000300012345678')).toHaveLength(1);
  expect(values('Guest name', 'Total')).toEqual([]);
  expect(values('Guest name', 'Xq')).toHaveLength(1);
  expect(values('Room', '204')).toEqual([]);
  const control = placeFields([field({ labels: ['Passport number'] })], 1)[0]!;
  expect(fieldHints({ text: 'pending', words: [{ start: 0, end: 7, box: imageBox(120, 58, 60, 14), confidence: 1 }], unread: [] }, [control])).toHaveLength(1);
});

test('a column of states beside streets may be of what became of orders', () => {
  const column = (label: string): unknown => placeFields([field({ kind: 'mark', type: '', labels: [label] }), field({ kind: 'mark', type: '', labels: ['Dirección de entrega'] })], 1)[0]?.entity;
  expect(['Estado', 'State', 'Region', 'Stato'].map(column)).toEqual([null, null, null, null]);
  expect(['Ciudad', 'Provincia'].map(column)).toEqual(['LOCATION', 'LOCATION']);
});

test('a hint reaches over the words that stand in its field, line by line, whoever read them', () => {
  const text = 'Name\tNichole Vance\nFloor 3\n-';
  const word = (start: number, end: number, x: number, y: number) => ({ start, end, box: imageBox(x, y, 60, 14), confidence: 0.8 });
  const layer: TextLayer = { text, words: [word(0, 4, 10, 110), word(5, 12, 210, 110), word(13, 18, 280, 110), word(19, 26, 210, 130), word(27, 28, 210, 140)], unread: [] };
  const [placed] = placeFields([field({ autocomplete: 'name', box: { x: 100, y: 50, w: 100, h: 25 } })], 2);
  expect(placed?.box).toEqual(imageBox(200, 100, 200, 50));
  expect(fieldHints(layer, [placed!])).toEqual([{ entity: 'PERSON', start: 5, end: 18 }, { entity: 'PERSON', start: 19, end: 26 }]);
  expect(fieldHints(layer, [{ ...placed!, filled: false }])).toEqual([]);
});

test('a value in a control is hidden with the whole inside of the control', () => {
  const other = region({ id: 'b', box: imageBox(400, 300, 50, 16) });
  const regions = coverControls([region(), region({ id: 'c', box: imageBox(190, 55, 40, 16), score: 0.5 }), other], placeFields([field()], 1), SIZE);
  expect(regions).toEqual([other, region({ box: imageBox(100, 50, 200, 30) })]);
});

test.each<[string, Partial<PageField>]>([
  ['password', { type: 'password' }],
  ['card', { autocomplete: 'cc-number' }],
  ['security code', { labels: ['CVV'] }],
  ['card’s expiry', { autocomplete: 'cc-exp', type: 'select' }],
  ['one-time code', { autocomplete: 'one-time-code' }],
])('a field for a %s is hidden whatever stands in it, and not where nothing does', (_what, more) => {
  const regions = coverControls([], placeFields([field(more)], 1), SIZE);
  expect(regions).toMatchObject([{ box: imageBox(100, 50, 200, 30), on: true, source: 'page' }]);
  expect(coverControls([], placeFields([field({ ...more, filled: false })], 1), SIZE)).toEqual([]);
});

test('of a large area of text only what was found is hidden, where the page told its words', () => {
  const area = placeFields([field({ type: 'textarea', box: { x: 100, y: 50, w: 300, h: 200 } })], 1);
  expect(coverControls([region()], area, SIZE)).toEqual([region()]);
  expect(coverControls([region({ source: 'ocr' })], area, SIZE)).toMatchObject([{ box: imageBox(100, 50, 300, 200) }]);
});
