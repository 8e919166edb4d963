import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ShapeTree } from './identifiers/shape-tree';
import { looseCodesOf } from './loose-codes';

const SHAPES = new ShapeTree<readonly string[]>((shape) => [shape]);
const codesIn = (text: string): string[] => [...looseCodesOf(text, SHAPES)].map(({ start, end, compact }) => `${text.slice(start, end)}=${compact}`);

test.each([
  ['PESEL: 7 9 0 3 0 8 3 5 3 4 4, ', ['7 9 0 3 0 8 3 5 3 4 4=79030835344']],
  ['PESEL 7.9.0.3.0.8.3.5.3.4.4.', ['7.9.0.3.0.8.3.5.3.4.4=79030835344']],
  ['no. A B C 1 2 3 4 5 6', ['A B C 1 2 3 4 5 6=ABC123456']],
  ['PESEL: 79030835\n344 of', ['79030835\n344=79030835344']],
  ['PESEL 7 9 0 3 0 8 3 5 3 4 4 i 3 inne', ['7 9 0 3 0 8 3 5 3 4 4=79030835344']],
])('%j', (text, codes) => {
  expect(codesIn(text)).toEqual(expect.arrayContaining(codes));
});

test.each(['a b c d e f g', '1 2 3', 'end of line\nand next', 'Account total $102.97\n496', 'EUR 1,204.50\n12 items', 'sum 18,20 EUR\n4411'])('none in %j', (text) => {
  expect(codesIn(text)).toEqual([]);
});

test('a broken code may take a group more on either side', () => {
  expect(codesIn('NIP 526-104-\n05-67 is')).toContain('526-104-\n05-67=5261040567');
});

test('codes lie within the text and are what they cover', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '2', 'A', ' ', '.', '-', '\n'), maxLength: 60 }), (text) => {
    for (const { start, end, compact } of looseCodesOf(text, SHAPES)) expect(text.slice(start, end).replace(/[^A-Z0-9]/g, '')).toBe(compact);
  }));
});
