import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { rowsOf } from './cells';

const input = {
  text: 'Name\tPhone\nAda\n12\t34',
  words: [
    { start: 0, end: 4, box: imageBox(0, 0, 40, 10), confidence: 1 },
    { start: 5, end: 10, box: imageBox(100, 0, 40, 10), confidence: 1 },
    { start: 11, end: 14, box: imageBox(105, 20, 30, 10), confidence: 1 },
    { start: 15, end: 17, box: imageBox(0, 40, 20, 10), confidence: 1 },
    { start: 18, end: 20, box: imageBox(100, 40, 20, 10), confidence: 1 },
  ],
  fields: [],
  fromPixels: true,
};

test('every character lies in the cell of its row and column', () => {
  const rows = rowsOf(input);
  expect(rows.at(0)).toEqual({ row: 0, column: 0 });
  expect(rows.at(7)).toEqual({ row: 0, column: 1 });
  expect(rows.at(12)).toEqual({ row: 1, column: 0 });
  expect(rows.at(19)).toEqual({ row: 2, column: 1 });
});

test('over a cell stands what is over its place, not what has its number', () => {
  const rows = rowsOf(input);
  const ada = rows.cell(1, 0)!;
  expect(rows.above(ada, 0, 0)).toMatchObject({ start: 5, end: 10 });
});

test('without places the column counts', () => {
  const rows = rowsOf({ ...input, words: [] });
  expect(rows.above(rows.cell(1, 0)!, 0, 0)).toMatchObject({ start: 0, end: 4 });
});

const cellsIn = (text: string): string[][] => rowsOf({ text, words: [], fields: [], fromPixels: false }).rows.map((row) => row.map(({ start, end }) => text.slice(start, end)));

test.each([
  ['CSV', 'name,ssn\nAda,1\nBo,2', [['name', 'ssn'], ['Ada', '1'], ['Bo', '2']]],
  ['CSV with quotes', 'name;note\n"Byron; Ada";"x ""y"" z"', [['name', 'note'], ['"Byron; Ada"', '"x ""y"" z"']]],
  ['Markdown', '| a | b |\n| 1 | 2 |', [['', ' a ', ' b ', ''], ['', ' 1 ', ' 2 ', '']]],
  ['prose', 'Well, yes.\nNo', [['Well, yes.'], ['No']]],
  ['a comma alone', 'one, two, three', [['one, two, three']]],
])('%s is cut into cells', (_, text, cells) => {
  expect(cellsIn(text)).toEqual(cells);
});
