import { expect, test } from 'vitest';
import { randomOf } from '../../../test/support/generate/generator';
import { MRZ } from '../../../test/support/generate/mrz';
import { foundIn, testNothing } from '../../../test/support/marked-text';

/** The specimens of ICAO 9303, parts 4 to 7. */
const PASSPORT = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const CARD = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<';
const SMALL_CARD = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6';
const VISA = 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<';
const FRENCH = 'IDFRALINDQVIST<<<<<<<<<<<<<<<<942042\n0407942004716MAJA<<ELISE<<<8603153F8';
const SWISS = 'FGH401D<<\nFACHE305142128097<<850101<<<<<\nMUSTER<<MAJA<<<<<<<<<<<<<<<<<<';

test.each([
  ['PASSPORT_MRZ', PASSPORT, 0.9],
  ['ID_CARD_MRZ', CARD, 0.9],
  ['ID_CARD_MRZ', SMALL_CARD, 0.9],
  ['PASSPORT_MRZ', VISA, 0.9],
  ['ID_CARD_MRZ', FRENCH, 0.9],
  ['ID_CARD_MRZ', SWISS, 0.5],
] as const)('a zone of %s is one finding', async (entity, zone, least) => {
  for (const text of [zone, `"${zone.replaceAll('\n', '\\n')}"`, `scan: ${zone.replaceAll('\n', ' ')}`]) {
    const found = await foundIn(text, entity);
    expect(found.map(({ value }) => value)).toEqual([text.slice(text.indexOf(zone.slice(0, 5)), text.lastIndexOf(zone.slice(-5)) + 5)]);
    expect(found[0]?.score).toBeGreaterThanOrEqual(least);
  }
});

test.each([
  ['a letter for a digit', PASSPORT.replace('7408122', '74O8122')],
  ['a digit for a letter', PASSPORT.replace('UTO7', 'UT07')],
  ['an O in the number of the document', PASSPORT.replace('L898902', 'L8989O2')],
  ['a filler too few', PASSPORT.replace('<<<<\n', '<<<\n')],
  ['a space among fillers', PASSPORT.replace('<<<<<<\n', '<< <<<<\n')],
  ['quotes for fillers', PASSPORT.replace('<<ANNA', '«ANNA')],
  ['one line alone', PASSPORT.split('\n')[1] ?? ''],
])('misread, with %s, it still counts, for less', async (_, text) => {
  const [finding, ...rest] = await foundIn(text, 'PASSPORT_MRZ', { fromPixels: true, policy: { minScore: 0.4 } });
  expect(rest).toEqual([]);
  expect(finding?.value).toBe(text);
  expect(finding?.score).toBeLessThan(0.97);
});

test.each(['PASSPORT_MRZ', 'ID_CARD_MRZ'] as const)('any %s is found whole', async (type) => {
  const random = randomOf(5);
  for (let i = 0; i < 60; i++) {
    const zone = MRZ[type]?.(random) ?? '';
    const found = await foundIn(`Scan:\n${zone}\nend`, type);
    expect(found).toMatchObject([{ value: zone, reason: { checksum: 'valid' } }]);
  }
});

testNothing('PASSPORT_MRZ', ['cat <<EOF > FILE', 'A < B AND C < D OR E < F AND G < H AND I < J', 'PAGE<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'template<typename T> P<T>::operator<<']);
testNothing('ID_CARD_MRZ', ['IDENTITY<CARD<<OFFICE', 'x << 30 | I << 20']);
