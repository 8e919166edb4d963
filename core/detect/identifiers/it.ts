import { isDate } from './checksums';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** The month of birth: A is January. */
const MONTHS = 'ABCDEHLMPRST';
/** Letters that stand for the digits 0 to 9 where two people would have the same code. */
const OMOCODE = 'LMNPQRSTUV';
/** Beginning of the sick-fund code on every health card: Italy, its Ministry of Health. */
const HEALTH_CARD = '80380';

function toDigits(signs: string): string {
  return signs.replace(/[A-Z]/g, (letter) => String(OMOCODE.indexOf(letter)));
}

/** Letter, birthday (women's days count from 41) and the code of a place of birth: Italian ones begin with A to M, countries with Z. */
function isFiscalCode(compact: string): boolean {
  if (!STANDARD_NUMBERS.it.codiceFiscale(compact)) return false;
  const year = Number(toDigits(compact.slice(6, 8)));
  const day = Number(toDigits(compact.slice(9, 11)));
  const place = toDigits(compact.slice(12, 15));
  return isDate(2000 + year, MONTHS.indexOf(compact.charAt(8)) + 1, day > 40 ? day - 40 : day) && /[A-MZ]/.test(compact.charAt(11)) && place !== '000';
}

/** Numbers that Italy gives to people, firms and cars. */
export const IT: readonly IdRow[] = [
  {
    entity: 'IT_FISCAL_CODE',
    forms: [
      // Nothing else looks like it, and most that are written from memory have a wrong letter at the end.
      { written: /^[A-Z]{3} ?[A-Z]{3}[ -]?[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[ -]?[A-Z][\dLMNPQRSTUV]{3}[ -]?[A-Z]$/i, length: 16, alone: 'strong' },
      { written: /^[A-Z]{3} ?[A-Z]{3}[ -]?\d\d ?[A-Z] ?\d\d[ -]?[A-Z] ?\d{3}[ -]?[A-Z]$/i, length: 16, alone: 'plain' },
    ],
    check: isFiscalCode,
    chance: 0.0055,
    // https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf
  },
  {
    entity: 'IT_IDENTITY_CARD',
    forms: [
      { written: /^[A-Z]{2}[ -]?(?:\d{5}[A-Z]{2}|\d{7})$/i, length: 9, alone: 'weak' },
      { written: /^\d{7}[ -]?[A-Z]{2}$/i, length: 9, alone: 'weak' },
      { written: /^[A-Z]{2} \d{5} [A-Z]{2}$/i, length: 9 },
    ],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/ITA-BO-04001/index.html
  },
  {
    entity: 'IT_PASSPORT',
    forms: [{ written: /^[A-Z]{2}[ -]?\d{7}$/i, length: 9, alone: 'weak' }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/ITA-AO-03001/index.html
  },
  {
    entity: 'IT_DRIVER_LICENSE',
    forms: [
      { written: /^U1(?=[B-Z]{0,6}\d)[BCDFGHJKLMNPRSTUVWXYZ\d]{7}[A-Z]$/i, length: 10, alone: 'weak' },
      { written: /^[A-Z]{2} ?\d{7} ?[A-Z]$/i, length: 10, alone: 'weak' },
    ],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/ITA-FO-09001/index.html
  },
  {
    entity: 'IT_VAT_CODE',
    forms: [
      { written: /^(?:IT[ .-]?|it)\d{11}$|^IT[ .-]?\d{3}[ .]\d{3}[ .]\d{3}[ .]\d\d$/, length: 13, alone: 'weak' },
      { written: /^\d{11}$|^\d{3}[ .]\d{3}[ .]\d{3}[ .]\d\d$|^\d{2}[ .]\d{3}[ .]\d{3}[ .]\d{3}$|^\d{7}[ .-]\d{3}[ .-]\d$|^\d{5} \d{6}$|^\d{4} \d{3} \d{4}$/, length: 11 },
    ],
    check: (compact) => STANDARD_NUMBERS.it.iva(compact.replace(/^IT/, '')),
    chance: 0.0104,
    // https://it.wikipedia.org/wiki/Partita_IVA
  },
  {
    entity: 'IT_HEALTH_CARD',
    forms: [{ written: /^\d{20}$|^\d{5}[ -]\d{15}$|^\d{5}(?:[ -]?\d{5}){3}$|^\d{4}(?: \d{4}){4}$/, length: 20 }],
    check: (compact) => compact.startsWith(HEALTH_CARD),
    chance: 0.00001,
    // https://sistemats1.sanita.finanze.it/portale/la-tessera-sanitaria
  },
  {
    entity: 'IT_LICENSE_PLATE',
    forms: [
      { written: /^[A-HJ-NPR-TV-Z]{2} \d{3} ?[A-HJ-NPR-TV-Z]{2}$/, length: 7, alone: 'weak' },
      { written: /^[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}$/i, length: 7 },
      // Until 1994, with the province before; motorcycles.
      { written: /^[A-Z]{2} ?[A-Z\d]{1,2}\d{4}$/, length: [7, 8] },
    ],
    chance: 1,
    // https://it.wikipedia.org/wiki/Targhe_d%27immatricolazione_dell%27Italia
  },
];
