import { passesLuhn } from './checksums';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** A plus stands for a minus once somebody is 100: both are tried. */
function isPersonnummer(compact: string): boolean {
  return ['-', '+'].some((sign) => STANDARD_NUMBERS.se.personnummer(compact.slice(0, -4) + sign + compact.slice(-4)));
}

/** From 20 in the third and fourth digit, where people have a month. */
function isOrganisationsnummer(compact: string): boolean {
  return /^\d\d[2-9]/.test(compact) && STANDARD_NUMBERS.se.orgnr(compact);
}

/** Numbers that Sweden gives out. */
export const SE: readonly IdRow[] = [
  {
    // The day is 60 higher in the number of somebody who is not registered.
    entity: 'SE_PERSONNUMMER',
    forms: [{ written: /^\d{6}[-+]\d{4}$/, length: 10, alone: 'weak' }, { written: /^\d{6} ?\d{4}$/, length: 10 }],
    check: isPersonnummer,
    chance: 0.0073,
    // https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html
  },
  {
    entity: 'SE_PERSONNUMMER',
    forms: [{ written: /^(?:1[6-9]|20)\d{6}[-+]\d{4}$/, length: 12, alone: 'weak' }, { written: /^\d{8}[ +-]?\d{4}$/, length: 12 }],
    check: (compact) => /^(?:1[89]|20)/.test(compact) && isPersonnummer(compact),
    chance: 0.00017,
    // https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html
  },
  {
    entity: 'SE_PASSPORT',
    forms: [{ written: /^\d{8}$/, length: 8 }, { written: /^[A-Z]{2} ?\d{6,7}$/i, length: [8, 9] }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/SWE-AO-06001/index.html
  },
  {
    entity: 'SE_ORGANISATIONSNUMMER',
    forms: [{ written: /^\d{6}-\d{4}$/, length: 10, alone: 'weak' }, { written: /^\d{6} ?\d{4}$/, length: 10 }],
    check: isOrganisationsnummer,
    chance: 0.08,
    // https://www.skatteverket.se/servicelankar/otherlanguages/englishengelska/businessesandemployers/registeringabusiness.4.12815e4f14a62bc048f5220.html
  },
  {
    // As authorities write it, beside personal numbers of twelve digits.
    entity: 'SE_ORGANISATIONSNUMMER',
    forms: [{ written: /^16\d{6}-?\d{4}$/, length: 12 }],
    check: (compact) => compact.startsWith('16') && isOrganisationsnummer(compact.slice(2)),
    chance: 0.0008,
    // https://www.skatteverket.se/servicelankar/otherlanguages/englishengelska/businessesandemployers/registeringabusiness.4.12815e4f14a62bc048f5220.html
  },
  {
    // As a number for value added tax.
    entity: 'SE_ORGANISATIONSNUMMER',
    forms: [{ written: /^SE[ -]?\d{6}-?\d{4}[ -]?\d{2}$/i, length: 14 }],
    check: (compact) => compact.startsWith('SE') && STANDARD_NUMBERS.se.vat(compact.slice(2)),
    chance: 0.0000015,
    // https://www.skatteverket.se/servicelankar/otherlanguages/englishengelska/businessesandemployers/registeringabusiness.4.12815e4f14a62bc048f5220.html
  },
  {
    entity: 'SE_LICENSE_PLATE',
    forms: [{ written: /^[A-HJ-PR-UW-Z]{3} ?\d{2}[A-HJ-NPR-UW-Z0-9]$/i, length: 6 }, { written: /^[A-HJ-PR-UW-Z]{3}-\d{2}[A-HJ-NPR-UW-Z0-9]$/i, length: 6 }],
    chance: 1,
    // https://www.transportstyrelsen.se/en/road/vehicles/registration-plates/
  },
  {
    entity: 'SE_BANKGIRO',
    forms: [
      { written: /^\d{3,4}-\d{4}$/, length: [7, 8] },
      { written: /^\d{3,4} \d{4}$|^\d{7,8}$/, length: [7, 8] },
      // A plusgiro is of the same sum.
      { written: /^\d{1,7}-\d$|^\d{1,3}(?: \d{2}){1,2} ?-\d$|^\d{1,3}(?: \d{2}){1,2} - \d$/, length: [2, 8] },
    ],
    check: passesLuhn,
    chance: 0.1,
    // https://www.bankgirot.se/en/services/incoming-payments/bankgiro-receivables/10-modul/
  },
];
