import type { CountryCode } from 'libphonenumber-js/core';
import type { Evidence } from '../entities/row';

/** One way of writing phone numbers. */
export interface PhoneForm {
  readonly pattern: string;
  readonly expression: RegExp;
  /** Countries whose numbering plans are asked; none for numbers that name their country themselves. */
  readonly countries: readonly CountryCode[];
  readonly minDigits: number;
  readonly maxDigits: number;
  /** What a match tells if a numbering plan knows the number, and if none does. */
  readonly known: Evidence;
  readonly unknown: Evidence;
}

const START = '(?<![\\p{L}\\p{N}+]|[\\p{L}\\p{N}]_)(?<!\\d[./,:-])(?<!\\d-\\()';
const END = '(?!_?[\\p{L}\\p{N}])(?![./:-]\\d)(?!,\\d{3})';
const EXTENSION = '(?:,? ?(?:x|ext\\.?|extension|poste|int\\.|Durchwahl) ?\\d{1,6})?';

/** Countries that write a zero before the national number (in Italy the zero is part of it). */
const TRUNK: readonly CountryCode[] = ['DE', 'GB', 'FR', 'IT', 'CH', 'NL', 'BE', 'IE', 'SE', 'FI'];

function form(pattern: string, source: string, countries: readonly CountryCode[], digits: readonly [number, number], evidence: readonly [Evidence, Evidence]): PhoneForm {
  return { pattern, expression: new RegExp(START + source + END, 'gu'), countries, minDigits: digits[0], maxDigits: digits[1], known: evidence[0], unknown: evidence[1] };
}

/**
 * Ways of writing, from sure to doubtful. E.164 and the national conventions of ITU-T E.123;
 * https://en.wikipedia.org/wiki/National_conventions_for_writing_telephone_numbers
 */
export const PHONE_FORMS: readonly PhoneForm[] = [
  form('international', `\\+ ?[ (]?[1-9]\\d{0,3}\\)?(?:[ ./-]{0,2}\\(?\\d{1,9}\\)?){1,8}${EXTENSION}`, [], [8, 16], ['strong', 'weak']),
  form('international-zeros', `00 ?[1-9]\\d{0,3}(?:[ ./-]{0,2}\\(?\\d{1,9}\\)?){1,8}${EXTENSION}`, [], [9, 17], ['plain', 'bare']),
  form('north-america', `(?:1[ .-]{1,2})?(?:\\(\\d{3}\\)[ .-]{0,2}|\\d{3}[-./])\\d{3}[-. ]{1,2}\\d{4}${EXTENSION}`, ['US', 'CA'], [10, 16], ['plain', 'weak']),
  form('north-america-spaced', `(?:1 )?[2-9]\\d{2} [2-9]\\d{2}[ -]\\d{4}${EXTENSION}`, ['US', 'CA'], [10, 16], ['plain', 'bare']),
  // Resolução Anatel 709/2019: an area code of two digits, and nine digits of which the first is 9.
  form('brazil', '\\([1-9]{2}\\) ?9\\d{4}[- ]\\d{4}', [], [11, 11], ['plain', 'plain']),
  form('local-reserved', '555[ .-]01\\d{2}', ['US', 'CA'], [7, 7], ['weak', 'weak']),
  form('france-pairs', '0[1-9](?:[ .-]\\d{2}){4}', ['FR'], [10, 10], ['plain', 'weak']),
  form('trunk-area', '(?:\\(0[1-9]\\d{0,4}\\)|0[1-9]\\d{0,4} ?/)[ -]{0,2}\\d{2,9}(?:[ ./-]{1,3}\\d{1,8}){0,4}', TRUNK, [8, 13], ['plain', 'weak']),
  form('trunk-long', '0[1-9]\\d{0,4}(?:[ .-]{1,3}\\d{2,8}){1,5}', TRUNK, [10, 12], ['plain', 'weak']),
  form('trunk-short', '0[1-9]\\d{0,4}(?:[ .-]{1,3}\\d{2,8}){1,5}', TRUNK, [8, 9], ['plain', 'bare']),
  form('spain-pairs', '[6-9]\\d{2}(?:[ .-]\\d{2}){3}', ['ES'], [9, 9], ['plain', 'weak']),
  form('spain-area', '[89]\\d[ .-]\\d{3}[ .-]\\d{2}[ .-]\\d{2}', ['ES'], [9, 9], ['plain', 'weak']),
  form('threes', '[4-9]\\d{2}([ -])\\d{3}\\1\\d{3}', ['ES', 'PL'], [9, 9], ['weak', 'bare']),
  form('italy-mobile', '3\\d{2}[ ./-]\\d{3}[ .-]?\\d{3,4}', ['IT'], [9, 10], ['plain', 'bare']),
  form('poland-area', '\\(?[1-9]\\d\\)?[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}', ['PL'], [9, 9], ['plain', 'weak']),
  form('belgium-mobile', '4\\d{2}([ /.])\\d{2}[ .]\\d{2}[ .]\\d{2}', ['BE'], [9, 9], ['weak', 'bare']),
  form('trunk-digits', '(?<!-)0[1-9]\\d{8,9}', TRUNK, [10, 11], ['weak', 'bare']),
  form('digits', '(?<!-)\\d{6,13}', [], [6, 13], ['bare', 'bare']),
  form('groups', '\\(?\\d{1,5}\\)?(?:[ .-]{1,2}\\(?\\d{2,9}\\)?){1,5}', [], [6, 13], ['bare', 'bare']),
];

/** National digits of numbers for films and examples, with the trunk zero where there is one, which numbering plans do not know: still a phone number to whoever sees one. */
const RESERVED: readonly RegExp[] = [
  // https://nationalnanpa.com/number_resource_info/555_numbers.html
  /^1?(?:\d{3})?55501\d{2}$/,
  // https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
  /^(?:44)?0?(?:1632960|7700900|2079460|808157|1(?:1[3-8]|[2-6]1)4960|1914980|2896496|2920180|3069990)\d{3,4}$/,
  // https://www.arcep.fr/uploads/tx_gsavis/18-0881.pdf
  /^(?:33)?0?(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  // https://www.bundesnetzagentur.de/
  /^(?:49)?0?(?:30231252|6990009|4066969|2214710|8999998)\d{2,3}$/,
  // https://pts.se/internet-och-telefoni/telefoninummer/telefonnummer-for-anvandning-i-bocker-och-filmer-etc/
  /^(?:46)?0?(?:3139006|4062804|84650040|98031920|701740[67])\d{2,3}$/,
  // https://www.comreg.ie/
  /^(?:353)?0?2091\d{6}$/,
];

/** Whether a number, as it is written, lies in a range that is kept for films and examples. */
export function isReservedPhone(written: string): boolean {
  const digits = written.replace('(0)', '').replace(/^\+|^00/, '').replace(/\D/g, '');
  return RESERVED.some((range) => range.test(digits));
}
