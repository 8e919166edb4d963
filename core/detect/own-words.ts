import type { TextSpan } from '../model';
import { foldLetters } from '../text/fold-letters';
import { normalize } from '../text/normalize';
import { foldedText } from './folded-text';
import { skeleton } from './look-alikes';
import type { DetectInput } from './recognizer';

/** A place where one of the user's words stands. */
export interface WordMatch extends TextSpan {
  readonly lookalike: boolean;
}

/** Finds the user's own names and terms: in any case and spacing, with or without accents, over line ends. */
export function* matchWords(input: DetectInput, words: readonly string[]): Generator<WordMatch> {
  if (words.length === 0) return;
  const { fromPixels } = input;
  const folded = foldedText(input);
  const shapes = fromPixels ? skeleton(folded) : folded;
  for (const word of words) {
    const term = foldLetters(normalize(word).text);
    const exact = new Set<number>();
    for (const span of occurrences(folded, term)) {
      exact.add(span.start);
      yield { ...span, lookalike: false };
    }
    if (!fromPixels) continue;
    for (const span of occurrences(shapes, skeleton(term))) if (!exact.has(span.start)) yield { ...span, lookalike: true };
  }
}

function* occurrences(text: string, term: string): Generator<TextSpan> {
  const pattern = patternOf(term);
  if (!pattern) return;
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}

/** Scripts that are written without spaces have no whole words. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The term as a pattern: its letters may stand apart or be broken over a line, its words may be parted by anything
 * short. A whole word where the term begins or ends in a letter or digit, so that `Ann` is not found in `Annual`.
 */
function patternOf(term: string): RegExp | undefined {
  const words = term.split(/[\s\p{P}]+/u).filter(Boolean);
  const parts = words.length > 0 ? words : [term.trim()].filter(Boolean);
  const source = parts.map((part) => Array.from(part, escaped).join('[\\s-]{0,2}')).join('[\\s\\p{P}]{0,8}');
  if (source === '') return undefined;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const before = /^[\p{L}\p{N}]/u.test(first) && !UNSPACED.test(first) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(last) && !UNSPACED.test(last.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + source + after, 'gu');
}

function escaped(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
