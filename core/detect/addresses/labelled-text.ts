import { ENTITIES } from '../../entities/table';
import type { EntityType, TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { readLabel } from '../labels/read-label';
import { createQuickPattern } from '../patterns/quick-pattern';
import type { Words } from './tokens';

/** A label of a value that may be any text, and what stands after it. */
export interface LabelledText extends TextSpan {
  /** The label stands alone and the value in the lines below it. */
  readonly below: boolean;
}

/** The next label on the line, or a cell's end. */
const NEXT = /[,;.]? {1,4}\(?\p{L}[\p{L}.\u00BA/-]{1,16}(?: \p{L}{1,12}){0,2} ?:(?!\d)| \| |\t| {4,}/u;
const MAX_VALUE = 160;
const MAX_LINE = 70;
/** A line that is a telephone number. */
const PHONE = /^[ \t]*\+?\(?\d[\d ()/.-]{7,}$/;

const searches = new Map<EntityType, ReturnType<typeof createQuickPattern>>();

/** Labels of an entity, as a form, a key or an element writes them, up to where the value begins. */
function labelsOf(entity: EntityType): ReturnType<typeof createQuickPattern> {
  const known = searches.get(entity);
  if (known) return known;
  const names = [...new Set(Object.values(ENTITIES[entity].labels).flat())].sort((a, b) => b.length - a.length).map((name) => foldLetters(name).replaceAll('ss', '(?:ss|\u00DF)').replaceAll(' ', "[ _.'-]{0,2}"));
  const bracketed = ' ?\\([^)\\n]{0,30}\\)';
  const joined = '(?: ?/ ?| (?:and|y|et|und|e) )[a-z]{3,12}(?: [a-z]{3,12}){0,2}';
  const expression = new RegExp(`(?<![a-z0-9])(?:${names.join('|')})(?![a-z])(?: ?[12])?(?:${bracketed}|${joined})?["'\`*_]{0,3}[ \\t]{0,4}(?:[:=]{1,2}|[|>\\t]|\\n)[*_]{0,3}[ \\t|]{0,60}`, 'g');
  const search = createQuickPattern(expression);
  searches.set(entity, search);
  return search;
}

/** What stands after the labels of an entity, up to the end of the line, the quote or the cell; or in at most `lines` lines below. */
export function* labelledTexts({ text, folded, places }: Words, entity: EntityType, lines: number): Generator<LabelledText & { readonly label: number }> {
  for (const match of labelsOf(entity)(folded, places)) {
    if (isInValue(text, match)) continue;
    const start = match.index + match[0].length;
    const below = match[0].endsWith('\n') || text.charAt(start) === '\n';
    const value = below ? linesBelow(text, start, match.index, lines) : lineFrom(text, start);
    const span = trimmed(start + value.skipped, value.text);
    if (span) yield { ...span, below, label: match.index };
  }
}

/**
 * Whether a label ends a cell in which it is a word of something else, with a cell behind it: of another label's value,
 * as in `Delivery: at home address`; of a name, as in `Cape Town`; or the end of a line of prose.
 */
function isInValue(text: string, match: RegExpMatchArray): boolean {
  if (!/[\t\n]/.test(match[0])) return false;
  const label = match.index ?? 0;
  const cell = Math.max(text.lastIndexOf('\t', label - 1), text.lastIndexOf('\n', label - 1)) + 1;
  const before = text.slice(Math.max(cell, label - MAX_LINE), label);
  if (/\t/.test(match[0]) && /[.!?;] +$/.test(before)) return true;
  if (/[:=|>]/.test(match[0])) return false;
  return /\p{L} ?:/u.test(before) || (/\t/.test(match[0]) && /\p{Lu}\p{L}* $/u.test(before) && readLabel(`${before}${match[0].trim()}`) === null);
}

interface Taken {
  readonly text: string;
  readonly skipped: number;
}

function lineFrom(text: string, from: number): Taken {
  const quote = /^\\?["'`]/.exec(text.slice(from, from + 2))?.[0] ?? '';
  const start = from + quote.length;
  const value = text.slice(start, start + MAX_VALUE).split(/\n|<\//, 1)[0] ?? '';
  return { text: quote ? (value.split(quote, 1)[0] ?? '') : value.slice(0, NEXT.exec(value)?.index ?? value.length), skipped: quote.length };
}

/** The lines under a label that stands alone, up to a blank one or the next label. */
function linesBelow(text: string, from: number, label: number, most: number): Taken {
  const lineStart = text.lastIndexOf('\n', label - 1) + 1;
  if (/[\p{L}\p{N}]/u.test(text.slice(lineStart, label))) return { text: '', skipped: 0 };
  const skipped = text.charAt(from) === '\n' ? 1 : 0;
  const lines: string[] = [];
  for (const line of text.slice(from + skipped, from + MAX_VALUE).split('\n')) {
    if (!/[\p{L}\p{N}]/u.test(line) || /[:=@\t]/.test(line) || lines.length >= most || line.length > MAX_LINE) break;
    // A form goes on with its next field.
    if (lines.length > 0 && (readLabel(line.trim()) !== null || PHONE.test(line))) break;
    lines.push(line);
  }
  return { text: lines.join('\n'), skipped };
}

function trimmed(start: number, value: string): TextSpan | undefined {
  const inner = value.replace(/^[\s*_"'>]+/, '');
  const kept = inner.replace(/[\s.,;*_"'|\\]+$/, '');
  const from = start + value.length - inner.length;
  return kept ? { start: from, end: from + kept.length } : undefined;
}
