import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Routing keys: one for each post town or a part of one; A65 is that of examples. */
const ROUTING_KEYS = `
  A41 A42 A45 A63 A65 A67 A75 A81 A82 A83 A84 A85 A86 A91 A92 A94 A96 A98 C15 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D17 D18 D20 D22 D24 D6W
  E21 E25 E32 E34 E41 E45 E53 E91 F12 F23 F26 F28 F31 F35 F42 F45 F52 F56 F91 F92 F93 F94 H12 H14 H16 H18 H23 H53 H54 H62 H65 H71 H91 K32 K34 K36 K45 K56 K67 K78
  N37 N39 N41 N91 P12 P14 P17 P24 P25 P31 P32 P36 P43 P47 P51 P56 P61 P67 P72 P75 P81 P85 R14 R21 R32 R35 R42 R45 R51 R56 R93 R95 T12 T23 T34 T45 T56
  V14 V15 V23 V31 V35 V42 V92 V93 V94 V95 W12 W23 W34 W91 X35 X42 X91 Y14 Y21 Y25 Y34 Y35`.trim().split(/\s+/);

/** Letters and digits mixed, without those that look alike. */
const ADDRESS = '(?=[A-Z]*\\d)(?=\\d*[A-Z])[\\dACDEFHKNPRTVWXY]{4}';
const EIRCODE = `(?:${ROUTING_KEYS.join('|')})`;
const COMPACT = new RegExp(`^${EIRCODE}${ADDRESS}$`);

const PPS = STANDARD_NUMBERS.ie.pps;

/** Numbers of Ireland. */
export const IE: readonly IdRow[] = [
  // https://www.gov.ie/en/department-of-social-protection/services/get-a-personal-public-service-pps-number/
  { entity: 'IE_PPS', forms: [{ written: /^\d{7} ?[A-Z]$/i, length: 8 }], check: PPS, chance: 0.038 },
  // Since 2013 a second letter counts too. In prose a number may stand before a word of two letters.
  // https://www.gov.ie/en/department-of-social-protection/services/get-a-personal-public-service-pps-number/
  { entity: 'IE_PPS', forms: [{ written: /^\d{7}(?: ?[A-Z]{2}|[a-z]{2})$/, length: 9 }], check: PPS, chance: 0.0089 },
  {
    entity: 'IE_PASSPORT',
    forms: [{ written: /^[A-Z]{2}\d{7}$/i, length: 9, alone: 'weak' }, { written: /^[A-Z]\d{8}$/i, length: 9 }],
    chance: 1,
    // https://www.ireland.ie/en/dfa/passports/
  },
  {
    entity: 'IE_DRIVER_LICENSE',
    forms: [{ written: /^\d{3} ?\d{3} ?\d{3}$/, length: 9 }],
    chance: 1,
    // https://www.ndls.ie/licensed-driver/my-licence.html
  },
  {
    entity: 'IE_EIRCODE',
    forms: [{ written: new RegExp(`^${EIRCODE} ${ADDRESS}$`, 'i'), length: 7, alone: 'strong' }, { written: /^[A-Z]\d[\dW][ -]?[A-Z\d]{4}$/i, length: 7 }],
    check: (value) => COMPACT.test(value),
    chance: 0.018,
    // https://www.eircode.ie/what-is-eircode
  },
  {
    entity: 'IE_VAT',
    forms: [{ written: /^IE ?\d[A-Z\d]\d{5}[A-Z]{1,2}$/i, length: [10, 11], alone: 'plain' }],
    check: (value) => value.startsWith('IE') && STANDARD_NUMBERS.ie.vat(value.slice(2)),
    chance: 0.00005,
    // https://www.revenue.ie/en/vat/vat-registration/index.aspx
  },
  {
    entity: 'IE_VAT',
    forms: [{ written: /^\d[A-Z\d]\d{5}[A-Z]{1,2}$/, length: [8, 9] }],
    check: STANDARD_NUMBERS.ie.vat,
    chance: 0.038,
    // https://www.revenue.ie/en/vat/vat-registration/index.aspx
  },
];
