import type { TextSpan } from '../../model';
import { matchDense } from '../dense-runs';
import type { DetectInput } from '../recognizer';
import { entropyOf } from './entropy';

/** A long word that reads like chance: letters and digits mixed, as keys, tokens and hashes are. */
export interface LongWord extends TextSpan {
  readonly value: string;
}

const WORD = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/=_-]{16,128}(?![A-Za-z0-9+/=_-])/g;
/** What may not stand beside such a word: it would be a part of something longer. */
const BESIDE = /[\p{L}\p{N}@]/u;
/** Bits of entropy per character below which a value reads like words, not like chance. */
export const CHANCE_ENTROPY = 3;

const wordsOf = new WeakMap<DetectInput, readonly LongWord[]>();

/** All long words of an input that may be keys; found once, however many ask. */
export function longWords(input: DetectInput): readonly LongWord[] {
  const known = wordsOf.get(input);
  if (known) return known;
  const words: LongWord[] = [];
  const { text } = input;
  for (const { 0: value, index: start } of matchDense(input, WORD)) {
    const end = start + value.length;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || text[start - 1] === '.' || BESIDE.test(text.slice(start - 1, start) + text.slice(end, end + 1)) || entropyOf(value) < CHANCE_ENTROPY) continue;
    words.push({ value, start, end });
  }
  wordsOf.set(input, words);
  return words;
}
