import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Letters and digits of car plates, side code by side code, from 1951 to those that come. */
const PLATES = ['AA-99-99', '99-99-AA', '99-AA-99', 'AA-99-AA', 'AA-AA-99', '99-AA-AA', '99-AAA-9', '9-AAA-99', 'AA-999-A', 'A-999-AA', 'AAA-99-A', 'A-99-AAA', '9-AA-999', '999-AA-9'];
const inPlateForm = (dash: string): string => `^(?:${PLATES.map((plate) => plate.replaceAll('-', dash).replaceAll('9', '\\d').replaceAll('A', '[A-Z]')).join('|')})$`;

/** Numbers that the Netherlands give out. */
export const NL: readonly IdRow[] = [
  {
    entity: 'NL_BSN',
    forms: [
      { written: /^\d{9}$|^\d{3}[ .-]\d{3}[ .-]\d{3}$|^\d{4}[ .]\d{2}[ .]\d{3}$|^\d{4}\.\d{3}\.\d{2}$|^\d{2}[ .]\d{3}[ .]\d{2}[ .]\d{2}$/, length: 9 },
      // A zero in front is often left out.
      { written: /^\d{8}$/, length: 8 },
    ],
    check: (compact) => STANDARD_NUMBERS.nl.bsn(compact.padStart(9, '0')),
    chance: 0.091,
    // https://www.rvig.nl/bsn
  },
  {
    entity: 'NL_PASSPORT',
    forms: [{ written: /^[A-NP-Z]{2} ?[A-NP-Z0-9]{6} ?\d$/i, length: 9 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/search-by-document-country.html
  },
  {
    entity: 'NL_ID_CARD',
    forms: [{ written: /^[A-NP-Z]{2} ?[A-NP-Z0-9]{6} ?\d$/i, length: 9 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/search-by-document-country.html
  },
  {
    entity: 'NL_DRIVER_LICENSE',
    forms: [{ written: /^\d{10}$|^\d{4} \d{3} \d{3}$/, length: 10 }],
    chance: 1,
    // https://www.rdw.nl/particulier/voertuigen/auto/het-rijbewijs
  },
  {
    entity: 'NL_KVK',
    forms: [
      { written: /^\d{8}$|^\d{2}[ .]\d{3}[ .]\d{3}$|^\d{4} \d{4}$|^\d{2}(?: \d{2}){3}$/, length: 8 },
      // A branch.
      { written: /^\d{12}$/, length: 12 },
    ],
    chance: 1,
    // https://www.kvk.nl/en/about-the-business-register/what-is-a-kvk-number/
  },
  {
    // The nine digits are a citizen's number, or since 2020 the whole passes modulo 97.
    entity: 'NL_BTW',
    forms: [{ written: /^NL[ .-]?(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})[ .-]?B[ .-]?\d{2}$/i, length: 14 }],
    check: (compact) => compact.startsWith('NL') && STANDARD_NUMBERS.nl.btw(compact.slice(2)),
    chance: 0.0000057,
    // https://www.belastingdienst.nl/wps/wcm/connect/en/business/content/what-is-a-vat-number
  },
  {
    entity: 'NL_BTW',
    forms: [{ written: /^(?:\d{9}|\d{4}\.\d{2}\.\d{3})[ .]?B[ .]?\d{2}$/i, length: 12 }],
    check: STANDARD_NUMBERS.nl.btw,
    chance: 0.0039,
    // https://www.belastingdienst.nl/wps/wcm/connect/en/business/content/what-is-a-vat-number
  },
  {
    entity: 'NL_LICENSE_PLATE',
    forms: [
      { written: new RegExp(inPlateForm('-')), length: 6, alone: 'weak' },
      { written: new RegExp(inPlateForm('[ -]?'), 'i'), length: 6 },
    ],
    chance: 1,
    // https://www.rdw.nl/particulier/voertuigen/auto/de-kentekenplaat
  },
];
