import type { Finding, TextSpan } from '../model';
import type { HostedFinding } from './provider';

/** Id under which findings of a service stand beside those of our recognizers. */
export const SERVICE = 'service';

/** A stretch of a text that was replaced before it was sent: its half-open span there and in the text that was sent. */
export interface SentChange extends TextSpan {
  readonly sentStart: number;
  readonly sentEnd: number;
}

/**
 * What a service found in the text that was sent, as findings in the text that was not. What lies
 * over something that we put there is left out; what reaches beyond it counts for what it reaches.
 * A kind that we have no name for is a word to hide. Sorted by start, without overlaps.
 *
 * @param changes in their order.
 */
export function toSource(source: string, found: readonly HostedFinding[], changes: readonly SentChange[]): Finding[] {
  const stretches = unchanged(source.length, changes);
  let first = 0;
  return found.flatMap(({ start, end, entity, score }) => {
    while (first < stretches.length && (stretches[first]?.sentEnd ?? 0) <= start) first++;
    const pieces: Finding[] = [];
    for (let at = first; at < stretches.length; at++) {
      const stretch = stretches[at];
      if (!stretch || stretch.sentStart >= end) break;
      const by = stretch.start - stretch.sentStart;
      const span = trimmed(source, { start: Math.max(start, stretch.sentStart) + by, end: Math.min(end, stretch.sentEnd) + by });
      if (span) pieces.push({ ...span, entity: entity ?? 'CUSTOM_WORD', score, recognizer: SERVICE, reason: { pattern: SERVICE } });
    }
    return pieces;
  });
}

/** Of a service's findings, the parts that none of ours covers and that hold a letter or a digit. All sorted by start, theirs without overlaps. */
export function fresh(source: string, theirs: readonly Finding[], ours: readonly TextSpan[]): Finding[] {
  return subtract(theirs, ours).flatMap((finding) => {
    const span = trimmed(source, finding);
    return span ? [{ ...finding, ...span }] : [];
  });
}

/** The parts of findings that lie under none of `holes`. All sorted by start. */
export function subtract(findings: readonly Finding[], holes: readonly TextSpan[]): Finding[] {
  let first = 0;
  return findings.flatMap((finding) => {
    while (first < holes.length && (holes[first]?.end ?? 0) <= finding.start) first++;
    const parts: Finding[] = [];
    let at = finding.start;
    for (let index = first; at < finding.end; index++) {
      const hole = holes[index];
      if (!hole || hole.start >= finding.end) break;
      if (hole.start > at) parts.push({ ...finding, start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at === finding.start) return [finding];
    return at < finding.end ? [...parts, { ...finding, start: at }] : parts;
  });
}

/** The span without the spaces at its ends; `null` where it holds but spaces and marks, which are no value of their own between two findings. */
function trimmed(text: string, { start, end }: TextSpan): TextSpan | null {
  const value = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(value)) return null;
  return { start: start + value.length - value.trimStart().length, end: start + value.trimEnd().length };
}

/** The stretches that were sent as they stand. */
function unchanged(length: number, changes: readonly SentChange[]): SentChange[] {
  const stretches: SentChange[] = [];
  let [at, sentAt] = [0, 0];
  for (const { start, end, sentStart, sentEnd } of changes) {
    if (start > at) stretches.push({ start: at, end: start, sentStart: sentAt, sentEnd: sentStart });
    [at, sentAt] = [end, sentEnd];
  }
  if (length > at) stretches.push({ start: at, end: length, sentStart: sentAt, sentEnd: sentAt + length - at });
  return stretches;
}
