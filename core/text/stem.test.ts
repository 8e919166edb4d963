import { expect, test } from 'vitest';
import { stem } from './stem';

test.each([
  ['card', 'cards'],
  ['konto', 'konta', 'konten', 'kontos'],
  ['numer', 'numeru', 'numerem'],
  ['carte', 'cartes', 'carta', 'cartas'],
  ['ausweis', 'ausweise', 'ausweises'],
  ['pesel', 'peselem', 'peselu'],
  ['nummer', 'nummern'],
])('forms of %s are one', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['lic', 'public'],
  ['siren', 'sire'],
  ['pin', 'pine'],
  ['card', 'care'],
  ['phone', 'telephony'],
])('%s is not %s', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
