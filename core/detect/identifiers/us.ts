import { weightedSum } from './checksums';
import type { IdRow } from './row';
import { US_DRIVER_LICENSE } from './us-driver-licence';
import { US_HEALTH } from './us-health';
import { US_STATE_AND_ZIP } from './us-zip';

/** Middle digits that are given out to taxpayers without a social security number. */
const ITIN_GROUP = '(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])';
const ITIN = new RegExp(`^9\\d\\d${ITIN_GROUP}`);
/** Shown in advertisements of social security cards, and so given to nobody. */
const ADVERTISED = /^98765432/;

/** Campuses of the tax office and the internet, by the first two digits. */
const EIN_PREFIX = '(?:0[1-6]|1[0-6]|2[0-7]|3\\d|4[0-8]|5\\d|6[0-8]|7[1-7]|8[0-8]|9[0-589])';

const TAX: readonly IdRow[] = [
  {
    entity: 'US_ITIN',
    forms: [
      { written: new RegExp(`^(?!987-65-432)9\\d\\d-${ITIN_GROUP}-\\d{4}$`), length: 9, alone: 'strong' },
      { written: new RegExp(`^9\\d\\d ${ITIN_GROUP} \\d{4}$`), length: 9, alone: 'plain' },
      { written: /^\d{3}[ -]?\d{2}[ -]?\d{4}$/, length: 9 },
    ],
    check: (value) => ITIN.test(value) && !ADVERTISED.test(value),
    chance: 0.044,
    // https://www.irs.gov/irm/part3/irm_03-021-263r
  },
  {
    entity: 'US_ATIN',
    forms: [{ written: /^9\d\d([ -])93\1\d{4}$/, length: 9, alone: 'plain' }, { written: /^\d{3}([ -]?)\d{2}\1\d{4}$/, length: 9 }],
    chance: 1,
    // https://www.irs.gov/individuals/adoption-taxpayer-identification-number
  },
  {
    entity: 'US_PTIN',
    forms: [{ written: /^P-?\d{8}$/i, length: 9 }],
    chance: 1,
    // https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers
  },
  {
    entity: 'US_EIN',
    forms: [{ written: new RegExp(`^${EIN_PREFIX}-\\d{7}$`), length: 9, alone: 'weak' }, { written: /^\d{2}[ -]?\d{7}$/, length: 9 }],
    chance: 1,
    // https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes
  },
];

const IDENTITY: readonly IdRow[] = [
  {
    entity: 'US_PASSPORT',
    forms: [{ written: /^[A-Z]\d{8}$/i, length: 9, alone: 'weak' }, { written: /^\d{9}$/, length: 9 }],
    chance: 1,
    // https://travel.state.gov/content/travel/en/passports/passport-help/next-generation-passport.html
  },
  US_DRIVER_LICENSE,
  {
    entity: 'US_DOD_ID',
    forms: [{ written: /^\d{10}$/, length: 10 }],
    chance: 1,
    // https://www.cac.mil/common-access-card/
  },
  {
    entity: 'US_A_NUMBER',
    forms: [
      { written: /^A[ -]?(?:\d{8,9}|\d{3}([ -])\d{3}\1\d{3})$/, length: [9, 10], alone: 'weak' },
      { written: /^(?:A-?\d{7,9}|\d{8,9}|\d{3}([ -])\d{3}\1\d{3})$/i, length: [8, 10] },
    ],
    chance: 1,
    // https://www.uscis.gov/glossary-term/50684
  },
];

const MONEY: readonly IdRow[] = [
  {
    entity: 'ABA_ROUTING_NUMBER',
    forms: [{ written: /^\d{9}$|^\d{4}([ -])\d{4}\1\d$/, length: 9 }],
    // Districts of the Federal Reserve, then those of savings banks, of electronic payment, and of travellers' cheques.
    check: (value) => /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value) && weightedSum(value, [3, 7, 1]) % 10 === 0,
    chance: 0.038,
    // https://www.aba.com/about-us/routing-number
  },
  {
    entity: 'US_BANK_NUMBER',
    // Groups of three and more: a date beside the word is no account.
    forms: [{ written: /^(?:\d{6,17}|\d{3,12}(?:[ -]\d{3,12}){1,4})$/, length: [6, 17] }],
    chance: 1,
    // https://www.nacha.org/rules
  },
];

const PLACE: readonly IdRow[] = [
  {
    entity: 'US_POSTAL',
    forms: [{ written: /^\d{5}-\d{4}$/, length: 9, alone: 'weak' }, { written: /^\d{5}$/, length: 5 }],
    chance: 1,
    // https://pe.usps.com/text/pub28/28c2_007.htm
  },
  US_STATE_AND_ZIP,
];

/** Numbers of the United States, but for the social security number: `us-ssn` reads it. */
export const US: readonly IdRow[] = [...TAX, ...IDENTITY, ...MONEY, ...US_HEALTH, ...PLACE];
