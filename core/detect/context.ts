import { ENTITIES } from '../entities/table';
import type { Finding, Policy } from '../model';
import { foldLetters } from '../text/fold-letters';
import { firstFrom, overlaps } from '../text/spans';
import { headerOver } from './headers';
import type { DetectInput } from './recognizer';
import { termsIn, type TermHit } from './term-index';

/** How far a label or context word may stand before and after a value, in characters of its line. */
const BEFORE = 64;
const AFTER = 32;
/** Longest text that is taken for a label. */
const LABEL_LENGTH = 40;
/** Words that may stand between a label and its value, and between a value and the label behind it. */
const WORDS_BETWEEN = 3;

/** What speaks for a finding: a label that names it, one within a longer name of something else, a word that goes with it, or nothing. */
export type Context = 'label' | 'part' | 'word' | null;

/** Judges the surroundings of findings in one input. */
export function contextOf(input: DetectInput, policy: Pick<Policy, 'language'>): (finding: Finding) => Context {
  const terms = termsIn(input, policy.language);
  const labels = [...terms.values()].flatMap((hits) => hits.filter(({ kind }) => kind === 'label')).sort((a, b) => a.start - b.start);
  const { text } = input;
  return (finding) => {
    const { entity, start, end } = finding;
    if (input.fields.some((field) => field.entity === entity && overlaps(field, finding))) return 'label';
    const hits = terms.get(entity);
    if (!hits) return null;
    const reach = Math.max(0, start - BEFORE);
    const lineStart = reach + text.slice(reach, start).lastIndexOf('\n') + 1;
    const before = between(hits, lineStart, start);
    const nextOnly = ENTITIES[entity].labelsNext === true;
    const label = nearest(before);
    const gap = label && text.slice(label.end, start);
    // In `NIP 526-10-40-567, REGON 123…` each label has a value: a newer one takes over.
    const isTakenOver = label && gap && /\d/.test(gap) && between(labels, label.end, start).length > 0;
    // `NIP-060-280-27-47` may be a code that only begins so.
    if (gap === '-') return 'word';
    if (label && gap !== undefined && !isTakenOver && speaksFor(gap, nextOnly)) return isPart(label, labels) ? 'part' : 'label';
    const over = headerOver(input, start);
    const header = over && nearest(between(hits, over.start, over.end));
    if (header) return isPart(header, labels) ? 'part' : 'label';
    if (nextOnly) return null;
    const after = between(hits, end, end + lengthOfLine(text.slice(end, end + AFTER)));
    // `943 476 5919 (NHS number)`.
    const behind = after.find(({ kind }) => kind === 'label');
    if (behind && /^ ?[([-] ?$/.test(text.slice(end, behind.start))) return 'label';
    return before.length > 0 || after.length > 0 ? 'word' : null;
  };
}

/** Hits that lie in `[from, to)`. */
function between(hits: readonly TermHit[], from: number, to: number): readonly TermHit[] {
  const found: TermHit[] = [];
  for (let i = firstFrom(hits, from); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start >= to) break;
    if (hit.end <= to) found.push(hit);
  }
  return found;
}

/** Whether a label is but a part of another: `passport` names any, `Irish passport` the Irish one. */
function isPart(label: TermHit, labels: readonly TermHit[]): boolean {
  const { start, end } = label;
  return between(labels, start - LABEL_LENGTH, end + LABEL_LENGTH).some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start);
}

/** The label that reaches furthest: of `passport` and `passport holder` the longer. */
function nearest(hits: readonly TermHit[]): TermHit | undefined {
  let best: TermHit | undefined;
  for (const hit of hits) if (hit.kind === 'label' && hit.end > (best?.end ?? 0)) best = hit;
  return best;
}

function lengthOfLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

/** Keys that name no value but introduce one: `name="ssn" value="…"`, `{"label": "SSN", "value": "…"}`. */
const INTRODUCES = /\b(?:value|val|content|text|data|number|no|nr|num)["']?\s?[:=]/g;

/** Whether a label still speaks for what follows this gap: few words and no other label in it. */
function speaksFor(gap: string, nextOnly: boolean): boolean {
  const folded = foldLetters(gap).replace(INTRODUCES, '');
  if (/[a-z][a-z ]{0,20}["']?[:=]/.test(folded)) return false;
  return (folded.match(/[a-z]+/g) ?? []).length <= WORDS_BETWEEN && !(nextOnly && /\d/.test(folded));
}
