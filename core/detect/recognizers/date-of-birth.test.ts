import { expect, test } from 'vitest';
import { testCases, testNothing } from '../../../test/support/marked-text';
import { makePolicy } from '../make-policy';
import { createDateOfBirth } from './date-of-birth';

testCases('DATE_OF_BIRTH', [
  ['DOB: [[03/14/1983]]', 0.5],
  ['Date of birth [[1983-03-14]]', 0.5],
  ['born on [[14 March 1983]] in Oslo', 0.5],
  ['Born: [[March 14, 1983]]', 0.5],
  ['dateOfBirth: "[[1983-03-14]]"', 0.5],
  ['née le [[14 mars 1983]]', 0.5],
  ['Né(e) le : [[14/03/1983]]', 0.5],
  ['Date de naissance\n[[14/03/1983]]', 0.5],
  ['geb. [[14.03.1983]]', 0.5],
  ['Geburtsdatum: [[14. März 1983]]', 0.5],
  ['geboren am [[1.4.83]]', 0.5],
  ['Fecha de nacimiento: [[14 de marzo de 1983]]', 0.5],
  ['nacida el [[14-03-1983]]', 0.5],
  ['nato a Bari il [[14 marzo 1983]]', 0.5],
  ['Data di nascita [[14/03/1983]]', 0.5],
  ['Name\tBirth date\tCity\nAda\t[[14.03.1983]]\tOslo\nMary\t[[15.04.1984]]\tBern', 0.5],
  ['urodzonym dnia [[15.07.1990]], PESEL', 0.5],
  ['Data urodzenia: [[8 marca 1979]]', 0.5],
  ['née le [[12, Mai 1973]].', 0.5],
  ['Date de naissance : [[1 4 0 3 1 9 8 3]]', 0.5],
  ['BYRON ADA\n[[1 2 0 5 1 9 7 8]]\nreçu', 0.4],
  ['his daughter was born in [[1950]]', 0.5],
  ['Il est né en [[1923]] à Lille', 0.5],
  ['| Byron | F | [[12/05/1973]] | 17 |', 0.5],
  // The place stands between.
  ['nato a Borgo San Martino (AL) il [[14 marzo 1983]], residente', 0.5],
  ['née à Pont-sur-Loire (58) le [[14/03/1983]]', 0.5],
  ['He was born at St Mary\'s Hospital, Alderton on [[14 March 1983]].', 0.5],
  ['geboren in Bad Oberndorf am [[14.3.1983]]', 0.5],
  ['nacida en Villarriba de Arriba el [[14 de marzo de 1983]]', 0.5],
  ['urodzonym w Nowym Brzegu dnia [[14.03.1983]]', 0.5],
  // A list of people, each with a day.
  ['Present: Ada Byron, [[10/12/1976]].', 0.4],
  ['Mary Shelley | [[30/08/1977]] | ward 3', 0.4],
  ['Ada Byron, F, [[12/05/1973]]', 0.5],
  // Older than anyone lived: a slip of the pen is still a date of birth.
  ['DOB: [[03/14/1783]]', 0.4, 0.5],
]);

testNothing('DATE_OF_BIRTH', [
  'Il ne vient à Paris que le 14/03/1983',
  'Signed: Ada Byron, 12/05/2025',
  'Ada Byron, 12/05/1983 to 13/06/1984',
  'the ward was opened, 12/05/1983.',
  'reçu le\n1 2 0 5 2 0 2 4\nà Lille',
  '9 9 4 5 1 9 7 8',
  'Invoice date: 03/14/2023',
  'on 14 March 2023 we met',
  '2024-01-15T10:30:00Z',
  'Due: 03/14/1983',
  'a birthday cake for 20 people',
  'stubborn 14.03.1983',
  'may 5 be with you',
  'founded in 1950',
  'Room F 12',
  'Grade B, 31/02/2020',
  'the firm, born of an idea, had 1950 employees',
]);

test('a label speaks for the next date alone', async () => {
  const { foundIn } = await import('../../../test/support/marked-text');
  const found = await foundIn('DOB: 03/14/1983 Appointment: 04/15/2024, born 1.2.1990 and hired 3.4.2015', 'DATE_OF_BIRTH', { policy: { minScore: 0.4 } });
  expect(found.map(({ value }) => value)).toEqual(['03/14/1983', '1.2.1990']);
});

test('a date to come is doubtful', () => {
  const input = { text: '14.03.2051', words: [], fields: [], fromPixels: false };
  const scoreIn = (year: number) => [...createDateOfBirth(() => new Date(year, 0)).find(input, makePolicy())][0]?.score ?? 0;
  expect(scoreIn(2050)).toBeLessThan(scoreIn(2052));
});
