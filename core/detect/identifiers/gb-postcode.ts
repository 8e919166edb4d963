import type { IdRow } from './row';

/** Post towns' areas, with those of the islands and of the forces. */
const ONE = 'B|E|G|L|M|N|S|W';
const TWO = `AB|AL|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|
IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|
TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE`.replaceAll('\n', '');

const DISTRICT = `(?:GIR(?= ?0AA$)|(?:${ONE})(?:\\d{1,2}|\\d[A-HJKPSTUW])|(?:${TWO})(?:\\d{1,2}|\\d[ABEHMNPRVWXY]))`;
/** `M1 8GB` is a computer, and `E10 5th` an ordinal. */
const INWARD = '(?!\\d(?:GB|TB|st|nd|rd|th)$)\\d[ABD-HJLNP-UW-Z]{2}';
const POSTCODE = new RegExp(`^${DISTRICT}${INWARD}$`);

/** Postcodes: the district, then a digit and two letters of the street. */
export const UK_POSTCODE: IdRow = {
  entity: 'UK_POSTCODE',
  forms: [
    { written: new RegExp(`^${DISTRICT} ${INWARD}$`), length: [5, 7], alone: 'plain' },
    { written: new RegExp(`^${DISTRICT} ?${INWARD}$`, 'i'), length: [6, 7], alone: 'weak' },
    { written: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, length: [5, 7] },
  ],
  check: (value) => POSTCODE.test(value),
  chance: 0.1,
  // https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema
};
