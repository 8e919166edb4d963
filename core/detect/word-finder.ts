import type { TextSpan } from '../model';
import { BitSet } from '../text/bit-set';
import { isWordSign } from '../text/word-signs';

/** So many first characters of a word are looked up before the whole is; five bits tell letters apart. */
const LOOKED_UP = 3;
const BITS = 5;
const MASK = 31;

/**
 * Finds the words of a list in one pass over a text: whole words, as they are written, in order. Nearly all words of a
 * text are told by their first letters to be none, so that thousands cost no more than a few.
 */
export function createWordFinder(list: Iterable<string>): (text: string) => readonly TextSpan[] {
  const words = new Set(list);
  const begins = new BitSet(1 << (LOOKED_UP * BITS));
  for (const word of words) begins.add(beginOf(word, 0, word.length));
  return (text) => {
    const found: TextSpan[] = [];
    const { length } = text;
    for (let at = 0; at < length; at++) {
      if (!isWordSign(text.charCodeAt(at))) continue;
      const start = at++;
      while (at < length && isWordSign(text.charCodeAt(at))) at++;
      if (begins.has(beginOf(text, start, at)) && words.has(text.slice(start, at))) found.push({ start, end: at });
    }
    return found;
  };
}

function beginOf(text: string, start: number, end: number): number {
  let begin = 0;
  for (let i = 0; i < LOOKED_UP; i++) begin = (begin << BITS) | (start + i < end ? text.charCodeAt(start + i) & MASK : 0);
  return begin;
}
