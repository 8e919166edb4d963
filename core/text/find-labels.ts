import { PLACEHOLDER_NAMES } from '../entities/placeholder-names';
import type { TextSpan } from '../model';

/** Something that reads as a placeholder, with its brackets. */
export interface Label extends TextSpan {
  readonly name: string;
  readonly number: number;
}

// Between the words of a placeholder and before its number: an underscore, which Markdown escapes, or what a model makes of it.
const GAP_SIGN = String.raw`\\{0,2}[_\s\u00A0\u2010-\u2015-]`;
const GAP = new RegExp(String.raw`(?:${GAP_SIGN}){0,3}$`);
const NUMBER = /(?<!\d)[1-9]\d{0,11}(?!\d)/g;

/** Names by their last two letters: most numbers of a text stand behind others, and few names are tried behind the rest. */
const NAMES: ReadonlyMap<string, RegExp> = new Map(
  PLACEHOLDER_NAMES.map((name) => name.slice(-2)).map((ending) => {
    const names = PLACEHOLDER_NAMES.filter((name) => name.endsWith(ending)).map((name) => name.replaceAll('_', `(?:${GAP_SIGN}){0,3}`));
    return [ending, new RegExp(String.raw`(?:${names.join('|')})$`, 'i')];
  }),
);
const BY_LETTERS: ReadonlyMap<string, string> = new Map(PLACEHOLDER_NAMES.map((name) => [lettersOf(name), name]));
/** After so many numbers it is told how far the search is. */
const TELL_EVERY = 5000;

/** No name with its gaps is longer. */
const LONGEST = 60;

/** Brackets that a model may put for `[` and `]`, longer ones first. */
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['\\[', '\\]'], ['[', ']'], ['\\(', '\\)'], ['(', ')'], ['{{', '}}'], ['{', '}'], ['&lt;', '&gt;'], ['<', '>'],
  ['［', '］'], ['（', '）'], ['【', '】'], ['〔', '〕'], ['「', '」'], ['«', '»'], ['⟨', '⟩'],
];

const WORD_BEFORE = /[\p{L}\p{N}_\\]/u;
/** What makes another number, name or word of it. An ending of a few letters (`PERSON_1s`) does not. */
const WORD_AFTER = /^(?:[\d_]|[.,]\d|-\w|[\p{L}\p{N}_]*\p{N}|\p{L}{5})/u;

/**
 * Every stretch of a text that reads as a placeholder, also in another case, with other brackets or none, with
 * spaces or escapes for underscores; sorted, without overlaps. Never a part of a longer number. Without brackets
 * it must be written with an underscore or in capitals. Linear in the length. `onPlace` hears now and then how far it is.
 */
export function findLabels(text: string, onPlace?: (at: number) => void): Label[] {
  const labels: Label[] = [];
  let passed = 0;
  for (const match of text.matchAll(NUMBER)) {
    const [digits] = match;
    if (++passed % TELL_EVERY === 0) onPlace?.(match.index);
    const found = nameBefore(text, match.index);
    if (!found) continue;
    const { start, written, gap } = found;
    const end = match.index + digits.length;
    const span = bracketed(text, start, end) ?? (isBare(text, { start, end }, written, gap) ? { start, end } : null);
    if (span && span.start >= (labels.at(-1)?.end ?? 0)) labels.push({ ...span, name: nameOf(written), number: Number(digits) });
  }
  return labels;
}

/** The name of placeholders that stands before a number, with what is between the two. */
function nameBefore(text: string, at: number): { start: number; written: string; gap: string } | null {
  const [gap = ''] = GAP.exec(text.slice(Math.max(0, at - 9), at)) ?? [];
  const end = at - gap.length;
  const [written] = NAMES.get(text.slice(end - 2, end).toUpperCase())?.exec(text.slice(Math.max(0, end - LONGEST), end)) ?? [];
  return written === undefined ? null : { start: end - written.length, written, gap };
}

function nameOf(written: string): string {
  const letters = lettersOf(written);
  return BY_LETTERS.get(letters) ?? letters;
}

/** In capitals, without what is between words: a model may make one word of two. */
function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z]+/g, '').toUpperCase();
}

/** The span with the brackets around it; `null` where there is no pair. */
function bracketed(text: string, start: number, end: number): TextSpan | null {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  const from = start - (text.slice(Math.max(0, start - 8), start).length - before.length);
  const rest = text.slice(end, end + 8);
  const after = rest.trimStart();
  const to = end + rest.length - after.length;
  const pair = BRACKETS.find(([open, close]) => before.endsWith(open) && after.startsWith(close));
  return pair ? { start: from - pair[0].length, end: to + pair[1].length } : null;
}

/** Whether it reads as a placeholder without brackets. */
function isBare(text: string, { start, end }: TextSpan, written: string, gap: string): boolean {
  if (start > 0 && WORD_BEFORE.test(text.charAt(start - 1))) return false;
  if (WORD_AFTER.test(text.slice(end, end + 40))) return false;
  return gap.includes('_') || (gap.length === 1 && written === written.toUpperCase());
}
