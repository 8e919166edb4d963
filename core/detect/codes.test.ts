import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf, type Code } from './codes';
import { shapeOf } from './identifiers/form-shape';
import { ShapeTree } from './identifiers/shape-tree';

/** Every shape may be something: itself. */
const SHAPES = new ShapeTree<readonly string[]>((shape) => [shape]);
const allIn = (text: string): readonly Code<string>[] => codesOf(text, { start: 0, end: text.length }, SHAPES);
const codesIn = (text: string): string[] => allIn(text).map(({ written }) => written);

test.each([
  ['no. 943 476 5919 of', ['943 476 5919', '476 5919', '5919']],
  ['AB 12 34 56 C', ['AB 12 34 56 C', '12 34 56 C']],
  ['AB12-CD.', ['AB12-CD']],
  ['85.07.30-033.28', ['85.07.30-033.28']],
  ['L\u00F6 12', ['L\u00F6 12']],
])('codes of %j', (text, codes) => {
  expect(codesIn(text)).toEqual(expect.arrayContaining(codes));
});

test.each([
  ['a part of a longer number', '85.07.30-033.28', '07.30'],
  ['over a line end', '943 476\n5919', '476\n5919'],
  ['over a comma', '943, 476', '943, 476'],
  ['words alone', 'in the end', 'in the'],
])('none is %s', (_, text, code) => {
  expect(codesIn(text)).not.toContain(code);
});

test('a number that is glued to letters is one too', () => {
  expect(allIn('SSN219099999').find(({ glued }) => glued)).toMatchObject({ start: 3, end: 12, compact: '219099999' });
});

test('in a long row of numbers each stands for itself', () => {
  const row = '943 476 5919 '.repeat(30);
  expect(new Set(codesIn(row))).toEqual(new Set(['943', '476', '5919']));
  expect(codesIn(`${row}\n943 476 5919`)).toContain('943 476 5919');
});

test('codes lie within the text and are what they cover', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '23', 'A', 'b', ' ', '.', '-', '/', '\n', 'é', '_'), maxLength: 60 }), (text) => {
    for (const { start, end, written, compact, forms } of allIn(text)) {
      expect(text.slice(start, end)).toBe(written);
      expect(written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()).toBe(compact);
      expect(compact).toMatch(/\d/);
      expect(forms).toEqual([shapeOf(written)]);
    }
  }));
});

test('what may be nothing by its shape is left out', () => {
  const pairs = new ShapeTree<readonly string[]>((shape) => (shape === '99 99' ? [shape] : []));
  expect(codesOf('12 34, 567 AB', { start: 0, end: 13 }, pairs)).toMatchObject([{ written: '12 34', compact: '1234', forms: ['99 99'] }]);
});
