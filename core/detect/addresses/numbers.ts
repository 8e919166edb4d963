import { is, type Words } from './tokens';
import { ROLE } from './lexicon';

/** `12`, `221b`, `8-9`, `12bis`, `29a-31`; with the floor behind it `118-ii`, `45-3hg`. */
const HOUSE = /^\d{1,5}(?:[a-z]|bis|ter)?(?:-(?:\d{1,4}[a-z]{0,2}|i{1,3}|iv|vi{0,3}|hs|hg|bg))?$/;
const NUMBER_SIGN = /^(?:n|no|nr|num|numero|nro|km)$/;
const NO_NUMBER = /^(?:sn|snc)$/;
/** Digits that may lead an address: house number, or a number before it. */
const LEADING = /^\d{1,6}(?:[a-z]|bis|ter)?(?:-\d{1,4}[a-z]?)?$/;

/** Where the house number ends that begins at token `i`: `12`, `12 bis`, `15/2`, `n\u00BA 7`, `#66`, `s/n`, `km 9,1`; as the index of the token after it. */
export function houseNumberAt(words: Words, i: number): number | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (!token) return undefined;
  const { folded } = token;
  const next = tokens[i + 1];
  if (NO_NUMBER.test(folded) || /^no\d{1,4}[a-z]?$/.test(folded)) return i + 1;
  if (folded === 's' && next?.folded === 'n' && next.gap === 'slash') return i + 2;
  if (NUMBER_SIGN.test(folded) && next?.digit && (next.gap === 'space' || next.gap === 'dot')) return houseNumberAt(words, i + 1);
  // After a comma, five digits are the postcode: `Via Pertengo, 10032 San Raffaele`.
  if (!HOUSE.test(folded) || (token.gap === 'comma' && /^\d{5}/.test(folded))) return undefined;
  // `15.3.2023`, `0.4`; `6 Oct` and `10:30` are no numbers of houses.
  if (next?.digit && next.gap === 'dot' && next.start === token.end + 1) return undefined;
  if (isTime(words, i) || (next?.gap === 'space' && next.capital && is(words, i + 1, ROLE.month) && !/[a-z]/.test(folded) && !isWordAfter(words, i + 1))) return undefined;
  let to = i + 1;
  const isPart = (at: number): boolean => {
    const part = tokens[at];
    if (!part) return false;
    if (part.gap === 'slash') return /^\d{1,4}[a-z]?$|^[a-z]$/.test(part.folded);
    if (part.gap !== 'space') return false;
    return /^(?:bis|ter|quater)$/.test(part.folded) || (/^[a-z]$/.test(part.folded) && part.capital && !is(words, at, ROLE.direction) && !isWordAfter(words, at));
  };
  while (to - i < 4 && isPart(to)) to++;
  return to;
}

/** Whether the number of token `i` is a part of a time of day: `18:00`. */
export function isTime({ text, tokens }: Words, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (/\d:$/.test(text.slice(Math.max(0, token.start - 2), token.start)) || /^:\d/.test(text.slice(token.end, token.end + 2)));
}

/** Whether a word follows without more than a space: `A` in `12 A Street` is no part of the number. */
function isWordAfter({ tokens }: Words, i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.gap === 'space' && !next.digit;
}

/** Where the numbers begin that end right before token `i`: `12 `, `28 ter, `, `704 1436 `; nothing if there are none. */
export function numbersBefore(words: Words, i: number, overComma = false): number | undefined {
  const { tokens } = words;
  let from = i;
  const gapAt = (at: number): string => tokens[at]?.gap ?? 'other';
  if (/^(?:bis|ter|quater|[a-d])$/.test(tokens[from - 1]?.folded ?? '') && (gapAt(from) === 'space' || (overComma && gapAt(from) === 'comma')) && tokens[from - 2]?.digit && gapAt(from - 1) === 'space') from--;
  while (i - from < 3) {
    const before = tokens[from - 1];
    if (!before || !LEADING.test(before.folded) || isTime(words, from - 1) || !(gapAt(from) === 'space' || (overComma && from === i && gapAt(from) === 'comma') || (from < i && gapAt(from) === 'slash'))) break;
    from--;
  }
  return tokens[from]?.digit && from < i ? from : undefined;
}
