import * as beInsz from 'stdnum/lib/esm/be/insz.js';
import * as beVat from 'stdnum/lib/esm/be/vat.js';
import * as caSin from 'stdnum/lib/esm/ca/sin.js';
import * as caBn from 'stdnum/lib/esm/ca/bn.js';
import * as caGst from 'stdnum/lib/esm/ca/gst.js';
import * as caQst from 'stdnum/lib/esm/ca/qst.js';
import * as caBcBhn from 'stdnum/lib/esm/ca/bc_bhn.js';
import * as chSsn from 'stdnum/lib/esm/ch/ssn.js';
import * as chUid from 'stdnum/lib/esm/ch/uid.js';
import * as chVat from 'stdnum/lib/esm/ch/vat.js';
import * as deIdnr from 'stdnum/lib/esm/de/idnr.js';
import * as deSvnr from 'stdnum/lib/esm/de/svnr.js';
import * as deVat from 'stdnum/lib/esm/de/vat.js';
import * as esCif from 'stdnum/lib/esm/es/cif.js';
import * as esDni from 'stdnum/lib/esm/es/dni.js';
import * as esNie from 'stdnum/lib/esm/es/nie.js';
import * as esNif from 'stdnum/lib/esm/es/nif.js';
import * as fiAlv from 'stdnum/lib/esm/fi/alv.js';
import * as fiHetu from 'stdnum/lib/esm/fi/hetu.js';
import * as fiYtunnus from 'stdnum/lib/esm/fi/ytunnus.js';
import * as frNif from 'stdnum/lib/esm/fr/nif.js';
import * as frNir from 'stdnum/lib/esm/fr/nir.js';
import * as frSiren from 'stdnum/lib/esm/fr/siren.js';
import * as frSiret from 'stdnum/lib/esm/fr/siret.js';
import * as frTva from 'stdnum/lib/esm/fr/tva.js';
import * as gbNino from 'stdnum/lib/esm/gb/nino.js';
import * as gbUtr from 'stdnum/lib/esm/gb/utr.js';
import * as gbVat from 'stdnum/lib/esm/gb/vat.js';
import * as iePps from 'stdnum/lib/esm/ie/pps.js';
import * as ieVat from 'stdnum/lib/esm/ie/vat.js';
import * as itCodicefiscale from 'stdnum/lib/esm/it/codicefiscale.js';
import * as itIva from 'stdnum/lib/esm/it/iva.js';
import * as nlBsn from 'stdnum/lib/esm/nl/bsn.js';
import * as nlBtw from 'stdnum/lib/esm/nl/btw.js';
import * as plNip from 'stdnum/lib/esm/pl/nip.js';
import * as plPesel from 'stdnum/lib/esm/pl/pesel.js';
import * as plRegon from 'stdnum/lib/esm/pl/regon.js';
import * as seOrgnr from 'stdnum/lib/esm/se/orgnr.js';
import * as sePersonnummer from 'stdnum/lib/esm/se/personnummer.js';
import * as seVat from 'stdnum/lib/esm/se/vat.js';
import { remainder, weightedSum } from './checksums';

const CIF_LETTERS = 'JABCDEFGHI';
const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/**
 * Checks of stdnum by country, each on a compact value, with what was found wrong in them put right: some are too lax,
 * two refuse what is valid.
 */
export const STANDARD_NUMBERS = {
  be: { insz: valid(beInsz), vat: valid(beVat) },
  ca: {
    // 0 is not issued, 8 goes to businesses.
    sin: (value: string) => valid(caSin)(value) && !/^[08]/.test(value),
    bn: valid(caBn),
    gst: valid(caGst),
    qst: valid(caQst),
    phn: (value: string) => valid(caBcBhn)(value) && passesBcHealthNumber(value),
  },
  ch: { ahv: valid(chSsn), uid: valid(chUid), vat: valid(chVat) },
  de: {
    idnr: (value: string) => valid(deIdnr)(value) && repeatsOneDigit(value.slice(0, 10)),
    svnr: valid(deSvnr),
    vat: valid(deVat),
  },
  es: {
    cif: (value: string) => valid(esCif)(value) && hasRightKindOfControl(value),
    dni: valid(esDni),
    nie: valid(esNie),
    nif: valid(esNif),
    nss: passesSocialSecurity,
  },
  fi: { alv: valid(fiAlv), hetu: valid(fiHetu), ytunnus: valid(fiYtunnus) },
  fr: {
    nif: valid(frNif),
    nir: valid(frNir),
    siren: valid(frSiren),
    // Its first nine digits are a SIREN; the Post Office's branches have a sum of their own.
    siret: (value: string) => valid(frSiret)(value) && valid(frSiren)(value.slice(0, 9)),
    tva: valid(frTva),
  },
  gb: { nino: valid(gbNino), utr: valid(gbUtr), vat: valid(gbVat) },
  ie: { pps: (value: string) => valid(iePps)(value) || passesReservedPps(value), vat: valid(ieVat) },
  it: { codiceFiscale: valid(itCodicefiscale), iva: valid(itIva) },
  nl: { bsn: valid(nlBsn), btw: valid(nlBtw) },
  pl: { nip: valid(plNip), pesel: valid(plPesel), regon: valid(plRegon) },
  se: { orgnr: valid(seOrgnr), personnummer: valid(sePersonnummer), vat: valid(seVat) },
} as const;

/** Values that fail are the rule here, and stdnum makes an Error for each: without its stack it costs a tenth. */
function valid(number: { readonly validate: (value: string) => { readonly isValid: boolean } }): (value: string) => boolean {
  const errors = Error as { stackTraceLimit?: number };
  return (value) => {
    const limit = errors.stackTraceLimit ?? 10;
    errors.stackTraceLimit = 0;
    try {
      return number.validate(value).isValid;
    } finally {
      errors.stackTraceLimit = limit;
    }
  };
}

/** The rest must leave a digit: 0 and 1 leave 11 and 10. */
function passesBcHealthNumber(value: string): boolean {
  return weightedSum(value.slice(1, 9), [2, 4, 8, 5, 10, 9, 7, 3]) % 11 > 1;
}

/** Among the first ten digits one stands twice, or thrice but not in a row; all others once. Since 2016, BZSt. */
function repeatsOneDigit(digits: string): boolean {
  const counts = Array.from('0123456789').map((digit) => digits.split(digit).length - 1);
  const most = Math.max(...counts);
  const repeated = counts.filter((count) => count > 1).length;
  return repeated === 1 && (most === 2 || (most === 3 && !/(\d)\1\1/.test(digits)));
}

/** Companies of some kinds have a digit for control, public bodies and foreign ones a letter. Orden EHA/451/2008. */
function hasRightKindOfControl(value: string): boolean {
  const isLetter = CIF_LETTERS.includes(value.slice(-1));
  if (/^[ABEH]/.test(value)) return !isLetter;
  return !/^[PQRSNW]/.test(value) || isLetter;
}

/** The number and its province, as one or put together where the number is short, modulo 97. Provinces 01 to 53 and 66. */
function passesSocialSecurity(value: string): boolean {
  if (!/^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/.test(value)) return false;
  const province = value.slice(0, 2);
  const serial = value.slice(2, 10);
  const control = Number(value.slice(10));
  const joined = remainder(province + serial, 97);
  const added = Number(serial) < 1e7 ? (Number(province) * 1e7 + Number(serial)) % 97 : joined;
  return control === joined || control === added;
}

/** The series with a second letter B is reserved, and of the same sum. */
function passesReservedPps(value: string): boolean {
  const match = /^(\d{7})([A-W])B$/.exec(value);
  if (!match) return false;
  const [, digits = '', letter = ''] = match;
  // The B counts for nine times two.
  return PPS_LETTERS[(weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * 2) % 23] === letter;
}
