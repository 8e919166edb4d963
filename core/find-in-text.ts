import { findPii } from './detect/find-pii';
import { UmbraError } from './errors';
import type { Detection, Finding, Policy } from './model';
import { findPhrases } from './text/find-phrases';
import { delimiterOf } from './text/formats/csv';
import type { TextFormat } from './text/formats/slot';

/** From this score on a finding is sure. */
const SURE = 0.6;

/** Longest text that is looked through, in code units. */
export const MAX_TEXT_LENGTH = 20_000_000;

/** How a long text is looked through. */
export interface FindInTextOptions {
  readonly format?: TextFormat;
  readonly signal?: AbortSignal | undefined;
  /** Findings of one stretch, whose half-open spans index the whole text. `from` is where the stretch begins: 0 with the first one; the text's end with names that were recognized elsewhere. */
  readonly onFound: (found: { readonly from: number; readonly findings: readonly Finding[]; readonly failed: readonly string[] }) => void;
  /** How many code units of how many are looked through. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Lets others have their turn between two stretches. */
  readonly pause?: () => Promise<void>;
}

/** A stretch takes some ten milliseconds: pages that share the engine's process stay at hand. */
const STRETCH = 24_000;
/** What is read before and after a stretch, so that a finding has its surroundings and is not cut. */
const BEFORE = 1_500;
const AFTER = 3_000;
/** Longest key or certificate that is still read whole. */
const LONGEST_BLOCK = 30_000;

/**
 * Finds personal data in a text of any length, stretch by stretch, each cut between paragraphs, lines or words and
 * read with its surroundings, a table with its header. Errors: text-too-large; cancelled.
 */
export async function findInText(text: string, policy: Policy, { format = 'plain', signal, onFound, onProgress, pause }: FindInTextOptions): Promise<Pick<Detection, 'failed' | 'reviewRecommended'>> {
  if (text.length > MAX_TEXT_LENGTH) throw new UmbraError('text-too-large');
  const header = format === 'csv' ? headerOf(text) : '';
  const failed = new Set<string>();
  let reviewRecommended = false;
  let found = 0;
  let stretches = 0;
  const all: Finding[] = [];
  let from = 0;
  do {
    const to = cutAfter(text, from);
    const [start, end] = [lineStart(text, from), blockEnd(text, from, Math.min(text.length, to + AFTER))];
    const lead = start > 0 ? header : '';
    const detection = await findPii({ text: lead + text.slice(start, end), words: [], fields: [], fromPixels: false }, policy, signal ? { signal } : {});
    const shift = start - lead.length;
    // What begins in another stretch is found there.
    const findings = detection.findings.flatMap((finding) => (finding.start + shift >= from && finding.start + shift < to ? [{ ...finding, start: finding.start + shift, end: finding.end + shift }] : []));
    for (const id of detection.failed) failed.add(id);
    found += findings.length;
    stretches++;
    all.push(...findings);
    reviewRecommended ||= findings.some(({ score }) => score < SURE);
    onFound({ from, findings, failed: [...failed] });
    from = to;
    onProgress?.(from, text.length);
    if (from < text.length) await pause?.();
  } while (from < text.length);
  // Who was recognized in one stretch is the same person in the others, where nothing may tell.
  if (stretches > 1) {
    const again = repeatedNames(text, all);
    if (again.length > 0) onFound({ from: text.length, findings: again, failed: [...failed] });
  }
  return { failed: [...failed], reviewRecommended: reviewRecommended || found === 0 || failed.size > 0 };
}

/** Names of two words or more that are sure somewhere, wherever else they stand outside of all findings. */
function repeatedNames(text: string, findings: readonly Finding[]): Finding[] {
  const sure = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.entity !== 'PERSON' || finding.score < SURE) continue;
    const name = text.slice(finding.start, finding.end);
    if (/\p{L}{2}.*\s.*\p{L}{2}/u.test(name) && !sure.has(name)) sure.set(name, finding);
  }
  const names = [...sure.values()];
  let next = 0;
  return findPhrases(text, [...sure.keys()]).flatMap(({ start, end, index }) => {
    while ((findings[next]?.end ?? Infinity) <= start) next++;
    const name = names[index];
    return name && (findings[next]?.start ?? Infinity) >= end ? [{ ...name, start, end }] : [];
  });
}

/** Where a stretch that begins at `from` ends: behind the last paragraph, line or word that fits. */
function cutAfter(text: string, from: number): number {
  const limit = from + STRETCH;
  if (limit + AFTER >= text.length) return text.length;
  const half = from + STRETCH / 2;
  for (const sign of ['\n\n', '\n', ' ', ',']) {
    const at = text.lastIndexOf(sign, limit);
    if (at > half) return at + sign.length;
  }
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit + 1 : limit;
}

/** Where reading begins for a stretch: at a line's start some way before it. */
function lineStart(text: string, from: number): number {
  if (from <= BEFORE) return 0;
  const line = text.indexOf('\n', from - BEFORE);
  return line >= 0 && line < from ? line + 1 : from - BEFORE;
}

/** The end of reading, behind the end of a key or certificate that begins before it. */
function blockEnd(text: string, from: number, end: number): number {
  const begin = text.lastIndexOf('-----BEGIN', end);
  if (begin < from) return end;
  const close = text.indexOf('-----END', begin);
  return close < 0 || close - begin > LONGEST_BLOCK ? end : Math.max(end, Math.min(text.length, close + 60));
}

/** The first line of a table with its line break. */
function headerOf(text: string): string {
  const end = text.indexOf('\n') + 1;
  return end > 0 && end < BEFORE && text.slice(0, end).includes(delimiterOf(text)) ? text.slice(0, end) : '';
}
