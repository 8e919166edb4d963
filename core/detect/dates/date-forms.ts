import type { TextSpan } from '../../model';
import { isDate } from '../identifiers/checksums';
import { isMonth, MONTH_WORD } from './months';

/** One way to write a day of a year. */
export interface DateForm {
  readonly pattern: string;
  /** Has a group `year` of two or four digits where the form has a year. */
  readonly expression: RegExp;
}

const YEAR = "(?:(?:1[789]|20)\\d{2}|'?\\d{2})";
const FULL_YEAR = '(?:18|19|20)\\d{2}';
/** Where a word may begin. */
export const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]_)(?<!\\d[.,/:-])';
const END = '(?!_?[\\p{L}\\p{N}])(?![./:-]\\d)';

/** Days as they are written in nine languages. */
export const DATE_FORMS: readonly DateForm[] = [
  form('numeric', `\\d{1,2}(?<part>[./ |-]) ?\\d{1,2}\\k<part> ?(?<year>${YEAR})`),
  form('iso', `(?<year>${FULL_YEAR})(?<part>[./ |-])\\d{1,2}\\k<part>\\d{1,2}`),
  form('month-name', `\\d{1,2}(?:st|nd|rd|th|er|\\.|,|\u00BA)?[ -](?:of |de |d')?${MONTH_WORD}[ ,-]{1,2}(?:de |del )?(?<year>${YEAR})`),
  afterMonth('month-first', `\\d{1,2}(?:st|nd|rd|th)?,?[ -](?<year>${YEAR})`),
  form('year-first', `(?<year>${FULL_YEAR})[ -]${MONTH_WORD}[ -]\\d{1,2}`),
  form('compact', '(?<year>(?:19|20)\\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'),
];

/** Eight digits in boxes of their own, as on printed forms: day, month and year. */
export const BOXED_DATE = dateForm('boxed', '\\d[ |.]{1,3}\\d(?:[ |.]{1,3}\\d){2}[ |.]{1,3}(?:1[ |.]{1,3}9|2[ |.]{1,3}0)(?:[ |.]{1,3}\\d){2}', '(?<!\\d[ |.]{0,3})', '(?![ |.]{0,2}\\d)');

/** Makes a form of a pattern's source, which begins with a digit, and may begin and end only where a word does. */
export function form(pattern: string, source: string): DateForm {
  return dateForm(pattern, source, START, END);
}

/** Makes a form that begins with a word: a match is the number behind it, and the word is its group `before`. */
export function afterWord(pattern: string, word: string, source: string): DateForm {
  return dateForm(pattern, source, `(?<=(?<before>${word}))`, END);
}

/** Makes a form that begins with a month's name. */
export function afterMonth(pattern: string, source: string): DateForm {
  return afterWord(pattern, `(?<![\\p{L}\\p{N}_])${MONTH_WORD}[ -]`, source);
}

/** Where a match stands in its text, with the word before it that is a part of it; nothing if what should be a month is none. */
export function dateSpan({ 0: written, index = 0, groups }: RegExpMatchArray): TextSpan | undefined {
  const month = groups?.['month'];
  if (month !== undefined && !isMonth(month)) return undefined;
  return { start: index - (groups?.['before']?.length ?? 0), end: index + written.length };
}

function dateForm(pattern: string, source: string, start: string, end: string): DateForm {
  return { pattern, expression: new RegExp(start + source + end, 'giu') };
}

/** Whether the numbers of a written date can be a day, read in any order that some country uses. */
export function isPlausibleDate(written: string): boolean {
  // Sign by sign: a table may have a hundred thousand dates, and lists of matches would take most of the time.
  let [a, b, c, count] = [0, 0, 0, 0];
  let wasDigit = false;
  for (let at = 0; at < written.length; at++) {
    const digit = written.charCodeAt(at) - ZERO;
    const isDigit = digit >= 0 && digit <= 9;
    if (isDigit && !wasDigit) [a, b, c, count] = [b, c, 0, count + 1];
    if (isDigit) c = 10 * c + digit;
    wasDigit = isDigit;
  }
  return count !== 3 || isDate(c, b, a) || isDate(c, a, b) || isDate(a, b, c);
}

const ZERO = 48;
