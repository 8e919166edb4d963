import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ibanOf } from '../../../test/support/generate/iban';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('IBAN_CODE', [
  ['[[GB94 BARC 1020 1530 0934 59]]', 0.9],
  ['[[GB94BARC10201530093459]]', 0.9],
  ['iban is [[gb94barc10201530093459]] ok', 0.9],
  ['[[GB94-BARC-1020-1530-0934-59]]', 0.9],
  ['[[GB94\tBARC\t1020\t1530\t0934\t59]]', 0.9],
  ['[[GB94 BARC 1020\n1530 0934 59]]', 0.9],
  ['Pay to [[NL02ABNA0123456789]] and not to others', 0.9],
  // A failed checksum lowers.
  ['[[GB95 BARC 1020 1530 0934 59]]', 0.6, 0.8],
  // A failed key of the bank within it lowers too.
  ['[[FR14 2004 1010 0505 0001 3M02 606]]', 0.9],
  ['[[FR89 3000 4000 0312 3456 7890 141]]', 0.6, 0.8],
  ['IBAN[[GB94BARC10201530093459]]', 0.9],
  ['[[De89370400440532013000]]', 0.9],
  // As Poles write it at home.
  ['[[61 1090 1014 0000 0712 1981 2874]]', 0.9],
  ['[[61 1090 1014 0000 0712 1981 2875]]', 0.4, 0.6],
  ['nr rachunku: [[61109010140000071219812875]]', 0.5, 0.7],
  ['konto [[61-1090-1014-0000-0712-1981-2875]]', 0.5],
  ['Nr konta: [[PL6.1.1.0.9.0.1.0.1.4.0.0.0.0.0.7.1.2.1.9.8.1.2.8.7.4]]', 0.9],
  ['Nr konta: [[PL61109O1O140000071219812874]]', 0.6],
]);

testNothing('IBAN_CODE', [
  'DE 12 days left of the year',
  'IT60 is a room, IT61 another',
  'AB12 CDEF 3456 GHIJ 7890 KLMN',
  'DE89 **** **** **** **** 00',
  'the GB12 postcode area and so on and on',
  '61109010140000071219812875',
  'REF-PL66 0000 0000 0000 0204 4378 5891',
  'FR 2024 05 06 07 08 09 10 11 12 13',
]);

test.each(['GB94 8ARC 1020 1530 0934 59', 'GB94 BARC 1O20 15E0 0934 59', 'GB94 BARC 102O l530 0934 S9', 'GB94 BARC 1020 1530 0934 5'])('misread: %s', async (text) => {
  const [finding] = await foundIn(`IBAN ${text} end`, 'IBAN_CODE', { fromPixels: true, policy: { minScore: 0.4 } });
  expect(finding?.value).toBe(text);
});

test('look-alikes are read as digits where the checksum then holds, for a little less', async () => {
  const [finding] = await foundIn('GB94 BARC 102O l530 0934 S9', 'IBAN_CODE', { fromPixels: true });
  expect(finding).toMatchObject({ reason: { checksum: 'valid', lookalike: true } });
  expect(finding?.score).toBeLessThan(0.95);
});

test('words beside an IBAN are no part of it, and a mod-97 match of words and numbers is none', async () => {
  const words = fc.array(fc.constantFrom('at', 'is', 'in', 'to', 'me', 'AT', 'and', 'Bank', 'the', 'NL', '12', '4', 'BE', 'FR76'), { maxLength: 5 }).map((list) => list.join(' '));
  await fc.assert(fc.asyncProperty(words, words, async (before, after) => {
    const text = `${before} GB94BARC10201530093459 ${after}`;
    const found = await foundIn(text, 'IBAN_CODE', { policy: { minScore: 0.4 } });
    expect(found.map(({ value }) => value)).toEqual(['GB94BARC10201530093459']);
  }), { numRuns: 200 });
});

test('any valid IBAN is found, however it is grouped', async () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const ibans = fc.oneof(
    digits(18).map((account) => ibanOf('DE', account)),
    digits(16).map((account) => ibanOf('AT', account)),
    digits(17).map((account) => ibanOf('CH', account)),
    digits(14).map((account) => ibanOf('GB', `WEST${account}`)),
    digits(10).map((account) => ibanOf('NL', `INGB${account}`)),
    digits(24).map((account) => ibanOf('PL', account)),
  );
  await fc.assert(fc.asyncProperty(ibans, fc.constantFrom('', ' ', '\t', '-'), fc.integer({ min: 2, max: 8 }), async (iban, between, size) => {
    const written = iban.match(new RegExp(`.{1,${size}}`, 'g'))!.join(between);
    const [finding] = await foundIn(`to ${written}, please`, 'IBAN_CODE');
    expect(finding?.value).toBe(written);
    expect(finding?.score).toBeGreaterThan(0.9);
  }), { numRuns: 100 });
});
