import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomOf } from '../../../test/support/generate/generator';
import { MRZ } from '../../../test/support/generate/mrz';
import { checkDigitsOf } from './check-digits';

/** Out of ICAO 9303, part 5: a number of more than nine signs. */
const LONG_NUMBER = ['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', 'STEVENSON<<PETER<JOHN<<<<<<<<<'];
const FRENCH_LICENCE = ['D1FRA13AA000026181231MARTIN<<9'];

test.each([
  ['a number that goes on behind its field', LONG_NUMBER, 4],
  ['a French driving licence', FRENCH_LICENCE, 2],
] as const)('%s is proved', (_, lines, all) => {
  expect(checkDigitsOf(lines)).toEqual({ all, right: all, corrected: false });
});

test('a long number with another last digit is not', () => {
  expect(checkDigitsOf(LONG_NUMBER.map((line) => line.replace('7349', '7348'))).right).toBeLessThan(4);
});

test.each([[['I<UTO']], [['P<UTO'.padEnd(44, '<')]], [['FGH401D<<', 'FACHE305142128097<<850101<<<<<', 'MUSTER<<MAJA<<<<<<<<<<<<<<<<<<']], [[]]])('lines of no document have none: %j', (lines) => {
  expect(checkDigitsOf(lines)).toEqual({ all: 0, right: 0, corrected: false });
});

test.each(['PASSPORT_MRZ', 'ID_CARD_MRZ'] as const)('one changed digit of the birthday breaks some of a %s', (type) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 }), (seed, at, step) => {
      const zone = MRZ[type]?.(randomOf(seed)) ?? '';
      const { all, right } = checkDigitsOf(zone.split('\n'));
      expect(right).toBe(all);
      const start = zone.split('\n')[0]?.length === 30 ? 31 : zone.indexOf('\n') + 14;
      const digit = String((Number(zone.charAt(start + at)) + step) % 10);
      const changed = checkDigitsOf((zone.slice(0, start + at) + digit + zone.slice(start + at + 1)).split('\n'));
      expect(changed.right).toBeLessThan(all);
    }),
  );
});

test('what looks like a digit is one where no letter can be, and the other way round', () => {
  const lines = MRZ.PASSPORT_MRZ?.(randomOf(3)).split('\n') ?? [];
  const misread = lines.map((line, i) => (i === 1 ? line.slice(0, 13) + line.slice(13, 20).replaceAll('0', 'O').replaceAll('1', 'I') + line.slice(20) : line.replaceAll('I', '1').replaceAll('O', '0')));
  expect(misread).not.toEqual(lines);
  expect(checkDigitsOf(misread)).toEqual({ all: 5, right: 5, corrected: true });
});
