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

/**
 * A character that may have to be folded, with the marks that sit on it, so that a letter and its accent are folded as
 * one. ASCII and the composed letters of Latin are as they should be already, and most of any text.
 */
const DOUBTFUL = /\r\n|[^\t\n\x20-\x7E\u00C0-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E](?:\p{Default_Ignorable_Code_Point}{0,4}\p{M}){0,8}|[\x20-\x7E\u00C0-\u017E](?:\p{Default_Ignorable_Code_Point}{0,4}\p{M}){1,8}/suy;
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

/** Whether a code unit is as it should be, and changes nothing before it. */
const PLAIN = Uint8Array.from({ length: 0x180 }, (_, unit) => (/[\t\n\x20-\x7E\u00C0-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E]/.test(String.fromCharCode(unit)) ? 1 : 0));

/** Where the next character stands, from `from` on, that may have to be folded by itself or with what follows it. */
function nextDoubtful(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (PLAIN[text.charCodeAt(at)] === 1) continue;
    return at > from ? at - 1 : at;
  }
  return text.length;
}

/** What clusters become: texts have few different ones, over and over. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;

function fold(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = foldAnew(cluster);
  if (known.size < MOST_KNOWN) known.set(cluster, folded);
  return folded;
}

function foldAnew(cluster: string): string {
  if (cluster === '\r\n') return '\n';
  // NFKC takes a spacing accent apart into a space and a mark, so looks are settled first.
  let text = cluster.replace(INVISIBLE, '');
  for (const [pattern, replacement] of LOOKS) text = text.replace(pattern, replacement);
  text = text.normalize('NFKC');
  for (const [pattern, replacement] of LOOKS) text = text.replace(pattern, replacement);
  return text;
}

/** A stretch of the original, and of the new text, that do not stand for each other character by character. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Folds what looks alike to one way of writing: full-width letters and digits, ligatures, odd spaces, dashes and
 * quotes; drops what is not drawn. Letters keep their case and accents. Linear in the length.
 */
export function normalize(original: string): NormalizedText {
  const parts: string[] = [];
  const changes: Change[] = [];
  let copied = 0;
  let length = 0;
  for (let at = nextDoubtful(original, 0); at < original.length; at = nextDoubtful(original, at)) {
    DOUBTFUL.lastIndex = at;
    const [cluster] = DOUBTFUL.exec(original) ?? [''];
    const start = at;
    at += cluster.length || 1;
    if (cluster === '') continue;
    const folded = fold(cluster);
    if (folded === cluster && cluster.length === 1) continue;
    const end = start + cluster.length;
    parts.push(original.slice(copied, start), folded);
    length += start - copied;
    if (cluster.length !== 1 || folded.length !== 1) changes.push({ start, end, newStart: length, newEnd: length + folded.length });
    length += folded.length;
    copied = end;
  }
  parts.push(original.slice(copied));
  return {
    text: parts.join(''),
    toOriginal: ({ start, end }) => ({ start: originalAt(changes, start).start, end: originalAt(changes, end - 1).end }),
    fromOriginal: ({ start, end }) => {
      const first = newAt(changes, start, 'newStart');
      return { start: first, end: Math.max(first, newAt(changes, end, 'newEnd')) };
    },
  };
}

/** The character of the original, with all that sits on it, that stands at an offset of the new text. */
function originalAt(changes: readonly Change[], offset: number): TextSpan {
  const change = changes[lastAtMost(changes, 'newStart', offset)];
  if (!change) return { start: offset, end: offset + 1 };
  if (offset < change.newEnd) return change;
  const start = change.end + offset - change.newEnd;
  return { start, end: start + 1 };
}

/** The offset of the new text for one of the original; within a change the side of it that is asked for. */
function newAt(changes: readonly Change[], offset: number, side: 'newStart' | 'newEnd'): number {
  const change = changes[lastAtMost(changes, 'start', offset)];
  if (!change) return offset;
  if (offset === change.start) return change.newStart;
  return offset < change.end ? change[side] : change.newEnd + offset - change.end;
}

/** Index of the last change whose `edge` is at most `limit`; -1 if none is. */
function lastAtMost(changes: readonly Change[], edge: 'start' | 'newStart', limit: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.[edge] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
