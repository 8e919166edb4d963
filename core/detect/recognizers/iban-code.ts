import type { Evidence } from '../../entities/row';
import type { Reason, TextSpan } from '../../model';
import { passesMod97And10 } from '../identifiers/checksums';
import { IBAN_FORMATS, type IbanFormat } from '../identifiers/iban-formats';
import { passesNationalKey } from '../identifiers/national-account';
import { toDigits } from '../look-alikes';
import { matchReadings } from '../match-numbers';
import { matchNearDigits } from '../near-digits';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** Where one may begin: a digit at least must stand in its check digits. The word IBAN may be glued to it. */
const START = /(?=[A-Za-z]{2}[ \t\n.-]?[\dOoQDIl|!ZSGBbgq])(?:(?<![A-Za-z0-9]|[A-Za-z0-9]_)[A-Za-z]{2}(?=[ \t\n.-]?(?:\d[ \t\n.-]?[\dOoQDIl|!ZSGBbgq]|[OoQDIl|!ZSGBbgq][ \t\n.-]?\d)[ \t\n.-]{0,2}[A-Za-z\d])|(?<=[Ii][Bb][Aa][Nn])[A-Za-z]{2}(?=\d\d))/g;
/** Polish accounts are written without their country within Poland. */
const POLISH = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?<!\d[ .,/:-])\d{2}(?:[ .-]?\d{4}){6}(?!_?[\p{L}\p{N}])(?! ?\d)/gu;
/** What may stand in an account, and what may part its groups: two signs at most. */
const CHARACTER = /[A-Za-z0-9|!]/;
const SEPARATOR = /[ \t\n.-]/;
const MAX_GAP = 2;
/** Groups of four and a rest, as IBANs are printed: used where a character was lost or added. */
const GROUPS = /[A-Z]{2}\d{2}(?:[ \t\n-]{1,2}[A-Z0-9]{3,5}){3,8}(?:[ \t\n-]{1,2}\d[A-Z0-9]{0,2})?(?!_?[\p{L}\p{N}])/uy;

interface Judgement {
  readonly evidence: Evidence;
  readonly pattern: string;
  readonly valid: boolean;
  readonly lookalike: boolean;
}

/** International bank account numbers, in any grouping, over columns and line ends. ISO 13616. */
export const ibanCode: Recognizer = {
  id: 'iban-code',
  entities: ['IBAN_CODE'],
  *find(input) {
    for (const match of matchNearDigits(input, START)) {
      const format = IBAN_FORMATS.get(match[0].toUpperCase());
      if (!format) continue;
      const span = take(input, match.index, format.length);
      const found = span && judge(input, span, format);
      if (span && found) {
        yield makeFinding('iban-code', 'IBAN_CODE', found.evidence, span, reasonOf(found));
        continue;
      }
      GROUPS.lastIndex = match.index;
      const groups = GROUPS.exec(input.text)?.[0];
      if (groups) yield makeFinding('iban-code', 'IBAN_CODE', 'weak', { start: match.index, end: match.index + groups.length }, { pattern: 'groups', checksum: 'invalid', lookalike: true });
    }
    for (const { match, lookalike } of matchReadings(input, POLISH, 26)) {
      const valid = isIban(`PL${match[0].replace(/\D/g, '')}`);
      const span = { start: match.index, end: match.index + match[0].length };
      yield makeFinding('iban-code', 'IBAN_CODE', valid ? 'strong' : match[0].length > 26 ? 'weak' : 'bare', span, reasonOf({ pattern: 'polish-account', valid, lookalike }));
    }
  },
};

function reasonOf({ pattern, valid, lookalike }: Pick<Judgement, 'pattern' | 'valid' | 'lookalike'>): Reason {
  return { pattern, checksum: valid ? 'valid' : 'invalid', ...(lookalike && { lookalike: true }) };
}

/** The span of `count` letters and digits from `start`, or nothing if it ends within a word. */
function take({ text }: DetectInput, start: number, count: number): TextSpan | undefined {
  let end = start;
  for (let taken = 0, gap = 0; taken < count; end++) {
    const sign = text.charAt(end);
    if (CHARACTER.test(sign)) {
      taken += 1;
      gap = 0;
    } else if (++gap > MAX_GAP || !SEPARATOR.test(sign)) return undefined;
  }
  return /^_?[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? undefined : { start, end };
}

function judge({ text, fromPixels }: DetectInput, span: TextSpan, { account }: IbanFormat): Judgement | undefined {
  const written = text.slice(span.start, span.end);
  const compact = written.replace(/[ \t\n.-]/g, '');
  const upper = compact.toUpperCase();
  if (isIban(upper)) {
    if (isOfWords(written)) return { evidence: 'bare', pattern: 'words', valid: true, lookalike: false };
    const isWhole = passesNationalKey(upper.slice(0, 2), upper.slice(4));
    return { evidence: isWhole ? 'strong' : 'plain', pattern: isWhole ? 'iban' : 'wrong-national-key', valid: true, lookalike: false };
  }
  if (account.test(upper.slice(4)) && /^\d\d/.test(upper.slice(2))) {
    // `REF-PL66 0000 …`: a part of some longer reference.
    const isPart = /[A-Za-z]-$/.test(text.slice(Math.max(0, span.start - 2), span.start));
    return { evidence: isPart || isOfWords(written) ? 'bare' : compact === upper ? 'plain' : 'weak', pattern: 'iban', valid: false, lookalike: false };
  }
  // Bank and account may begin with letters: four at most.
  for (const letters of [0, 4]) {
    const folded = compact.slice(0, 2).toUpperCase() + toDigits(compact.slice(2, 4)) + compact.slice(4, 4 + letters).toUpperCase() + toDigits(compact.slice(4 + letters));
    if (isIban(folded)) return { evidence: fromPixels ? 'strong' : 'plain', pattern: 'iban', valid: true, lookalike: true };
    if (account.test(folded.slice(4))) return { evidence: fromPixels ? 'plain' : 'bare', pattern: 'iban', valid: false, lookalike: true };
  }
  return undefined;
}

/** One in 97 stretches of words and numbers passes too, but is written in both cases, or in words that are no groups of four. */
function isOfWords(written: string): boolean {
  const account = written.slice(6);
  return (/[a-z]/.test(account) && /[A-Z]/.test(account)) || /[^A-Za-z0-9](?:[a-z]{3}|[A-Z]{3}|[A-Za-z]{5,})(?![A-Za-z0-9])/.test(account);
}

/** Whether country, length, form and check digits hold. Check digits within an account are judged apart. */
function isIban(iban: string): boolean {
  const format = IBAN_FORMATS.get(iban.slice(0, 2));
  return format !== undefined && /^\d\d/.test(iban.slice(2)) && format.account.test(iban.slice(4)) && passesMod97And10(iban.slice(4) + iban.slice(0, 4));
}
