import { passesLuhn, weightedSum } from './checksums';
import type { IdRow } from './row';

/** Letters of a Medicare number: those that look like digits are left out. */
const MBI = /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Kind of registrant, then the first letter of the name or 9 for a company; the last digit proves the others. */
function passesDea(value: string): boolean {
  const match = /^[ABCDEFGHJKLMPRSTUX][A-Z9](\d{6})(\d)$/.exec(value);
  if (!match) return false;
  const [, digits = '', last = ''] = match;
  return weightedSum(digits, [1, 2]) % 10 === Number(last);
}

const DEA = {
  forms: [{ written: /^[A-Z][A-Z9][ -]?\d{7}$/i, length: 9 }],
  check: passesDea,
  chance: 0.069,
} as const satisfies Omit<IdRow, 'entity'>;

/** Numbers of American patients, doctors and prescribers. */
export const US_HEALTH: readonly IdRow[] = [
  {
    entity: 'US_MBI',
    forms: [
      { written: /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[ -][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[ -][AC-HJKMNP-RT-Y]{2}\d{2}$/i, length: 11, alone: 'strong' },
      { written: /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/i, length: 11, alone: 'plain' },
      { written: /^\d[A-Z][A-Z\d]\d[ -]?[A-Z][A-Z\d]\d[ -]?[A-Z]{2}\d{2}$/i, length: 11 },
    ],
    check: (value) => MBI.test(value),
    chance: 0.19,
    // https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf
  },
  {
    entity: 'US_NPI',
    forms: [{ written: /^\d{10}$|^\d{4}([ -])\d{3}\1\d{3}$/, length: 10 }],
    // The number of a health card of the United States, without the prefix that it shares with all others. A row of ones is made up.
    check: (value) => /^[12](?!(\d)\1{7})/.test(value) && passesLuhn(`80840${value}`),
    chance: 0.02,
    // https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf
  },
  // https://www.deadiversion.usdoj.gov/drugreg/registration.html
  { entity: 'US_DEA', ...DEA },
  // https://www.deadiversion.usdoj.gov/drugreg/registration.html
  { entity: 'MEDICAL_LICENSE', ...DEA },
  {
    entity: 'US_MEDICARE_HICN',
    // A social security number, then whose wife, child or widow someone is.
    forms: [
      { written: /^\d{3}-\d{2}-\d{4}[ -]?[ABCDEFJKTMW][A-Z\d]?$/i, length: [10, 11], alone: 'plain' },
      { written: /^\d{3}[ -]?\d{2}[ -]?\d{4}[ -]?[A-Z][A-Z\d]?$/i, length: [10, 11] },
    ],
    chance: 1,
    // https://secure.ssa.gov/poms.nsf/lnx/0600801015
  },
  {
    entity: 'US_RRB',
    forms: [{ written: /^(?:[JMPW]?A|W?CA|W?C?D|[MPW]?H|WCH|PD)[ -]?(?:\d{6}|\d{3}[ -]?\d{2}[ -]?\d{4})$/i, length: [7, 12] }],
    chance: 1,
    // https://secure.ssa.gov/poms.nsf/lnx/0600801020
  },
];
