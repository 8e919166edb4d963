import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../entities/examples';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, type EntityType } from '../model';
import { findPii } from './find-pii';
import { makePolicy } from './make-policy';
import { OWN_TYPES } from './own-types';
import { recordsOf } from './records';

const inputOf = (text: string) => ({ text, words: [], fields: [], fromPixels: false });

/** The default policy finds these beside a label, whatever the notation. */
const TYPES = ENTITY_TYPES.filter((type) => ENTITIES[type].on && !OWN_TYPES.has(type) && !EXAMPLES[type].includes('\n') && type !== 'LOCATION' && type !== 'HTTP_COOKIE');
const labelOf = (type: EntityType): string => (Object.values(ENTITIES[type].labels).flat()[0] ?? 'value').replaceAll(' ', '_');

test.each<[name: string, write: (label: string, value: string) => string]>([
  ['CSV, after a number', (label, value) => `id,${label},total\n17,${value},3\n18,,4`],
  ['CSV with semicolons', (label, value) => `id;${label};total\n17;${value};3\n18;;4`],
  ['an INSERT over lines', (label, value) => `INSERT INTO t (id, ${label}, total) VALUES\n(16, '', 4),\n(17, '${value}', 3);`],
  ['an INSERT in one line', (label, value) => `insert into t(id,${label},total) values (17,'${value}',3);`],
  ['a field of a form', (label, value) => `<input name="${label}" type="text" class="wide" value="${value}">`],
  ["a field's second name", (label, value) => `<input name="field_17" type="text" value="${value}" placeholder="${label}" />`],
])('every type is found in %s', async (_, write) => {
  const missed: EntityType[] = [];
  for (const type of TYPES) {
    const value = EXAMPLES[type];
    const text = write(labelOf(type), value);
    const start = text.indexOf(value);
    const { findings } = await findPii(inputOf(text), makePolicy());
    const left = text.split('').filter((sign, i) => i >= start && i < start + value.length && /[\p{L}\p{N}]/u.test(sign) && !findings.some((finding) => finding.start <= i && i < finding.end));
    if (left.length > 0) missed.push(type);
  }
  expect(missed).toEqual([]);
});

test.each([
  ['commas of prose', 'We met in spring, in Rome,\nand parted in autumn, in Oslo,\n'],
  ['one row alone', 'sum(1,2)\n'],
  ['nothing', ''],
  ['a form without values', '<input name="ssn" type="text">'],
])('%s is no table', (_, text) => {
  expect(recordsOf(inputOf(text))).toBeUndefined();
});

test('quotes of SQL stay out of the cells, and quotes in them do not end them', () => {
  const text = String.raw`INSERT INTO t (name, note) VALUES ('Siobhan O\'Reilly', 'a, b'), ('x''y', NULL);`;
  expect(recordsOf(inputOf(text))?.input.text.trim()).toBe(String.raw`name	note
Siobhan O\'Reilly	a, b
x''y	NULL`);
});

test('pieces lie in the first text and hold what the table says', () => {
  const csv = fc.array(fc.array(fc.constantFrom('17', 'Ada', '457-55-5462', '', '"a;b"', '-3.5'), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
  fc.assert(fc.property(csv, fc.constantFrom(',', ';'), fc.nat(200), fc.nat(40), (rows, separator, at, length) => {
    const text = `Report\n${rows.map((cells) => cells.join(separator)).join('\n')}\n`;
    const records = recordsOf(inputOf(text));
    if (!records) return;
    const span = { start: Math.min(at, records.input.text.length), end: Math.min(at + length, records.input.text.length) };
    const pieces = records.toPieces({ ...span, entity: 'PERSON', score: 1, recognizer: '', reason: { pattern: '' } });
    const said = records.input.text.slice(span.start, span.end).replace(/[\t\n]/g, '');
    const inRow = !/[^\n]\n+[^\n]/.test(records.input.text.slice(span.start, span.end).replace(/\t/g, ''));
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(inRow ? said : '');
  }));
});
