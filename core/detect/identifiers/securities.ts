import { lettersAsDigits, passesLuhn, passesMod97And10, valueOf, weightedSum } from './checksums';
import { COUNTRY_CODES } from './country-codes';
import type { IdRow } from './row';

/** Prefixes of securities that belong to no country: international, European, and those of substitute agencies. */
const NO_COUNTRY = /^(?:EU|EZ|QS|QT|X[A-FKS])/;

/** Every second value is doubled, and the digits of all are added. */
function passesCusip(compact: string): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const value = valueOf(compact.charAt(i)) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return (10 - (sum % 10)) % 10 === Number(compact.at(-1));
}

/** Numbers of companies and securities. */
export const SECURITIES: readonly IdRow[] = [
  {
    entity: 'LEI',
    forms: [{ written: /^(?=.*[A-Z])[A-Z0-9]{18}\d{2}$/, length: 20 }],
    check: passesMod97And10,
    chance: 0.0107,
    // https://www.gleif.org/en/organizational-identity/introducing-the-legal-entity-identifier-lei/iso-17442-the-lei-code-structure
  },
  {
    entity: 'ISIN',
    forms: [{ written: /^[A-Z]{2}[ -]?[A-Z0-9]{9}[ -]?\d$/, length: 12 }],
    check: (compact) => (COUNTRY_CODES.has(compact.slice(0, 2)) || NO_COUNTRY.test(compact)) && passesLuhn(lettersAsDigits(compact)),
    chance: 0.039,
    // https://www.isin.org/isin-format/
  },
  {
    entity: 'CUSIP',
    forms: [{ written: /^[A-Z0-9]{3}[ -]?[A-Z0-9]{3}[ -]?[A-Z0-9]{2}[ -]?\d$/, length: 9 }],
    check: passesCusip,
    chance: 0.1,
    // https://www.cusip.com/identifiers.html
  },
  {
    entity: 'SEDOL',
    forms: [{ written: /^[0-9B-DF-HJ-NP-TV-Z]{6}\d$/, length: 7 }],
    check: (compact) => weightedSum(compact, [1, 3, 1, 7, 3, 9, 1]) % 10 === 0,
    chance: 0.1,
    // https://www.lseg.com/en/data-analytics/pricing-market-data/sedol
  },
];
