import type { Evidence } from '../../entities/row';
import { matchReadings, toDigits } from '../look-alikes';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** Issuer ranges with the lengths in use. ISO/IEC 7812; https://en.wikipedia.org/wiki/Payment_card_number */
const ISSUERS: readonly { readonly prefix: RegExp; readonly lengths: readonly number[]; readonly sure: boolean }[] = [
  { prefix: /^4/, lengths: [13, 16, 19], sure: true },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], sure: true },
  { prefix: /^3[47]/, lengths: [15], sure: true },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19], sure: true },
  { prefix: /^(?:36|38|39|30[0-5])/, lengths: [14, 16, 17, 18, 19], sure: true },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19], sure: true },
  { prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19], sure: true },
  { prefix: /^220[0-4]/, lengths: [16, 17, 18, 19], sure: true },
  { prefix: /^(?:50|5[6-9]|6)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19], sure: false },
];

const PART = '[ \\t]{0,2}[ \\t\\n.-][ \\t]?';
const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]_)(?<!\\d[.,/:-])';
const END = '(?!_?[\\p{L}\\p{N}])(?![.,/:-]\\d)';

interface Form {
  readonly pattern: string;
  readonly expression: RegExp;
  readonly grouped: boolean;
}

const FORMS: readonly Form[] = [
  form('fours', `\\d{4}(?:${PART}\\d{4}){3}(?:${PART}\\d{1,3})?`, true),
  form('amex', `3\\d{3}${PART}\\d{6}${PART}\\d{5}`, true),
  form('diners', `3\\d{3}${PART}\\d{6}${PART}\\d{4}`, true),
  form('digits', '\\d{12,19}', false),
  form('odd-groups', '\\d{2,8}(?:[ -]\\d{2,8}){1,5}', false),
];

/** Three groups of four and a fourth that was misread, lost a digit or gained one. */
const MISREAD: readonly Form[] = [
  form('misread-group', `\\d{4}(?:${PART}\\d{4}){2}${PART}[\\dA-Za-z|!]{2,6}`, true),
  form('misread-group', `\\d{4}${PART}(?:[\\dA-Za-z|!]{3,5}${PART}\\d{4}|\\d{4}${PART}[\\dA-Za-z|!]{3,5})${PART}\\d{4}`, true),
  form('misread-group', `[\\dA-Za-z|!]{3,5}(?:${PART}\\d{4}){3}`, true),
  form('misread-group', `3[47]\\d{2}${PART}\\d{5,7}${PART}\\d{4,6}`, true),
];

function form(pattern: string, source: string, grouped: boolean): Form {
  return { pattern, expression: new RegExp(START + source + END, 'gu'), grouped };
}

/** Payment cards, also over columns and line ends, and with a group that was misread. */
export const creditCard: Recognizer = {
  id: 'credit-card',
  entities: ['CREDIT_CARD'],
  *find(input) {
    const read = new Set<number>();
    for (const { pattern, expression, grouped } of FORMS) {
      for (const { match, lookalike } of matchReadings(input, expression)) {
        const number = match[0].replace(/\D/g, '');
        if (number.length < 12 || number.length > 19) continue;
        const span = { start: match.index, end: match.index + match[0].length };
        const valid = hasValidCheckDigit(number);
        const evidence = judge(number, grouped, valid);
        if (pattern === 'odd-groups' && !(valid && evidence === 'strong')) continue;
        if (evidence !== 'bare') read.add(span.start);
        yield makeFinding('credit-card', 'CREDIT_CARD', evidence, span, {
          pattern,
          checksum: valid ? 'valid' : 'invalid',
          ...(lookalike && { lookalike }),
        });
      }
    }
    for (const { pattern, expression } of MISREAD) {
      for (const match of input.text.matchAll(expression)) {
        if (read.has(match.index) || !isNearlyDigits(match[0])) continue;
        const span = { start: match.index, end: match.index + match[0].length };
        yield makeFinding('credit-card', 'CREDIT_CARD', 'weak', span, { pattern, checksum: 'invalid', lookalike: true });
      }
    }
  },
};

/** Whether digits prevail in every group, and the first is one that cards begin with or was misread itself. */
function isNearlyDigits(groups: string): boolean {
  const digits = groups.split(/[^\dA-Za-z|!]+/).map((group) => toDigits(group));
  const surely = digits.every((group) => group.replace(/\D/g, '').length * 2 > group.length);
  return surely && /^(?:[3-6]|2[2-7]|\D)/.test(groups) && digits.join('').replace(/\d/g, '').length <= 2;
}

function judge(number: string, grouped: boolean, valid: boolean): Evidence {
  const issuer = ISSUERS.find(({ prefix, lengths }) => prefix.test(number) && lengths.includes(number.length));
  const uniform = /^(\d)\1+$/.test(number);
  if (uniform) return 'bare';
  if (valid) {
    if (issuer?.sure) return grouped || number.length >= 15 ? 'strong' : 'weak';
    return grouped ? 'plain' : issuer && number.length >= 16 ? 'weak' : 'bare';
  }
  return grouped && issuer ? 'weak' : 'bare';
}

/** Luhn's sum over decimal digits. ISO/IEC 7812-1, annex B. */
export function hasValidCheckDigit(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
