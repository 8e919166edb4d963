import { expect, test } from 'vitest';
import { alsoElsewhere } from './also-elsewhere';

const mail = { start: 0, end: 12, entity: 'EMAIL_ADDRESS' as const, replacement: '[EMAIL_1]' };

test('what was found in one text is masked in the other too', () => {
  const [first, second] = alsoElsewhere(['a@b.example x', 'say a@b.example twice: a@b.example'], [[{ ...mail, end: 11 }], []]);
  expect(first).toEqual([{ ...mail, end: 11 }]);
  expect(second?.map(({ start, end, replacement }) => [start, end, replacement])).toEqual([
    [4, 15, '[EMAIL_1]'],
    [23, 34, '[EMAIL_1]'],
  ]);
});

test('a place that is masked already keeps its own label, and changes stay sorted and apart', () => {
  const own = { start: 4, end: 20, entity: 'PERSON' as const, replacement: '[PERSON_1]' };
  const [, second] = alsoElsewhere(['a@b.example x', 'say a@b.example Lindt'], [[{ ...mail, end: 11 }], [own]]);
  expect(second).toEqual([own]);
});

test('short values are not looked for as they are', () => {
  const [, second] = alsoElsewhere(['1234', 'the year 1234'], [[{ start: 0, end: 4, entity: 'PIN', replacement: '[PIN_1]' }], []]);
  expect(second).toEqual([]);
});
