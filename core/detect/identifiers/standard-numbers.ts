import * as be from 'stdnum/lib/esm/be/index.js';
import * as ca from 'stdnum/lib/esm/ca/index.js';
import * as ch from 'stdnum/lib/esm/ch/index.js';
import * as de from 'stdnum/lib/esm/de/index.js';
import * as es from 'stdnum/lib/esm/es/index.js';
import * as fi from 'stdnum/lib/esm/fi/index.js';
import * as fr from 'stdnum/lib/esm/fr/index.js';
import * as gb from 'stdnum/lib/esm/gb/index.js';
import * as ie from 'stdnum/lib/esm/ie/index.js';
import * as it from 'stdnum/lib/esm/it/index.js';
import * as nl from 'stdnum/lib/esm/nl/index.js';
import * as pl from 'stdnum/lib/esm/pl/index.js';
import * as se from 'stdnum/lib/esm/se/index.js';
import { remainder, weightedSum } from './checksums';

const CIF_LETTERS = 'JABCDEFGHI';
const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/**
 * Checks of stdnum by country, each on a compact value, with what was found wrong in them put right: some are too lax,
 * two refuse what is valid.
 */
export const STANDARD_NUMBERS = {
  be: { insz: valid(be.insz), vat: valid(be.vat) },
  ca: {
    // 0 is not issued, 8 goes to businesses.
    sin: (value: string) => valid(ca.sin)(value) && !/^[08]/.test(value),
    bn: valid(ca.bn),
    gst: valid(ca.gst),
    qst: valid(ca.qst),
    phn: (value: string) => valid(ca.bc_bhn)(value) && passesBcHealthNumber(value),
  },
  ch: { ahv: valid(ch.ssn), uid: valid(ch.uid), vat: valid(ch.vat) },
  de: {
    idnr: (value: string) => valid(de.idnr)(value) && repeatsOneDigit(value.slice(0, 10)),
    svnr: valid(de.svnr),
    vat: valid(de.vat),
  },
  es: {
    cif: (value: string) => valid(es.cif)(value) && hasRightKindOfControl(value),
    dni: valid(es.dni),
    nie: valid(es.nie),
    nif: valid(es.nif),
    nss: passesSocialSecurity,
  },
  fi: { alv: valid(fi.alv), hetu: valid(fi.hetu), ytunnus: valid(fi.ytunnus) },
  fr: {
    nif: valid(fr.nif),
    nir: valid(fr.nir),
    siren: valid(fr.siren),
    // Its first nine digits are a SIREN; the Post Office's branches have a sum of their own.
    siret: (value: string) => valid(fr.siret)(value) && valid(fr.siren)(value.slice(0, 9)),
    tva: valid(fr.tva),
  },
  gb: { nino: valid(gb.nino), utr: valid(gb.utr), vat: valid(gb.vat) },
  ie: { pps: (value: string) => valid(ie.pps)(value) || passesReservedPps(value), vat: valid(ie.vat) },
  it: { codiceFiscale: valid(it.codicefiscale), iva: valid(it.iva) },
  nl: { bsn: valid(nl.bsn), btw: valid(nl.btw) },
  pl: { nip: valid(pl.nip), pesel: valid(pl.pesel), regon: valid(pl.regon) },
  se: { orgnr: valid(se.orgnr), personnummer: valid(se.personnummer), vat: valid(se.vat) },
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
