import type { FieldMeaning } from '../labels/field-terms';
import { saysNothing } from './no-value';

const LETTER = /\p{L}/u;
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
const wordsIn = (text: string): number => count(text.trim(), /\S+/g);
/** An amount of money, a share, or a time. */
const AMOUNT = /[$€£¥%]|\b(?:usd|eur|gbp|chf)\b|^\d{1,2}:\d{2}/i;
/** A sentence, or the beginning of one that goes on. */
const SENTENCE = /[.!?…]\s+\p{L}|\p{L}{3}[.!?]$/u;

/**
 * Whether a text that stands beside or under a label, in no box of its own, can be the value: names have letters,
 * telephone numbers digits. Whatever else it looks like does not count, for people have any name.
 */
export function isPlausible(meaning: FieldMeaning, text: string): boolean {
  if (saysNothing(text)) return false;
  const words = wordsIn(text);
  const digits = count(text, /\d/g);
  const isProse = words > 3 && SENTENCE.test(text);
  switch (meaning) {
    case 'given-name':
    case 'surname':
    case 'full-name':
    case 'card-holder':
      return LETTER.test(text) && words <= 6 && digits <= 1 && !AMOUNT.test(text) && !isProse && !/[@:]|\/\//.test(text);
    case 'city':
    case 'state':
    case 'country':
      return LETTER.test(text) && words <= 6 && digits <= 6 && !AMOUNT.test(text) && !isProse;
    case 'street':
    case 'unit':
      return words <= 14 && !AMOUNT.test(text) && !SENTENCE.test(text.replace(/\b(?:st|str|ave|rd|dr|blvd|apt|no|nr)\./gi, '')) && (digits > 0 || words <= 6);
    case 'postcode':
      return digits >= 3 && text.trim().length <= 12;
    case 'phone':
      return digits >= 3 && count(text, /\p{L}/gu) <= 8;
    case 'email':
      return /@|\(at\)/i.test(text) || /^\S+\.\S{2,}$/.test(text);
    case 'card-number':
      return digits >= 4 || /[•*·x]{3,}/i.test(text);
    case 'card-expiry':
      return digits >= 1 && digits <= 8 && words <= 4;
    case 'card-code':
      return /^[\d•*·●]{3,4}$/.test(text.replace(/\s/g, ''));
    case 'birth-date':
      return digits >= 2 && words <= 6;
    case 'one-time-code':
      return digits >= 4 && text.length <= 12;
    case 'user-name':
    case 'password':
      return words <= 2 && text.length <= 60;
    case 'company':
    case 'card-type':
      return words <= 6 && !isProse && !AMOUNT.test(text);
    case 'other':
      return digits >= 3 && words <= 8 && !AMOUNT.test(text) && !isProse;
  }
}
