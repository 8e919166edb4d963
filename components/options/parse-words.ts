import { MAX_WORD_LENGTH, MAX_WORDS } from '../../core/settings/schema';

/** A list of words as typed: either fit to keep, or what is wrong with it. */
export type ParsedWords =
  | { readonly ok: true; readonly words: readonly string[] }
  | { readonly ok: false; readonly problem: 'many' }
  /** `line` counts from 1. */
  | { readonly ok: false; readonly problem: 'long'; readonly line: number };

/** One word a line; empty lines and repetitions are left out, white space at the ends is cut. */
export function parseWords(text: string): ParsedWords {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  const long = lines.findIndex((line) => line.length > MAX_WORD_LENGTH);
  if (long >= 0) return { ok: false, problem: 'long', line: long + 1 };
  const words = [...new Set(lines.filter((line) => line !== ''))];
  return words.length > MAX_WORDS ? { ok: false, problem: 'many' } : { ok: true, words };
}
