import { isBirthdayWithSex, isDate, weightedSum } from './checksums';
import { UK_POSTCODE } from './gb-postcode';
import { UK_VEHICLE_REGISTRATION } from './gb-vehicle';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Letters that a national insurance number may begin with. */
const NINO_PREFIX = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';

/** The last digit brings the sum of the digits times ten to one to a multiple of eleven. */
function passesNhs(value: string): boolean {
  return weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && !/^(\d)\1{9}$/.test(value);
}

/** Day, month and year of birth, in whatever century. */
function passesChi(value: string): boolean {
  return passesNhs(value) && isDate(2000 + Number(value.slice(4, 6)), Number(value.slice(2, 4)), Number(value.slice(0, 2)));
}

/** Behind five letters of the surname: decade, month, day and year of birth. */
function passesDriver(value: string): boolean {
  const [, decade = '', month = '', day = '', year = ''] = /^[A-Z]+9*(?<=^.{5})(\d)(\d\d)(\d\d)(\d)/.exec(value) ?? [];
  return isBirthdayWithSex(decade + year + month + day);
}

const IDENTITY: readonly IdRow[] = [
  {
    entity: 'UK_NINO',
    // The prefix QQ is that of examples.
    forms: [
      { written: new RegExp(`^${NINO_PREFIX}([ -])\\d{2}\\1\\d{2}\\1\\d{2}\\1?[A-D]$`), length: 9, alone: 'strong' },
      { written: new RegExp(`^(?:QQ|${NINO_PREFIX})(?:([ -]?)\\d{2}\\1\\d{2}\\1\\d{2}\\1?| \\d{6} )[A-D]$`, 'i'), length: 9, alone: 'plain' },
      { written: /^[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z]?$/i, length: [8, 9] },
    ],
    check: (value) => value.length === 9 && STANDARD_NUMBERS.gb.nino(value),
    chance: 0.085,
    // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
  },
  {
    entity: 'UK_UTR',
    forms: [{ written: /^\d{5} ?\d{5}K?$/i, length: [10, 11] }],
    check: (value) => STANDARD_NUMBERS.gb.utr(value.slice(0, 10)),
    chance: 0.1,
    // https://design.tax.service.gov.uk/hmrc-design-patterns/unique-taxpayer-reference/
  },
  {
    entity: 'UK_PASSPORT',
    forms: [{ written: /^[A-Z]{2}\d{7}$/i, length: 9, alone: 'weak' }, { written: /^\d{9}$/, length: 9 }],
    chance: 1,
    // https://www.gov.uk/government/publications/basic-passport-checks
  },
  {
    entity: 'UK_DRIVING_LICENCE',
    forms: [
      {
        written: /^(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)[ -]?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z][A-Z9][ -]?[A-Z\d][A-Z]{2}(?:[ -]?\d{2})?$/i,
        length: [16, 18],
        alone: 'strong',
      },
      { written: /^[A-Z][A-Z\d]{4}[ -]?\d{6}[ -]?[A-Z][A-Z\d][ -]?[A-Z\d][A-Z]{2}(?:[ -]?\d{2})?$/i, length: [16, 18] },
    ],
    check: passesDriver,
    chance: 0.073,
    // https://www.gov.uk/government/publications/understanding-your-driving-licence
  },
  // Northern Ireland numbers its own.
  {
    entity: 'UK_DRIVING_LICENCE',
    forms: [{ written: /^\d{8}$/, length: 8 }],
    chance: 1,
    // https://www.nidirect.gov.uk/articles/your-driving-licence-explained
  },
  {
    entity: 'UK_ELECTORAL_ROLL',
    forms: [{ written: /^[A-Z]{2}\d?[ /-]?\d{1,4}$/, length: [3, 7] }],
    chance: 1,
    // https://www.electoralcommission.org.uk/voting-and-elections/electoral-registers
  },
];

const HEALTH: readonly IdRow[] = [
  {
    entity: 'UK_NHS',
    forms: [{ written: /^\d{3}([ .-]?)\d{3}\1\d{4}$/, length: 10 }],
    check: passesNhs,
    chance: 0.091,
    // https://www.datadictionary.nhs.uk/attributes/nhs_number.html
  },
  {
    entity: 'UK_CHI',
    forms: [{ written: /^\d{6}[ -]?\d{4}$|^\d{3} \d{3} \d{4}$/, length: 10 }],
    check: passesChi,
    chance: 0.0033,
    // https://www.ndc.scot.nhs.uk/Data-Dictionary/SMR-Datasets/Patient-Identification-and-Demographic-Information/Community-Health-Index-Number/
  },
];

const BUSINESS: readonly IdRow[] = [
  {
    entity: 'UK_BANK',
    forms: [
      { written: /^(\d{2}([ -])\d{2}\2\d{2})(?: | - | \/ |\/)(?:\d{8}|\d{4} \d{4})$/, length: 14, alone: 'strong' },
      { written: /^\d{2}([ -]?)\d{2}\1\d{2}$/, length: 6 },
      { written: /^\d{4} ?\d{4}$/, length: 8 },
    ],
    chance: 1,
    // https://www.vocalink.com/tools/modulus-checking/
  },
  {
    entity: 'UK_VAT',
    forms: [{ written: /^(?:GB|XI)[ -]?(?:\d{3}[ -]?\d{4}[ -]?\d{2}(?:[ -]?\d{3})?|(?:GD|HA)\d{3})$/i, length: [7, 14], alone: 'plain' }],
    check: (value) => /^(?:GB|XI)/.test(value) && STANDARD_NUMBERS.gb.vat(value.slice(2)),
    chance: 0.00009,
    // https://www.gov.uk/guidance/vat-eu-country-codes-vat-numbers-and-vat-in-other-languages
  },
  {
    entity: 'UK_VAT',
    forms: [{ written: /^\d{3}([ -]?)\d{4}\1\d{2}(?:\1\d{3})?$/, length: [9, 12] }],
    check: STANDARD_NUMBERS.gb.vat,
    chance: 0.029,
    // https://www.gov.uk/guidance/vat-eu-country-codes-vat-numbers-and-vat-in-other-languages
  },
  {
    entity: 'UK_COMPANY',
    forms: [{ written: /^(?:CE|FC|GE|LP|NC|NI|NL|OC|RC|SC|SL|SO)\d{6}$/, length: 8, alone: 'weak' }, { written: /^(?:\d|[A-Z]{2}\d)\d{5,7}$/i, length: [7, 8] }],
    chance: 1,
    // https://www.gov.uk/government/publications/companies-house-accreditation-to-software-developers
  },
];

/** Numbers of the United Kingdom. */
export const GB: readonly IdRow[] = [...IDENTITY, ...HEALTH, ...BUSINESS, UK_POSTCODE, UK_VEHICLE_REGISTRATION];
