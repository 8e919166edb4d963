import { passesRest97 } from './checksums';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Ten digits that begin with 0 or 1; those of before 2005 stand without the zero. */
function isEnterprise(compact: string): boolean {
  const digits = compact.replace(/^BE/, '').padStart(10, '0');
  return /^[01]/.test(digits) && STANDARD_NUMBERS.be.vat(digits);
}

/** Numbers that Belgium gives to people, firms and cars. */
export const BE: readonly IdRow[] = [
  {
    entity: 'BE_NATIONAL_NUMBER',
    forms: [
      { written: /^\d\d[./]\d\d[./]\d\d(?:[ -]| - )\d{3}[ .-]\d\d$/, length: 11, alone: 'plain' },
      { written: /^\d{6}[ -]\d{3}[ .-]\d\d$|^\d\d([ -])\d\d\1\d\d[ -]\d{3}[ .-]\d\d$|^\d\d\.\d\d\.\d\d\.\d{3}\.\d\d$/, length: 11, alone: 'weak' },
      { written: /^\d\d[ ./-]?\d\d[ ./-]?\d\d(?:[ ./-]| - )?\d{3}[ .-]?\d\d$/, length: 11 },
    ],
    check: STANDARD_NUMBERS.be.insz,
    chance: 0.0017,
    // https://www.ibz.rrn.fgov.be/fileadmin/user_upload/nl/rr/instructies/IT-lijst/IT000_Rijksregisternummer.pdf
  },
  {
    entity: 'BE_EID',
    forms: [
      { written: /^\d{3}-\d{7}-\d\d$/, length: 12, alone: 'weak' },
      { written: /^\d{3}[ .-]?\d{7}[ .-]?\d\d$/, length: 12 },
    ],
    check: passesRest97,
    chance: 0.0103,
    // https://www.consilium.europa.eu/prado/en/BEL-BO-11001/index.html
  },
  {
    // Cards of foreigners.
    entity: 'BE_EID',
    forms: [{ written: /^B[ -]?\d{3}[ -]?\d{4}[ -]?\d\d$|^B[ -]?\d{7}[ -]?\d\d$/i, length: 10 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/BEL-HO-11001/index.html
  },
  {
    entity: 'BE_PASSPORT',
    forms: [{ written: /^[A-Z]{2}[ -]?\d{6}$/i, length: 8 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/BEL-AO-05001/index.html
  },
  {
    entity: 'BE_VAT',
    forms: [
      { written: /^(?:BE[ .-]?|be)\d?\d{3}[ .]?\d{3}[ .]?\d{3}$|^BE[ .-]?\d[ .]\d{3}[ .]\d{3}[ .]\d{3}$/, length: [11, 12], alone: 'plain' },
      { written: /^\d{4}\.\d{3}\.\d{3}$/, length: 10, alone: 'weak' },
      { written: /^\d{4}[ .]?\d{3}[ .]?\d{3}$/, length: 10 },
    ],
    check: isEnterprise,
    chance: 0.002,
    // https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises
  },
  {
    // Those of before 2005 without their country: an amount of money is written so.
    entity: 'BE_VAT',
    forms: [{ written: /^\d{3}\.\d{3}\.\d{3}$/, length: 9 }],
    chance: 1,
    // https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises
  },
  {
    entity: 'BE_LICENSE_PLATE',
    forms: [
      { written: /^[1289]-[A-Z]{3}-\d{3}$/, length: 7, alone: 'plain' },
      { written: /^\d[ -]?[A-Z]{3}[ -]?\d{3}$/i, length: 7 },
      // Until 2010.
      { written: /^[A-Z]{3}[ -]\d{3}$|^\d{3}[ -][A-Z]{3}$/i, length: 6 },
    ],
    chance: 1,
    // https://mobilit.belgium.be/en/road/registration-vehicles
  },
];
