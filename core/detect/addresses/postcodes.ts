import { ROLE } from './lexicon';
import type { Words } from './tokens';

/** A postcode in tokens `[from, to)`; `sure` by its form alone, else digits that anything may be. */
export interface Postcode {
  readonly to: number;
  readonly sure: boolean;
}

/** Of one word, with a form of its own: `D-10115`, `59-700`, `EC1M5RF`, `L6Y1Z4`, `1017CD`, `94105-1234`, `LV-1010`. */
const SURE_WORD = /^(?:(?:d|f|e|i|a|b|ch|cz|dk|fi|fin|gr|hr|hu|it|l|li|lt|lv|md|n|nl|pl|pt|r|ro|s|se|si|sk|ad|fr|es|at|be|lu|uk|rs|ua)-\d{4,6}|\d{2}-\d{3}|\d{5}-\d{4}|\d{4}-\d{3}|\d{5}-\d{3}|[a-z]{1,2}\d[a-z\d]?\d[abd-hjlnp-uw-z]{2}|[abceghj-nprstvxy]\d[abceghj-nprstv-z]\d[abceghj-nprstv-z]\d|\d{4}[a-z]{2}|[acdefhknprtvwxy](?:\d{2}|6w)[acdefhknprtvwxy\d]{4})$/;
/** Of two words: `SW1A 1AA`, `L6Y 1Z4`, `1017 CD`, `D02 TD99`. */
const SURE_WORDS = /^(?:[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}|[abceghj-nprstvxy]\d[abceghj-nprstv-z] \d[abceghj-nprstv-z]\d|[1-9]\d{3} [a-z]{2}|[acdefhknprtvwxy](?:\d{2}|6w) [acdefhknprtvwxy\d]{4})$/;
/** `194 61`, `110 00`, `94 403`. */
const SPACED_DIGITS = /^(?:\d{3} \d{2}|\d{2} \d{3})$/;
const DIGITS = /^(?:\d{4,7}|[a-z]\d{4}(?:[a-z]{3})?)$/;
/** Letters that may stand before the first digit of one. */
const BEGINNING = /^[a-z]{1,3}-?\d/;

/** By token, once somebody asked: many ask for the same few words. */
const knownOf = new WeakMap<Words, (Postcode | null | undefined)[]>();

/** The postcode that begins at token `i`. */
export function postcodeAt(words: Words, i: number): Postcode | undefined {
  const token = words.tokens[i];
  // Nearly no word can begin one.
  if (!token || !(token.digit || token.number || token.roles & ROLE.postcode)) return undefined;
  let known = knownOf.get(words);
  if (!known) knownOf.set(words, (known = Array.from({ length: words.tokens.length })));
  const before = known[i];
  if (before !== undefined) return before ?? undefined;
  const postcode = read(words, i);
  known[i] = postcode ?? null;
  return postcode;
}

function read({ text, tokens }: Words, i: number): Postcode | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.roles & ROLE.postcode) {
    if (token.folded === 'c' && tokens[i + 1]?.folded !== 'p') return undefined;
    const dotted = token.folded === 'c' ? i + 2 : i + 1;
    const next = tokens[dotted];
    return next && /^(?:space|dot)$/.test(next.gap) && /^\d{4,6}$/.test(next.folded) ? { to: dotted + 1, sure: true } : undefined;
  }
  if (token.digit && token.folded.length === 1) return undefined;
  if (!token.digit && !BEGINNING.test(token.folded)) return undefined;
  const next = tokens[i + 1];
  if (next?.gap === 'space') {
    const two = `${token.folded} ${next.folded}`;
    // The letters of a postcode are capitals: `1017 CD`, not `2020 in`.
    const letters = text.slice(token.start, next.end);
    if (SURE_WORDS.test(two) && (letters === letters.toUpperCase() || /\d[a-z]{2}$/.test(two))) return { to: i + 2, sure: true };
    if (SPACED_DIGITS.test(two) && !/^\d/.test(tokens[i + 2]?.gap === 'space' ? (tokens[i + 2]?.folded ?? '') : '')) return { to: i + 2, sure: false };
  }
  if (SURE_WORD.test(token.folded)) return { to: i + 1, sure: !/^\d{4}[a-z]{2}$/.test(token.folded) || /[A-Z]{2}$/.test(text.slice(token.start, token.end)) };
  return DIGITS.test(token.folded) ? { to: i + 1, sure: false } : undefined;
}
