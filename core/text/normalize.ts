import type { TextSpan } from '../model';

/** Text brought to one way of writing, with the way back. */
export interface NormalizedText {
  readonly text: string;
  /**
   * The span of the original that a non-empty span of `text` stands for: never empty, and the whole of every
   * character it touches.
   */
  toOriginal(span: TextSpan): TextSpan;
  /** The span of `text` that stands for a span of the original; empty where nothing of it was kept. */
  fromOriginal(span: TextSpan): TextSpan;
}

const PLAIN = /^[\t\n\x20-\x7e]*$/;
/** A character with the marks that sit on it, so that a letter and its accent are folded as one. */
const CLUSTER = /\r\n|\P{M}\p{M}{0,8}|\p{M}/gsu;
/** Soft hyphens, zero-width and direction marks, variation selectors: they are drawn as nothing. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/[\r\v\f\u0085\u2028\u2029]/g, '\n'],
  [/[\p{Zs}\u2800]/gu, ' '],
  [/[\u2010-\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g, '-'],
  [/[\u2018-\u201B\u2032\u02BC\u00B4\uFF07]/g, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]/g, '"'],
  [/[\u2044\u2215]/g, '/'],
];

function fold(cluster: string): string {
  if (cluster === '\r\n') return '\n';
  // NFKC takes a spacing accent apart into a space and a mark, so looks are settled first.
  let text = cluster.replace(INVISIBLE, '');
  for (const [pattern, replacement] of LOOKS) text = text.replace(pattern, replacement);
  text = text.normalize('NFKC');
  for (const [pattern, replacement] of LOOKS) text = text.replace(pattern, replacement);
  return text;
}

/**
 * Folds what looks alike to one way of writing: full-width letters and digits, ligatures, odd spaces, dashes and
 * quotes; drops what is not drawn. Letters keep their case and accents. Linear in the length.
 */
export function normalize(original: string): NormalizedText {
  if (PLAIN.test(original)) return { text: original, toOriginal: ({ start, end }) => ({ start, end }), fromOriginal: ({ start, end }) => ({ start, end }) };
  const parts: string[] = [];
  // Where the character behind each code unit of the new text starts and ends in the original.
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    const code = cluster.charCodeAt(0);
    const folded = cluster.length === 1 && (code < 0x7f && code > 0x1f || code === 9 || code === 10) ? cluster : fold(cluster);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
  }
  return {
    text: parts.join(''),
    toOriginal: ({ start, end }) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }),
    fromOriginal: ({ start, end }) => {
      const first = firstAtLeast(ends, start + 1);
      return { start: first, end: Math.max(first, firstAtLeast(starts, end)) };
    },
  };
}

/** Index of the first of the rising `values` that is at least `value`; their count if none is. */
function firstAtLeast(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
