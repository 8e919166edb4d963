import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { asDigits, digitReadings, skeleton, toDigits } from './look-alikes';

test.each([
  ['O12l5', '01215'],
  ['192.l68.O.1', '192.168.0.1'],
  ['5S5-01B3', '555-0183'],
  ['SIZE', 'SIZE'],
  ['So', 'So'],
  ['B2B', 'B2B'],
])('%s reads %s where digits prevail', (text, digits) => {
  expect(asDigits(text)).toBe(digits);
});

test.each(['O12', 'iPhone 5S', 'B2B', '9b1deb4d', 'Q3 2024', 'S1O-22'])('in plain text %s has one reading', (text) => {
  expect(digitReadings({ text, words: [], fields: [], fromPixels: false })).toMatchObject([{ text, lookalike: false }]);
});

test('in plain text a long number may have a letter that looks like a digit', () => {
  expect(digitReadings({ text: 'PESEL 79O3O835344', words: [], fields: [], fromPixels: false }).at(-1)).toMatchObject({ text: 'PESEL 79030835344', lookalike: true });
});

test.each([
  ['dowód ABA3O0l00', 'dowód ABA300100'],
  ['PESEL 80OlOl1O3OO', 'PESEL 80010110300'],
])('in plain text %s reads %s', (text, digits) => {
  expect(digitReadings({ text, words: [], fields: [], fromPixels: false }).at(-1)).toMatchObject({ text: digits, lookalike: true });
});

test('all readings of a text, and its skeleton, are as long as it is', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('O', '0', 'l', '1', 'S', '5', '.', ' ', 'B', 'x', '-', '\n') }), (text) => {
    for (const reading of digitReadings({ text, words: [], fields: [], fromPixels: true })) expect(reading.text).toHaveLength(text.length);
    expect(toDigits(text)).toHaveLength(text.length);
    expect(skeleton(text)).toHaveLength(text.length);
  }));
});

test('where no digit stands beside look-alikes, nothing is tried: a table of bars costs no more than prose', () => {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  try {
    digitReadings({ text: '|'.repeat(10_000) + ' 12 | 34 ' + 'So |'.repeat(1000), words: [], fields: [], fromPixels: true });
    expect(exec).not.toHaveBeenCalled();
  } finally {
    exec.mockRestore();
  }
});
