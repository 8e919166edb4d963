import { icaoCheckDigit, weightedSum } from './checksums';
import { isDistrict } from './de-districts';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** The seventeen associations of statutory health insurance physicians, and 35 for hospitals. */
const KV_OFFICES = /^(?:0[123]|17|20|35|38|46|5[12]|7[1238]|83|88|93|98)/;
/** Letters of documents: no vowels, so that no words appear, and none that look like a digit. */
const DOCUMENT = /^[CFGHJKLMNPRTVWXYZ0-9]+$/;

/** The tenth sign is the check digit, and `D` for the country may follow. Read by many as a ninth instead. */
function passesDocument(compact: string): boolean {
  const number = compact.replace(/D$/, '');
  return DOCUMENT.test(number) && icaoCheckDigit(number.slice(0, -1)) === Number(number.slice(-1));
}

/** Letter to two digits, digit sums of the products with 1 and 2. */
function passesHealthInsurance(compact: string): boolean {
  const digits = String(compact.charCodeAt(0) - 64).padStart(2, '0') + compact.slice(1, 9);
  const sum = Array.from(digits).reduce((total, digit, i) => total + digitSum(Number(digit) * (1 + (i % 2))), 0);
  return sum % 10 === Number(compact.charAt(9));
}

function digitSum(product: number): number {
  return product > 9 ? product - 9 : product;
}

/** The seventh digit proves six; two more tell the specialty. */
function passesPhysician(compact: string): boolean {
  return (10 - (weightedSum(compact.slice(0, 6), [4, 9]) % 10)) % 10 === Number(compact.charAt(6));
}

/** The tenth sign proves nine; the last counts the copies. */
function passesDriverLicense(compact: string): boolean {
  const rest = weightedSum(compact.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return (rest === 10 ? 'X' : String(rest)) === compact.charAt(9);
}

/** Some way to part the letters gives a district and one or two letters more. */
function isPlate(compact: string): boolean {
  const letters = /^[A-ZÄÖÜ]+/.exec(compact)?.[0] ?? '';
  return [1, 2].some((more) => isDistrict(letters.slice(0, -more)));
}

/** Numbers that Germany gives out. */
export const DE: readonly IdRow[] = [
  {
    entity: 'DE_TAX_ID',
    forms: [{ written: /^\d{11}$|^\d{2}[ ./-]\d{3}[ ./-]\d{3}[ ./-]\d{3}$|^\d{3}[ -]\d{3}[ -]\d{3}[ -]\d{2}$/, length: 11 }],
    check: STANDARD_NUMBERS.de.idnr,
    chance: 0.0034,
    // https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html
  },
  {
    // The groups of most states; those of North Rhine-Westphalia; without the slashes.
    entity: 'DE_TAX_NUMBER',
    forms: [
      { written: /^\d{2,3}\/\d{3}\/\d{5}$|^\d{3}\/\d{4}\/\d{4}$|^\d{5}\/\d{5}$/, length: [10, 11], alone: 'weak' },
      { written: /^\d{2,3}[ /]\d{3}[ /]\d{4} ?\d$|^\d{3}[ /]\d{4}[ /]\d{4}$|^\d{5}[ /]\d{5}$|^\d{10,11}$|^\d{13}$/, length: [10, 13] },
    ],
    chance: 1,
    // https://www.elster.de/elsterweb/infoseite/pruefung_der_steuernummer
  },
  {
    entity: 'DE_SOCIAL_SECURITY',
    forms: [{ written: /^\d{2}[ .-]?\d{6}[ .-]?[A-Z][ .-]?\d{2}[ .-]?\d$|^\d{2} \d{2} ?\d{2} ?\d{2} [A-Z] \d{2} ?\d$/i, length: 12 }],
    check: STANDARD_NUMBERS.de.svnr,
    chance: 0.0082,
    // https://www.gesetze-im-internet.de/vkvv/__2.html
  },
  {
    entity: 'DE_ID_CARD',
    forms: [{ written: /^[L-NPRTV-Z]\d{8}[ -]?\dD?$/i, length: [10, 11] }],
    check: passesDocument,
    chance: 0.069,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    // With letters among the digits, which few other numbers have.
    entity: 'DE_ID_CARD',
    forms: [{ written: /^[L-NPRTV-Z](?=\d{0,7}[A-Z])[CFGHJ-NPRTV-Z0-9]{8}[ -]?\dD?$/i, length: [10, 11] }],
    check: passesDocument,
    chance: 0.009,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    // Without its check digit, or with one for a ninth. Two letters and seven digits are a number of other countries.
    entity: 'DE_ID_CARD',
    forms: [{ written: /^[A-Z](?![A-Z]\d{7})[CFGHJ-NPRTV-Z0-9]{7}\d$/i, length: 9 }, { written: /^[L-NPRTV-Z](?=[A-Z]{0,4}\d)[CFGHJ-NPRTV-Z0-9]{8}$/i, length: 9 }],
    check: passesDocument,
    chance: 0.06,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    // The first cards of 2010, without their check digit.
    entity: 'DE_ID_CARD',
    forms: [{ written: /^T\d{8}$/i, length: 9, alone: 'weak' }],
    chance: 1,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    entity: 'DE_PASSPORT',
    forms: [{ written: /^[CFGHJK]\d{8}[ -]?\dD?$/i, length: [10, 11] }],
    check: passesDocument,
    chance: 0.069,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    entity: 'DE_PASSPORT',
    forms: [{ written: /^[CFGHJK](?=\d{0,7}[A-Z])[CFGHJ-NPRTV-Z0-9]{8}[ -]?\dD?$/i, length: [10, 11] }],
    check: passesDocument,
    chance: 0.009,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    entity: 'DE_PASSPORT',
    forms: [{ written: /^[CFGHJK](?![A-Z]\d{7})[CFGHJ-NPRTV-Z0-9]{7}\d$/i, length: 9 }, { written: /^[CFGHJK](?=[A-Z]{0,4}\d)(?![A-Z]\d{7})[CFGHJ-NPRTV-Z0-9]{8}$/i, length: 9 }],
    check: passesDocument,
    chance: 0.06,
    // https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03127/tr-03127_node.html
  },
  {
    entity: 'DE_DRIVER_LICENSE',
    forms: [{ written: /^[A-Z0-9]\d{2}[A-Z0-9]{6}[0-9X][A-Z0-9]$/i, length: 11 }],
    check: passesDriverLicense,
    chance: 0.085,
    // https://www.kba.de/DE/Themen/ZentraleRegister/ZFER/zfer_node.html
  },
  {
    entity: 'DE_HEALTH_INSURANCE',
    forms: [{ written: /^[A-Z][ -]?\d{9}$|^[A-Z] ?\d{3}[ -]\d{3}[ -]\d{3}$/i, length: 10 }],
    check: passesHealthInsurance,
    chance: 0.1,
    // https://www.gkv-datenaustausch.de/media/dokumente/arbeitgeber/Anlage_1_Struktur_der_Krankenversichertennummer.pdf
  },
  {
    entity: 'DE_LANR',
    forms: [{ written: /^\d{9}$|^\d{7}[ -/]\d{2}$|^\d{3} \d{3} \d{3}$/, length: 9 }],
    check: passesPhysician,
    chance: 0.1,
    // https://www.kbv.de/html/arztnummern.php
  },
  {
    entity: 'DE_BSNR',
    forms: [{ written: /^\d{9}$|^\d{2}[ -/]\d{7}$|^\d{3} \d{3} \d{3}$/, length: 9 }],
    check: (compact) => KV_OFFICES.test(compact),
    chance: 0.18,
    // https://www.kbv.de/html/arztnummern.php
  },
  {
    entity: 'DE_VAT_ID',
    forms: [{ written: /^DE[ -]?(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d \d{4} \d{4})$/i, length: 11 }],
    check: (compact) => compact.startsWith('DE') && STANDARD_NUMBERS.de.vat(compact.slice(2)),
    chance: 0.00015,
    // https://www.bzst.de/DE/Unternehmen/Identifikationsnummern/Umsatzsteuer-Identifikationsnummer/umsatzsteuer-identifikationsnummer_node.html
  },
  {
    // The letters behind tell the court that an old number is of.
    entity: 'DE_HANDELSREGISTER',
    forms: [
      { written: /^HR ?[AB](?:[ -]|[ -]?Nr\.? ?)?\d{1,6}(?: ?[A-Z]{1,3})?$/i, length: [4, 15], alone: 'plain' },
      { written: /^(?:VR|PR|GNR|GSR)(?:[ -]|[ -]?Nr\.? ?)?\d{1,6}(?: ?[A-Z]{1,3})?$/i, length: [3, 14] },
      { written: /^\d{3,6}(?: [A-Z]{1,2})?$/, length: [3, 8] },
    ],
    chance: 1,
    // https://www.handelsregister.de/rp_web/information.xhtml
  },
  {
    entity: 'DE_KFZ',
    forms: [
      { written: /^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?[1-9]\d{0,3} ?[EH]?$/, length: [3, 9], alone: 'weak' },
      // A dinner plate comes as a `set of 4`.
      { written: /^(?:[A-ZÄÖÜ]{1,3}[ -]?[A-Z]{1,2}|[a-zäöü]{1,3}-[a-z]{1,2})[ -]?\d{1,4} ?[EHeh]?$/, length: [3, 9] },
    ],
    check: isPlate,
    chance: 0.5,
    // https://www.gesetze-im-internet.de/fzv_2023/anlage_1.html
  },
  {
    entity: 'DE_PLZ',
    forms: [{ written: /^DE?-\d{5}$/i, length: [6, 7], alone: 'plain' }, { written: /^\d{5}$/, length: 5 }],
    check: (compact) => Number(compact.slice(-5)) > 1000 && Number(compact.slice(-5)) < 99999,
    chance: 0.99,
    // https://www.deutschepost.de/de/p/plz-suche.html
  },
  {
    entity: 'DE_SCHUFA',
    forms: [{ written: /^\d{8,12}$|^\d{2,4}(?:[ ./-]\d{2,4}){2,3}$/, length: [8, 12] }],
    chance: 1,
    // https://www.schufa.de/schufa/auskunft/datenkopie/
  },
];
