import { passesLuhn } from './checksums';
import type { IdRow } from './row';

/** Bodies that give out type codes: the first two digits. */
const REPORTING_BODY = /^(?:0[01]|3[035]|4[459]|5[0-4]|86|9[1789])/;

/** Numbers of telephones and SIM cards. */
export const DEVICES: readonly IdRow[] = [
  {
    entity: 'IMEI',
    forms: [
      { written: /^(?:\d{15}|\d{2}[ /-]?\d{6}[ /-]?\d{6}[ /-]?\d|\d{6}[ /-]\d{2}[ /-]\d{6}[ /-]\d)$/, length: 15 },
    ],
    check: (compact) => REPORTING_BODY.test(compact) && passesLuhn(compact),
    chance: 0.018,
    // https://www.gsma.com/solutions-and-impact/industry-services/device-services/wp-content/uploads/2020/10/TS.06-v19.0.pdf
  },
  {
    entity: 'IMEI',
    // With the version of its software instead of the check digit.
    forms: [{ written: /^\d{2}[ /-]?\d{6}[ /-]?\d{6}[ /-]?\d{2}$/, length: 16 }],
    check: (compact) => REPORTING_BODY.test(compact),
    chance: 0.178,
    // https://www.gsma.com/solutions-and-impact/industry-services/device-services/wp-content/uploads/2020/10/TS.06-v19.0.pdf
  },
  {
    entity: 'ICCID',
    forms: [{ written: /^\d{2,7}(?:[ -]?\d{1,10}){1,6}$/, length: [19, 20] }],
    check: (compact) => compact.startsWith('89') && passesLuhn(compact),
    chance: 0.001,
    // https://www.itu.int/rec/T-REC-E.118
  },
];
