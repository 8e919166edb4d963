import { getCountrySpecifications, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import type { TextSpan } from '../../model';
import { matchReadings, toDigits } from '../look-alikes';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import type { Evidence } from '../../entities/row';

/** Number of characters of an IBAN by its country, and the form of what follows the check digits. */
const COUNTRIES = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars, bban_regexp: bban }]) => (chars && bban ? [[country, { chars, bban: new RegExp(bban) }] as const] : [])),
);

/** Where one may begin; nothing is consumed, for `is GB…` may begin one at either word. */
const START = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?=([A-Z]{2})[ \t\n.-]?[\dOoQDIl|!ZSGBgq][ \t\n.-]?[\dOoQDIl|!ZSGBgq][ \t\n.-]{0,2}[\p{L}\p{N}])/giu;
/** Polish accounts are written without their country within Poland. */
const POLISH = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?<!\d[ .,/:-])\d{2}(?:[ -]?\d{4}){6}(?!_?[\p{L}\p{N}])(?! ?\d)/gu;
/** As many as the longest IBAN has, each with what may part groups before it. */
const CHARACTERS = /[ \t\n.-]{0,2}[A-Za-z0-9|!]/y;
/** Groups of four and a rest, as IBANs are printed: used where a character was lost or added. */
const GROUPS = /[A-Z]{2}\d{2}(?:[ \t\n-]{1,2}[A-Z0-9]{3,5}){3,8}(?:[ \t\n-]{1,2}\d[A-Z0-9]{0,2})?(?!_?[\p{L}\p{N}])/uy;

/** International bank account numbers, in any grouping, over columns and line ends. ISO 13616. */
export const ibanCode: Recognizer = {
  id: 'iban-code',
  entities: ['IBAN_CODE'],
  *find(input) {
    for (const match of input.text.matchAll(START)) {
      const country = (match[1] ?? '').toUpperCase();
      const spec = COUNTRIES.get(country);
      if (!spec) continue;
      const span = take(input, match.index, spec.chars);
      const found = span && judge(input, span, spec.bban);
      if (span && found) {
        yield makeFinding('iban-code', 'IBAN_CODE', found.evidence, span, { pattern: 'iban', checksum: found.valid ? 'valid' : 'invalid', ...(found.lookalike && { lookalike: true }) });
        continue;
      }
      GROUPS.lastIndex = match.index;
      const groups = GROUPS.exec(input.text)?.[0];
      if (groups) yield makeFinding('iban-code', 'IBAN_CODE', 'weak', { start: match.index, end: match.index + groups.length }, { pattern: 'groups', checksum: 'invalid', lookalike: true });
    }
    for (const { match, lookalike } of matchReadings(input, POLISH)) {
      const valid = hasValidChecksum(`PL${match[0].replace(/\D/g, '')}`);
      const span = { start: match.index, end: match.index + match[0].length };
      yield makeFinding('iban-code', 'IBAN_CODE', valid ? 'strong' : match[0].length > 26 ? 'weak' : 'bare', span, {
        pattern: 'polish-account',
        checksum: valid ? 'valid' : 'invalid',
        ...(lookalike && { lookalike }),
      });
    }
  },
};

/** The span of `count` letters and digits from `start`, or nothing if it ends within a word. */
function take({ text }: DetectInput, start: number, count: number): TextSpan | undefined {
  let end = start;
  for (let i = 0; i < count; i++) {
    CHARACTERS.lastIndex = end;
    if (!CHARACTERS.test(text)) return undefined;
    end = CHARACTERS.lastIndex;
  }
  return /^_?[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? undefined : { start, end };
}

function judge({ text, fromPixels }: DetectInput, span: TextSpan, bban: RegExp): { evidence: Evidence; valid: boolean; lookalike: boolean } | undefined {
  const written = text.slice(span.start, span.end).replace(/[ \t\n.-]/g, '');
  const upper = written.toUpperCase();
  if (hasValidChecksum(upper)) return { evidence: 'strong', valid: true, lookalike: false };
  if (bban.test(upper.slice(4)) && /^\d\d/.test(upper.slice(2))) return { evidence: written === upper ? 'plain' : 'weak', valid: false, lookalike: false };
  if (!fromPixels) return undefined;
  for (const letters of [0, 4]) {
    const folded = written.slice(0, 2).toUpperCase() + toDigits(written.slice(2, 4)) + written.slice(4, 4 + letters).toUpperCase() + toDigits(written.slice(4 + letters));
    if (hasValidChecksum(folded)) return { evidence: 'strong', valid: true, lookalike: true };
    if (bban.test(folded.slice(4))) return { evidence: 'plain', valid: false, lookalike: true };
  }
  return undefined;
}

/** Whether country, length, form and check digits hold. Check digits within an account are the bank's affair. */
function hasValidChecksum(iban: string): boolean {
  return validateIBAN(iban).errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
}
