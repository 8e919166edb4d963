import { isBirthdayWithSex, passesLuhn, weightedSum } from './checksums';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

const NINE_DIGITS = { written: /^\d{3}([ -]?)\d{3}\1\d{3}$|^\d{5}[ -]\d{4}$/, length: 9 } as const;
const TEN_DIGITS = { written: /^\d{4}([ -]?)\d{3}\1\d{3}$/, length: 10 } as const;

/** Health cards of the provinces and territories. */
export const CA_HEALTH: readonly IdRow[] = [
  {
    entity: 'CA_OHIP',
    forms: [{ written: /^\d{4}([ -]?)\d{3}\1\d{3}(?:[ -]?[A-Z]{1,2})?$/i, length: [10, 12] }],
    check: (value) => passesLuhn(value.slice(0, 10)),
    chance: 0.1,
    // https://www.ontario.ca/page/resources-health-care-providers
  },
  {
    entity: 'CA_BC_PHN',
    forms: [TEN_DIGITS],
    check: STANDARD_NUMBERS.ca.phn,
    chance: 0.0083,
    // https://www2.gov.bc.ca/gov/content/health/practitioner-professional-resources/msp
  },
  {
    entity: 'CA_QUEBEC_HIN',
    // A file's name with a date, `SCAN20110315`, is not taken for one: years 19 and 20 must stand apart.
    forms: [
      { written: /^[A-Z]{4}(?:[ -](?=\d{4}[ -])|(?!19|20|\d{4}[ -]))\d{2}(?:[05][1-9]|[16][0-2])[ -]?(?:0[1-9]|[12]\d|3[01])\d{2}$/, length: 12, alone: 'plain' },
      { written: /^(?:[A-Z]{4}|[a-z]{4})[ -]?\d{4}[ -]?\d{4}$/, length: 12 },
    ],
    // Four letters of the name, a birthday, two digits.
    check: (value) => isBirthdayWithSex(value.slice(4, 10)),
    chance: 0.073,
    // https://www.ramq.gouv.qc.ca/en/citizens/health-insurance/health-insurance-card
  },
  {
    entity: 'CA_HEALTH_AB',
    forms: [NINE_DIGITS],
    check: passesLuhn,
    chance: 0.1,
    // https://www.alberta.ca/ahcip
  },
  {
    entity: 'CA_HEALTH_SK',
    forms: [NINE_DIGITS],
    check: (value) => weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    chance: 0.091,
    // https://www.ehealthsask.ca/residents/health-cards
  },
  {
    entity: 'CA_HEALTH_NB',
    forms: [NINE_DIGITS],
    check: passesLuhn,
    chance: 0.1,
    // https://www2.gnb.ca/content/gnb/en/departments/health/Medicare.html
  },
  // https://www.gov.mb.ca/health/mhsip/
  { entity: 'CA_HEALTH_MB', forms: [NINE_DIGITS], chance: 1 },
  // https://yukon.ca/en/health-and-wellness
  { entity: 'CA_HEALTH_YT', forms: [NINE_DIGITS], chance: 1 },
  // https://www.gov.nu.ca/en/health
  { entity: 'CA_HEALTH_NU', forms: [NINE_DIGITS], chance: 1 },
  // https://novascotia.ca/dhw/msi/
  { entity: 'CA_HEALTH_NS', forms: [TEN_DIGITS], chance: 1 },
  {
    entity: 'CA_HEALTH_NL',
    forms: [{ written: /^\d{3}([ -]?)\d{3}\1\d{3}\1\d{3}$/, length: 12 }],
    chance: 1,
    // https://www.gov.nl.ca/hcs/mcp/
  },
  // https://www.princeedwardisland.ca/en/information/health-pei
  { entity: 'CA_HEALTH_PE', forms: [{ written: /^\d{8}$/, length: 8 }], chance: 1 },
  // https://www.hss.gov.nt.ca/
  { entity: 'CA_HEALTH_NT', forms: [{ written: /^[DMNT][ -]?\d{7}$/i, length: 8 }], chance: 1 },
];
