import type { Finding } from '../../model';
import { csvContexts } from './csv';
import { htmlContexts } from './html';
import { jsonContexts } from './json';
import { type Context, plainContext, type Slot, type TextFormat } from './slot';

const LOW_SURROGATE = /[\uDC00-\uDFFF]/;
const HIGH_SURROGATE = /[\uD800-\uDBFF]/;

/** All stretches of a text in which values stand, by its format; sorted, without overlaps. */
export function contextsOf(text: string, format: TextFormat): Iterable<Context> {
  switch (format) {
    case 'plain':
      return text.length > 0 ? [plainContext(0, text.length)] : [];
    case 'json':
      return jsonContexts(text);
    case 'csv':
      return csvContexts(text);
    case 'html':
      return htmlContexts(text);
  }
}

/**
 * What is replaced for findings, sorted, without overlaps. Each lies within one string, field, text or attribute:
 * a finding that spans several becomes several. It never cuts an escape, a character or a number in two, and holds
 * the whole of what it touches. What lies outside of all of them is
 * left: the signs of JSON and CSV; in HTML it is replaced as it stands where the finding has nothing else.
 */
export function slotsOf(text: string, findings: readonly Finding[], format: TextFormat): Slot[] {
  const slots: Slot[] = [];
  const contexts = contextsOf(text, format)[Symbol.iterator]();
  let next = contexts.next();
  let passed: Context[] = [];
  let covered = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    // The last context may hold the next finding too.
    passed = passed.filter((context) => context.end > finding.start);
    while (!next.done && next.value.start < finding.end) {
      if (next.value.end > finding.start) passed.push(next.value);
      next = contexts.next();
    }
    const touched = passed.filter((context) => context.start < finding.end);
    const pieces = touched.flatMap((context) => pieceOf(text, finding, context, covered));
    // The name of a tag could be what was found (<ann@example.org> reads as one). In JSON and CSV nothing but signs is left.
    const all = format === 'html' && touched.length === 0 ? pieceOf(text, finding, plainContext(finding.start, finding.end), covered) : pieces;
    for (const piece of all) {
      slots.push(piece);
      covered = piece.end;
    }
  }
  return slots;
}

/** What of a finding lies in one context, after what is covered already; none where that is blank. */
function pieceOf(text: string, finding: Finding, context: Context, covered: number): Slot[] {
  let start = Math.max(finding.start, context.start, covered);
  let end = Math.min(finding.end, context.end);
  if (context.whole) [start, end] = [context.start, context.end];
  if (start >= end || start < covered) return [];
  [start, end] = wholeCharacters(text, ...wholeEscapes(text, start, end, context), covered);
  const raw = text.slice(start, end);
  if (raw.trim() === '') return [];
  return [{ start, end, finding, value: context.decode(raw), quoted: context.quoted, encode: context.encode }];
}

/** The span with all escapes whole that it touches. An escape is at most 40 characters long, but a row of them must be read from its start. */
function wholeEscapes(text: string, start: number, end: number, { escapes, start: from, end: until }: Context): [number, number] {
  if (!escapes) return [start, end];
  let [first, last] = [start, end];
  const begin = Math.max(from, runStart(text, start));
  const pattern = new RegExp(escapes);
  pattern.lastIndex = begin;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const over = match.index + match[0].length;
    if (over > until) break;
    if (match.index < start && over > start) first = match.index;
    if (match.index < end && over > end) last = over;
  }
  return [first, last];
}

/** Where to read from so that no escape before `at` is read from its middle: before the backslashes, quotes or ampersand that lead to it. */
function runStart(text: string, at: number): number {
  let start = at;
  const ampersand = text.lastIndexOf('&', at - 1);
  if (ampersand >= at - 40 && ampersand >= 0) start = ampersand;
  const floor = Math.max(0, at - 6);
  for (let i = at - 1; i >= floor; i--) if (text[i] === '\\' || text[i] === '"') start = Math.min(start, i);
  while (start > 0 && (text[start - 1] === '\\' || text[start - 1] === '"')) start--;
  return start;
}

function wholeCharacters(text: string, start: number, end: number, covered: number): [number, number] {
  const first = start > covered && LOW_SURROGATE.test(text.charAt(start)) && HIGH_SURROGATE.test(text.charAt(start - 1)) ? start - 1 : start;
  const last = LOW_SURROGATE.test(text.charAt(end)) && HIGH_SURROGATE.test(text.charAt(end - 1)) ? end + 1 : end;
  return [first, last];
}
