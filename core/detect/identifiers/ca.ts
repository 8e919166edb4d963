import { CA_DRIVER_LICENSE } from './ca-driver-licence';
import { CA_HEALTH } from './ca-health';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

const { sin, bn, gst, qst } = STANDARD_NUMBERS.ca;

const IDENTITY: readonly IdRow[] = [
  {
    entity: 'CA_SIN',
    forms: [{ written: /^\d{3}([ .-]?)\d{3}\1\d{3}$/, length: 9 }],
    check: sin,
    chance: 0.08,
    // https://www.canada.ca/en/employment-social-development/services/sin.html
  },
  {
    entity: 'CA_PASSPORT',
    forms: [{ written: /^[A-Z]\d{6}[A-Z]{2}$/i, length: 9, alone: 'weak' }, { written: /^[A-Z]{2} ?\d{6}$/i, length: 8 }],
    chance: 1,
    // https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html
  },
];

/** Codes of the programs that the tax office adds to a business number: corporation, import, payroll, sales tax. */
const BUSINESS: readonly IdRow[] = [
  {
    entity: 'CA_BN',
    forms: [{ written: /^\d{9}$|^\d{5} \d{4}$|^\d{3} \d{3} \d{3}$/, length: 9 }],
    check: bn,
    chance: 0.1,
    // https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/registering-your-business/business-number.html
  },
  {
    entity: 'CA_BN',
    forms: [{ written: /^\d{9}[ -]?R[CMP][ -]?\d{4}$/i, length: 15, alone: 'plain' }],
    check: bn,
    chance: 0.00057,
    // https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/registering-your-business/business-number.html
  },
  {
    entity: 'CA_GST',
    forms: [{ written: /^\d{9}[ -]?RT[ -]?\d{4}$|^\d{5} \d{4} RT ?\d{4}$/i, length: 15, alone: 'plain' }],
    check: gst,
    chance: 0.00055,
    // https://www.canada.ca/en/revenue-agency/services/e-services/digital-services-businesses/confirming-a-gst-hst-account-number.html
  },
  {
    entity: 'CA_QST',
    forms: [{ written: /^\d{10}[ -]?TQ[ -]?\d{4}$/i, length: 16, alone: 'plain' }],
    check: (value) => value.slice(10, 12) === 'TQ' && qst(value),
    chance: 0.00015,
    // https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/
  },
  {
    entity: 'CA_PST',
    // British Columbia's names itself; those of Manitoba and Saskatchewan are seven digits.
    forms: [{ written: /^PST[ -]?\d{4}[ -]?\d{4}$/i, length: 11, alone: 'strong' }, { written: /^\d{6}-?\d$/, length: 7 }],
    chance: 1,
    // https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst/register
  },
];

/** No D F I O Q U anywhere, and neither W nor Z at the start. `T3N0M0` is the stage of a tumour. */
const PLACE: readonly IdRow[] = [
  {
    entity: 'CA_POSTAL_CODE',
    forms: [
      { written: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d$/i, length: 6, alone: 'plain' },
      { written: /^(?!T\dN\dM)[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/i, length: 6, alone: 'weak' },
    ],
    chance: 1,
    // https://www.canadapost-postescanada.ca/cpc/en/support/articles/addressing-guidelines/postal-codes.page
  },
];

/** Numbers of Canada. */
export const CA: readonly IdRow[] = [...IDENTITY, ...CA_DRIVER_LICENSE, ...CA_HEALTH, ...BUSINESS, ...PLACE];
