import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Numbers that Finland gives out. */
export const FI: readonly IdRow[] = [
  {
    // The sign tells the century, and is none of the compact letters and digits.
    entity: 'FI_PERSONAL_IDENTITY_CODE',
    forms: [{ written: /^\d{6}[-+]\d{3}[0-9A-FHJ-NPR-Y]$/i, length: 10 }],
    check: (compact) => ['-', '+'].some((sign) => STANDARD_NUMBERS.fi.hetu(compact.slice(0, 6) + sign + compact.slice(6))),
    chance: 0.0009,
    // https://dvv.fi/en/personal-identity-code
  },
  {
    // Those born since 2000 have a letter; since 2023 those of both centuries may have another.
    entity: 'FI_PERSONAL_IDENTITY_CODE',
    forms: [{ written: /^\d{6}[A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/i, length: 11 }],
    check: STANDARD_NUMBERS.fi.hetu,
    chance: 0.0003,
    // https://dvv.fi/en/personal-identity-code
  },
  {
    entity: 'FI_PASSPORT',
    // Those of the last decades begin with F or P.
    forms: [{ written: /^[FP][A-Z]\d{7}$/, length: 9, alone: 'weak' }, { written: /^[A-Z]{2} ?\d{7}$/i, length: 9 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/FIN-AO-06001/index.html
  },
  {
    entity: 'FI_BUSINESS_ID',
    forms: [{ written: /^\d{6,7}-\d$/, length: [7, 8] }, { written: /^\d{8}$/, length: 8 }],
    check: (compact) => STANDARD_NUMBERS.fi.ytunnus(compact.padStart(8, '0')),
    chance: 0.091,
    // https://www.vero.fi/en/About-us/information-systems/codes/
  },
  {
    // As a number for value added tax.
    entity: 'FI_BUSINESS_ID',
    forms: [{ written: /^FI[ -]?(?:\d{8}|\d{7}-\d)$/i, length: 10 }],
    check: (compact) => compact.startsWith('FI') && STANDARD_NUMBERS.fi.alv(compact.slice(2)),
    chance: 0.00014,
    // https://www.vero.fi/en/About-us/information-systems/codes/
  },
  {
    entity: 'FI_LICENSE_PLATE',
    forms: [
      { written: /^[A-ZÅÄÖ]{3}-\d{1,3}$/, length: [4, 6], alone: 'weak' },
      { written: /^(?:[A-ZÅÄÖ]{2,3}[ -]?|[a-zåäö]{3}-?)\d{1,3}$/, length: [3, 6] },
      { written: /^\d{1,3}-[A-ZÅÄÖ]{2,3}$/i, length: [3, 6] },
    ],
    chance: 1,
    // https://www.traficom.fi/en/transport/road/registration-plates
  },
];
