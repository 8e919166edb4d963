import type { EntityType, Finding } from '../model';
import { ENTITIES } from '../entities/table';
import type { Terms } from '../entities/row';
import { foldLetters } from '../text/fold-letters';
import { overlaps } from '../text/spans';
import { rowsOf, type Rows } from './cells';
import type { DetectInput } from './recognizer';

/** How far a label or context word may stand before and after a value, in characters of its line. */
const BEFORE = 64;
const AFTER = 28;
/** Longest text that is taken for a label or a column's header. */
const LABEL_LENGTH = 40;
/** How many rows over a value its column's header may stand. */
const ROWS_UP = 60;

/** What speaks for a finding: a label that names it, a word that goes with it, or nothing. */
export type Context = 'label' | 'word' | null;

interface Words {
  readonly labels: RegExp;
  readonly any: RegExp;
}

const wordsOf = new Map<EntityType, Words>();

/** Judges the surroundings of findings in one input. */
export function contextOf(input: DetectInput): (finding: Finding) => Context {
  let rows: Rows | undefined;
  return (finding) => {
    if (input.fields.some((field) => field.entity === finding.entity && overlaps(field, finding))) return 'label';
    const words = termsOf(finding.entity);
    if (!words) return null;
    const before = plain(input.text.slice(Math.max(0, finding.start - BEFORE), finding.start).split('\n').at(-1) ?? '');
    const nextOnly = ENTITIES[finding.entity].labelsNext === true;
    if (endsInLabel(before, words.labels, nextOnly)) return 'label';
    rows ??= rowsOf(input);
    if (labelledAbove(input, rows, finding, words.labels)) return 'label';
    if (nextOnly) return null;
    const after = plain(input.text.slice(finding.end, finding.end + AFTER).split('\n', 1)[0] ?? '');
    return before.search(words.any) >= 0 || after.search(words.any) >= 0 ? 'word' : null;
  };
}

/** Whether the last label in `before` still speaks for what follows: few words and no other label between. */
function endsInLabel(before: string, labels: RegExp, nextOnly: boolean): boolean {
  let gap: string | undefined;
  for (const match of before.matchAll(labels)) gap = before.slice(match.index + match[0].length);
  if (gap === undefined || /[a-z][a-z ]{0,20}[:=]/.test(gap)) return false;
  return (gap.match(/[a-z]+/g) ?? []).length <= 3 && !(nextOnly && /\d/.test(gap));
}

/** Whether the nearest text over a finding that holds no data itself is its label: a column's header, or a form's. */
function labelledAbove(input: DetectInput, rows: Rows, finding: Finding, labels: RegExp): boolean {
  const { row, column } = rows.at(finding.start);
  const cell = rows.cell(row, column);
  if (!cell) return false;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_UP); above--) {
    const over = rows.above(cell, column, above);
    if (over && over.end - over.start > LABEL_LENGTH) return false;
    const text = over ? input.text.slice(over.start, over.end) : '';
    if (/\d|@/.test(text) || !/\p{L}/u.test(text)) continue;
    return plain(text).search(labels) >= 0;
  }
  return false;
}

/** Lower case, without accents, names of code taken apart: `phoneNumber` reads `phone number`. */
function plain(text: string): string {
  return foldLetters(text.replace(/([a-z])(?=[A-Z])/g, '$1 '));
}

function termsOf(entity: EntityType): Words | undefined {
  const known = wordsOf.get(entity);
  if (known) return known;
  const { labels, context } = ENTITIES[entity];
  if (Object.values(labels).flat().length === 0) return undefined;
  const words = { labels: wholeWords(labels), any: wholeWords(labels, context) };
  wordsOf.set(entity, words);
  return words;
}

/** One pattern for all terms, longest first, as whole words: `lic` is not found in `public`. */
function wholeWords(...lists: readonly Terms[]): RegExp {
  const terms = [...new Set(lists.flatMap((list) => Object.values(list).flat()))].sort((a, b) => b.length - a.length);
  const sources = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', "[ ._'/()-]{0,2}"));
  return new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})s?(?![a-z])`, 'g');
}
