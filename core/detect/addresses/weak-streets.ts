import { ROLE } from './lexicon';
import { houseNumberAt } from './numbers';
import { is, type Words } from './tokens';

/** Streets that name no type, as in `Puruntie 82` or `95 Dora Creek`: names and numbers, for places where an address is expected. */

/** Longest such name, in words. */
const MAX_NAME = 6;
const NO_NAME = ROLE.prose | ROLE.counted | ROLE.month;

/**
 * Where a street without a type begins that ends right before token `to`; nothing if none does. Where `strict`, what
 * follows could be anything: its number must stand right before, and its name have capitals.
 */
export function weakStreetBefore(words: Words, to: number, strict: boolean): number | undefined {
  const { tokens } = words;
  if (to === 0) return undefined;
  const nameTo = numberStart(words, to);
  const numbered = nameTo < to;
  let at = nameTo;
  while (nameTo - at < MAX_NAME) {
    const token = tokens[at - 1];
    const gap = tokens[at]?.gap;
    if (!token || !(gap === 'space' || (at === to && at === nameTo) || (gap === 'comma' && at === nameTo) || (gap === 'dot' && (token.folded.length <= 3 || at === nameTo)))) break;
    if (token.digit || (is(words, at - 1, NO_NAME) && !is(words, at - 1, ROLE.particle))) break;
    if (!token.capital && at < nameTo && tokens[at]?.capital && !is(words, at - 1, ROLE.particle)) break;
    at--;
  }
  while (at < nameTo && is(words, at, ROLE.particle) && !tokens[at]?.capital) at++;
  if (at === nameTo) return undefined;
  let from = at;
  let leading = 0;
  while (leading < 2 && /^\d{1,6}[a-z]?$/.test(tokens[from - 1]?.folded ?? '') && tokens[from]?.gap === 'space') {
    from--;
    leading++;
  }
  const small = tokens.slice(at, nameTo).every(({ capital }) => !capital);
  const isBounded = leading > 0 || /^(?:other|line|blank|tab)$/.test(tokens[at]?.gap ?? 'other') || at === 0;
  if (strict && (!numbered || small)) return undefined;
  return (numbered || leading > 0) && (!small || (isBounded && nameTo - at <= 4)) ? from : undefined;
}

/** Where the house number begins, with what follows it, that ends right before token `to`: `28, 1\u00BA`, `s/n`; `to` if there is none. `0711` begins a telephone number. */
function numberStart({ tokens }: Words, to: number): number {
  let at = to;
  while (to - at < 4) {
    const token = tokens[at - 1];
    const gap = tokens[at]?.gap ?? 'other';
    if (!token || (at < to && !/^(?:comma|space|dash|slash|hash)$/.test(gap))) break;
    if (token.folded === 'n' && token.gap === 'slash' && tokens[at - 2]?.folded === 's') return at - 2;
    if (!/^(?:(?!0\d\d)\d{1,4}[a-z]{0,2}(?:-\d{1,4})?|sn)$/.test(token.folded) || (at < to - 1 && token.gap === 'other')) break;
    at--;
  }
  return at;
}

/** Where a street without a type ends that begins at token `from`, after words that announce an address. */
export function weakStreetAfter(words: Words, from: number): number | undefined {
  const { tokens } = words;
  let at = from;
  const joins = (i: number): boolean => i === from || tokens[i]?.gap === 'space';
  while (at - from < 2 && joins(at) && /^\d{1,6}[a-z]?$/.test(tokens[at]?.folded ?? '')) at++;
  const nameFrom = at;
  let capitals = 0;
  while (at - nameFrom < MAX_NAME) {
    const token = tokens[at];
    if (!token || !(joins(at) || (token.gap === 'dot' && at > nameFrom && (tokens[at - 1]?.folded.length ?? 9) <= 3)) || token.digit) break;
    if (is(words, at, NO_NAME) && !(is(words, at, ROLE.particle) && at > nameFrom)) break;
    if (token.capital) capitals++;
    at++;
  }
  if (at === nameFrom || (is(words, nameFrom, ROLE.particle) && !tokens[nameFrom]?.capital)) return undefined;
  const number = tokens[at] && /^(?:space|comma|dot|hash)$/.test(tokens[at]?.gap ?? '') ? houseNumberAt(words, at) : undefined;
  const isName = tokens.slice(nameFrom, at).some((_, n) => !is(words, nameFrom + n, ROLE.particle));
  if (number !== undefined && isName) return capitals > 0 || nameFrom > from || at - nameFrom <= 3 ? number : undefined;
  if (nameFrom === from) return undefined;
  // Only words with capitals follow a number alone: `95 Dora Creek`, not `12 people at home`.
  let end = nameFrom;
  while (end < at && (tokens[end]?.capital || (is(words, end, ROLE.particle) && tokens[end + 1]?.capital))) end++;
  return end > nameFrom ? end : undefined;
}

/** Where a crossing ends that begins at token `from`: `the corner of Elm Street and Oak Hill`. */
export function cornerAfter(words: Words, from: number): number | undefined {
  const { tokens } = words;
  let at = from;
  let joined = false;
  while (at - from < 14) {
    const token = tokens[at];
    if (!token || (at > from && token.gap !== 'space' && token.gap !== 'dot')) break;
    const isAnd = /^(?:and|y|et|und)$/.test(token.folded);
    if (isAnd && at > from) joined = true;
    if (!isAnd && !token.capital && !token.digit && (is(words, at, ROLE.prose) || !is(words, at, ROLE.particle | ROLE.typeBefore | ROLE.typeAfter)) && (joined || is(words, at, ROLE.prose))) break;
    at++;
  }
  return joined && at - from >= 3 && tokens[from]?.gap === 'space' && (tokens[from]?.capital || tokens[from]?.digit || is(words, from, ROLE.typeBefore)) && tokens[at - 1]?.capital && tokens.slice(from, at).filter(({ capital }) => capital).length > 2 ? at : undefined;
}
