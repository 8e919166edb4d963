import { expect, test } from 'vitest';
import { GENERATORS } from '../../../test/support/generate/list';
import { randomOf } from '../../../test/support/generate/generator';
import { ID_EXAMPLES } from './examples';
import { shapeOf, shapesOf } from './form-shape';
import { ID_ROWS } from './list';

test.each([
  ['AB 12 34 56 C', 'AA 99 99 99 A'],
  ['Lö-12/3', 'AA-99/9'],
])('the shape of %j is %j', (code, shape) => {
  expect(shapeOf(code)).toBe(shape);
});

test('a shape that no code of a form has is told', () => {
  const shapes = shapesOf(/^[2-7]\d{2}([ -]?)[A-F]{2,3}\1(?!x)\d$/i);
  for (const code of ['212ab3', '212-ABC-3', '999 ZZZ 3']) expect(shapes.test(shapeOf(code))).toBe(true);
  for (const code of ['2121234', '21-ABC-3', '212/ABC/3']) expect(shapes.test(shapeOf(code))).toBe(false);
});

test('the shape of whatever a form takes is among its shapes', () => {
  const random = randomOf(7);
  const missed: string[] = [];
  for (const { entity, forms } of ID_ROWS) {
    const values = [...(ID_EXAMPLES[entity] ?? []), ...Array.from({ length: 40 }, () => GENERATORS[entity]?.(random) ?? '')];
    for (const { written } of forms) {
      const shapes = shapesOf(written);
      const taken = values.flatMap((value) => [value, value.toLowerCase(), value.replace(/[^\p{L}\p{N}]/gu, '')]).filter((value) => written.test(value));
      missed.push(...taken.filter((value) => !shapes.test(shapeOf(value))).map((value) => `${entity} ${value}`));
    }
  }
  expect(missed).toEqual([]);
});
