import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Sex, year and month of birth, department: real months, or those of people whose month is not known. */
const PLAUSIBLE_NIR = /^[1-478]\d\d(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:0[1-9]|[1-9]\d|2[AB])/;

function isNir(compact: string): boolean {
  return PLAUSIBLE_NIR.test(compact) && STANDARD_NUMBERS.fr.nir(compact);
}

/** Numbers that France gives to people, and to their cars. */
export const FR: readonly IdRow[] = [
  {
    entity: 'FR_NIR',
    forms: [
      // In its own groups it is told even where the key is wrong, as it mostly is in what people write.
      { written: /^[12][ .-]\d\d[ .-](?:0[1-9]|1[0-2]|[2-4]\d)[ .-]\d[\dAB][ .-]\d{3}[ .-]\d{3}(?:[ ./-]| [/-] )\d\d$/i, length: 15, alone: 'plain' },
      { written: /^\d[ .-]\d\d[ .-]\d\d[ .-]\d[\dAB][ .-]\d{3}[ .-]\d{3}(?:[ ./-]| [/-] )?\d\d$/i, length: 15, alone: 'weak' },
      { written: /^[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[1-8]\d|9[0-9]|2[AB]) ?\d{3} ?\d{3}(?: |-|\/| [/-] )?\d\d$/i, length: 15, alone: 'weak' },
      { written: /^\d{6}[\dAB]\d{8}$/i, length: 15 },
    ],
    check: isNir,
    chance: 0.0052,
    // https://www.insee.fr/fr/metadonnees/definition/c1409
  },
  {
    // Without its key, or with more or less amiss.
    entity: 'FR_NIR',
    forms: [
      { written: /^[12][ .-]\d\d[ .-](?:0[1-9]|1[0-2]|[2-4]\d)[ .-]\d[\dAB][ .-]\d{3}[ .-]\d{3}$/i, length: 13, alone: 'plain' },
      { written: /^\d[ .-]\d\d[ .-]\d\d[ .-]\d[\dAB][ .-]\d{3}[ .-]\d{3}$/i, length: 13, alone: 'weak' },
      { written: /^\d{6}[\dAB]\d{6}$/i, length: 13 },
      // Beside its label, however it is grouped and where digits were left out.
      { written: /^\d[\d ./-]{10,24}$/, length: [11, 15] },
    ],
    chance: 1,
    // https://www.insee.fr/fr/metadonnees/definition/c1409
  },
  {
    entity: 'FR_TIN',
    forms: [{ written: /^\d\d[ .]?\d\d[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}$/, length: 13 }],
    check: STANDARD_NUMBERS.fr.nif,
    chance: 0.0004,
    // https://taxation-customs.ec.europa.eu/online-services/online-services-and-databases-taxation/tin-tax-identification-number_en
  },
  {
    entity: 'FR_CNI',
    forms: [
      { written: /^\d{12}$/, length: 12 },
      { written: /^\d{4} \d{3} \d{5}$|^\d{4} \d\d \d[ ]?\d{5}$/, length: 12 },
      // The card of 2021: letters and digits mixed.
      { written: /^[A-Z](?=[A-Z\d]{0,6}\d)[A-Z\d]{8}$/i, length: 9 },
    ],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/FRA-BO-03001/index.html
  },
  {
    entity: 'FR_PASSPORT',
    forms: [{ written: /^\d\d ?[A-Z]{2} ?\d{5}$/i, length: 9 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/FRA-AO-03001/index.html
  },
  {
    entity: 'FR_DRIVER_LICENSE',
    forms: [
      { written: /^\d{12}$/, length: 12 },
      { written: /^\d\d(?:[ ]?\d\d){2}[ ]?\d{6}$/, length: 12 },
      { written: /^\d\d ?[A-Z]{2} ?\d{5}$/i, length: 9 },
    ],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/FRA-FO-09002/index.html
  },
  {
    entity: 'FR_LICENSE_PLATE',
    forms: [
      { written: /^(?!SS|WW)[A-HJ-NP-TV-Z]{2}-\d{3}-(?!SS)[A-HJ-NP-TV-Z]{2}$/, length: 7, alone: 'plain' },
      { written: /^(?!SS)[A-HJ-NP-TV-Z]{2} \d{3} (?!SS)[A-HJ-NP-TV-Z]{2}$/, length: 7, alone: 'weak' },
      { written: /^[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}$/i, length: 7 },
      // Until 2009, with the department at the end.
      { written: /^\d{1,4}[ -]?[A-Z]{2,3}[ -]?(?:\d\d|2[AB]|97\d)$/i, length: [5, 10] },
    ],
    chance: 1,
    // https://www.legifrance.gouv.fr/loda/id/JORFTEXT000020237165
  },
  {
    entity: 'FR_POSTAL_CODE',
    forms: [
      { written: /^F-\d{5}$/, length: 6, alone: 'weak' },
      { written: /^\d{5}$/, length: 5 },
    ],
    chance: 1,
    // https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/
  },
];
