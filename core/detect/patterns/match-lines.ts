import type { TextSpan } from '../../model';

/** Longest stretch that is matched at once, in characters: what a pattern costs may grow with its square. */
const MAX_LINE = 10_000;
/** Characters that two stretches of a longer line share, so that a value at their border is found. */
const SHARED = 500;
/** Matches of one pattern that are told at most. */
const MAX_MATCHES = 10_000;

/** Where a pattern (with flag `g`) matches, line by line, so that `^` and `$` stand for a line's ends. Empty matches are left out. */
export function* matchLines(text: string, pattern: RegExp): Generator<TextSpan> {
  let left = MAX_MATCHES;
  for (const { start, end } of stretchesOf(text)) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      if (left-- === 0) return;
      if (match[0] !== '') yield { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
}

function* stretchesOf(text: string): Generator<TextSpan> {
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    for (let from = start; from < end; from += MAX_LINE - SHARED) {
      yield { start: from, end: Math.min(end, from + MAX_LINE) };
      if (from + MAX_LINE >= end) break;
    }
    start = end + 1;
  }
}
