import { expect, test } from 'vitest';
import { formsOfShapes } from './licence-forms';

const fits = (shape: string, value: string): boolean => {
  const compact = value.replace(/[^A-Za-z\d]/g, '');
  return formsOfShapes([shape]).some(({ written, length }) => length === compact.length && written.test(value));
};

test.each([
  ['A7', ['D1234562', 'd1234562'], ['12345672', 'DD123456', 'D123456', 'D 1234562']],
  ['5..8', ['12345', '12345678'], ['1234', '123456789']],
  ['A3-4-4', ['B123-4567-8901', 'B123 4567 8901', 'B12345678901'], ['B1234-567-8901', 'B123.4567.8901']],
  ['A1A1A', ['K1K1K'], ['KK11K']],
  ['AAA***', ['WDLA1B'], ['W1LA1B']],
  ['A6R', ['M123456R'], ['M123456S']],
  ['X8', ['X12345678'], ['Y12345678']],
])('%s', (shape, right, wrong) => {
  expect(right.filter((value) => !fits(shape, value))).toEqual([]);
  expect(wrong.filter((value) => fits(shape, value))).toEqual([]);
});

test('shapes of one length are one form', () => {
  expect(formsOfShapes(['A7', '8', '7..9']).map(({ length }) => length)).toEqual([8, 7, 9]);
});
