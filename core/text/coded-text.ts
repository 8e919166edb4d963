import { BitSet } from './bit-set';

/** A text, and for each of its places a number made of the three signs that stand there. */
export interface CodedText {
  readonly text: string;
  /** As many as the text has code units; what lies behind its end counts as 0. */
  readonly codes: Uint16Array;
}

/** So many signs make a number. */
export const SIGNS = 3;
/** Five bits a sign tell letters apart in either case; other signs share theirs with some letter. */
export const SIGN_BITS = 5;
const CODES = 1 << (SIGNS * SIGN_BITS);

/** What a sign counts in a code. */
export function signOf(unit: number): number {
  return unit & 31;
}

/** Works the codes of a text out: once, so that hundreds of words and patterns can be looked for at the cost of one. */
export function codedText(text: string): CodedText {
  const { length } = text;
  const codes = new Uint16Array(length);
  let code = 0;
  for (let at = 0; at < length + SIGNS - 1; at++) {
    code = ((code << SIGN_BITS) | (at < length ? signOf(text.charCodeAt(at)) : 0)) & (CODES - 1);
    if (at >= SIGNS - 1) codes[at - SIGNS + 1] = code;
  }
  return { text, codes };
}

/** The code of the first three signs of a word. */
export function codeOf(word: string): number {
  return codedText(word.slice(0, SIGNS)).codes[0] ?? 0;
}

/** An empty set for codes. */
export function codeSet(): BitSet {
  return new BitSet(CODES);
}
