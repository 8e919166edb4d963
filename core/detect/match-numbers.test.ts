import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATE_FORMS } from './dates/date-forms';
import { digitReadings } from './look-alikes';
import { matchNumbers, matchReadings } from './match-numbers';
import { PHONE_FORMS } from './phone-forms';

const inputOf = (text: string, fromPixels = false) => ({ text, words: [], fields: [], fromPixels });
const found = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: match, index }) => [index, match]);

const pieces = fc.constantFrom('1', '22', '333', '4444', ' ', '.', '-', '/', '(', ')', '+', ',', '\n', '\t', 'x', 'Mar ', ' May 2020', 'st', '\u00BA', '\u00E9', '00', '0711 ', '555', '|', '_');
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

test.each([
  ...[...PHONE_FORMS, ...DATE_FORMS].map(({ expression }) => expression),
  /(?<!\d)(\d{2})([-. ]?)\d{2}\2\d{2}(?!\d)/g,
  /(?<!\d)\(?-?\d{1,3}(?:x|\.\d)/g,
])('finds what a search of the whole text for %s finds', (pattern) => {
  fc.assert(fc.property(texts, (text) => {
    expect(found(matchNumbers(inputOf(text), pattern))).toEqual(found(text.matchAll(pattern)));
  }), { numRuns: 300 });
});

test('where digits are asked for, shorter numbers are passed over', () => {
  expect(found(matchNumbers(inputOf('12 34, 5678 90 12'), /(?<!\d)\d+/g, 6)).map(([, match]) => match)).toEqual(['12', '34', '5678', '90', '12']);
  expect(found(matchNumbers(inputOf('12 34; 5678 90 12'), /(?<!\d)\d+/g, 6)).map(([, match]) => match)).toEqual(['5678', '90', '12']);
});

test('in every reading all matches are found that the whole reading has', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('O', '0', 'l', '1', '2', '.', ' ', 'word and more of it ', '-'), maxLength: 60 }), (text) => {
    const input = inputOf(text, true);
    const pattern = /(?<!\d)\d{2,4}(?!\d)/g;
    const matches = new Set([...matchReadings(input, pattern)].map(({ match }) => `${match.index} ${match[0]}`));
    for (const reading of digitReadings(input)) for (const match of reading.text.matchAll(pattern)) expect(matches).toContain(`${match.index} ${match[0]}`);
  }));
});
