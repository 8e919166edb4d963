import { expect, test } from 'vitest';
import { foundIn } from '../../test/support/marked-text';

const IBAN = 'GB94 BARC 1020 1530 0934 59';

test.each([
  [`value: IBAN: ${IBAN}`, `IBAN: ${IBAN}`],
  [`Wskazana wartość: IBAN: ${IBAN}`, `IBAN: ${IBAN}`],
  [`IBAN: ${IBAN}`, IBAN],
  [`note: IBAN: ${IBAN}`, IBAN],
  [`value: ${IBAN}`, IBAN],
])('of %j is hidden %j', async (text, hidden) => {
  expect((await foundIn(text, 'IBAN_CODE')).map(({ value }) => value)).toEqual([hidden]);
});
