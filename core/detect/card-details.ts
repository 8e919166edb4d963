import type { TextSpan } from '../model';

/** How far from a card its other data may stand, in characters. */
const REACH = 60;

/** The month in which a card ends. */
export const EXPIRY = /(?<![\p{L}\p{N}.,/-])(?:0[1-9]|1[0-2]) ?[/-] ?(?:20[2-5]\d|[2-5]\d)(?![\p{L}\p{N}]|[./-]\d| ?%)/gu;
/** The code on the back of a card, right behind its number or its month, with its name or without. */
const CODE = /^([ \t\n,;|/:]{1,4}(?:(?:cvv2?|cvc2?|csc|cid)[ :=#]{0,3})?)\d{3,4}(?![\p{L}\p{N}%€$]|[.,:/-]\d| ?\d| ?[€$%£])/iu;

/** What else is printed on a payment card, where it stands near its number. */
export function* detailsNear(text: string, card: TextSpan): Generator<{ readonly entity: 'CREDIT_CARD_EXPIRY' | 'CVV'; readonly span: TextSpan }> {
  const from = Math.max(0, card.start - REACH);
  let last = card.end;
  for (const match of text.slice(from, card.end + REACH).matchAll(EXPIRY)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start < card.end && end > card.start) continue;
    yield { entity: 'CREDIT_CARD_EXPIRY', span: { start, end } };
    if (start >= card.end && last === card.end) last = end;
  }
  for (const before of new Set([last, card.end])) {
    const code = CODE.exec(text.slice(before, before + REACH));
    if (!code) continue;
    yield { entity: 'CVV', span: { start: before + (code[1] ?? '').length, end: before + code[0].length } };
    return;
  }
}
