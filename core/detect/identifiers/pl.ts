import { weightedSum } from './checksums';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Letters count from A as 10; `O` and `Q` are not given out. */
function passesIdCard(compact: string): boolean {
  return !/[OQ]/.test(compact) && weightedSum(compact, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;
}

function passesPassport(compact: string): boolean {
  return weightedSum(compact, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0;
}

/** The first three digits were a tax office's; none of these ends in two zeros or begins with one. */
function isNip(digits: string): boolean {
  return /^[1-9](?:\d[1-9]|[1-9]\d)/.test(digits) && STANDARD_NUMBERS.pl.nip(digits);
}

/** Numbers that Poland gives out. */
export const PL: readonly IdRow[] = [
  {
    entity: 'PL_PESEL',
    forms: [{ written: /^\d{11}$|^\d{6}[ -]\d{5}$|^\d{2} \d{2} \d{2} \d{5}$|^\d{3} \d{3} \d{3} \d{2}$/, length: 11 }],
    check: STANDARD_NUMBERS.pl.pesel,
    chance: 0.0083,
    // https://www.gov.pl/web/gov/czym-jest-numer-pesel
  },
  {
    entity: 'PL_ID_CARD',
    forms: [{ written: /^[A-Z]{3}[ -]?\d{6}$|^[A-Z]{3} \d{3} \d{3}$/i, length: 9 }],
    check: passesIdCard,
    chance: 0.079,
    // https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty
  },
  {
    entity: 'PL_PASSPORT',
    forms: [{ written: /^[A-Z]{2}[ -]?\d[ -]?\d{6}$/i, length: 9 }],
    check: passesPassport,
    chance: 0.1,
    // https://www.consilium.europa.eu/prado/en/POL-AO-04002/index.html
  },
  {
    // Numbers that begin with three zeros are of the court register, in the same texts and as long.
    entity: 'PL_NIP',
    forms: [{ written: /^(?!000)(?:\d{10}|\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}|\d{3} \d{3} \d{2} \d{2}|\d{3} \d{2} \d{2} \d{3}|\d{3}[ -]\d{7}|\d{6} \d{4})$/, length: 10 }],
    check: isNip,
    chance: 0.081,
    // https://www.podatki.gov.pl/e-deklaracje/dokumentacja-it/struktury-dokumentow-xml/
  },
  {
    // As a number for value added tax.
    entity: 'PL_NIP',
    forms: [{ written: /^PL[ -]?(?:\d{10}|\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}|\d{3} \d{3} \d{2} \d{2})$/i, length: 12 }],
    check: (compact) => compact.startsWith('PL') && isNip(compact.slice(2)),
    chance: 0.00012,
    // https://www.podatki.gov.pl/e-deklaracje/dokumentacja-it/struktury-dokumentow-xml/
  },
  {
    entity: 'PL_REGON',
    forms: [{ written: /^\d{9}$|^\d{3}[ -]\d{3}[ -]\d{3}$|^\d{2} \d{3} \d{2} \d{2}$/, length: 9 }],
    check: STANDARD_NUMBERS.pl.regon,
    chance: 0.1,
    // https://bip.stat.gov.pl/dzialalnosc-statystyki-publicznej/rejestr-regon/
  },
  {
    // With the five digits of a branch.
    entity: 'PL_REGON',
    forms: [{ written: /^\d{9}[ -]?\d{5}$|^\d{3}[ -]\d{3}[ -]\d{3}[ -]\d{5}$/, length: 14 }],
    check: STANDARD_NUMBERS.pl.regon,
    chance: 0.01,
    // https://bip.stat.gov.pl/dzialalnosc-statystyki-publicznej/rejestr-regon/
  },
];
