import * as fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('text that was not read from pixels has one reading', () => {
  expect(digitReadings({ text: 'O12', words: [], fields: [], fromPixels: false })).toEqual([{ text: 'O12', lookalike: false }]);
});

test('all readings of a text, and its skeleton, are as long as it is', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('O', '0', 'l', '1', 'S', '5', '.', ' ', 'B', 'x', '-', '\n') }), (text) => {
    for (const reading of digitReadings({ text, words: [], fields: [], fromPixels: true })) expect(reading.text).toHaveLength(text.length);
    expect(toDigits(text)).toHaveLength(text.length);
    expect(skeleton(text)).toHaveLength(text.length);
  }));
});
