import { UmbraError } from '../errors';
import type { Finding, Policy } from '../model';
import { normalize } from '../text/normalize';
import { columnsOf } from './columns';
import { contextOf } from './context';
import { nested } from './nested';
import { raiseByPeers } from './peers';
import type { DetectInput } from './recognizer';
import { RECOGNIZERS } from './recognizers/list';
import { resolveOverlaps } from './resolve-overlaps';
import { raiseByContext } from './score';
import type { Tagger } from './tagger';

/**
 * Finds personal data. The findings' half-open spans index `input.text` as it was given; they do not overlap and are
 * sorted by start. Only what the policy asks for, and nothing below its minimum score but the user's own words.
 * Rejects with code `cancelled` when `signal` aborts.
 */
export async function findPii(
  input: DetectInput,
  policy: Policy,
  options: { tagger?: Tagger; signal?: AbortSignal } = {},
): Promise<readonly Finding[]> {
  const { tagger, signal } = options;
  const normalized = normalize(input.text);
  const place = <T extends { start: number; end: number }>(item: T): T => ({ ...item, ...normalized.fromOriginal(item) });
  const text: DetectInput = { ...input, text: normalized.text, words: input.words.map(place), fields: input.fields.map(place) };

  const judged = raiseByPeers(text, judge(text, policy, signal));
  const columns = columnsOf(text);
  if (columns) {
    for (const finding of judge(columns.input, policy, signal)) for (const piece of columns.toPieces(finding)) judged.push({ ...finding, ...piece });
  }
  if (tagger) {
    for (const { entity, start, end, score } of await tagger.tag(text.text, signal))
      judged.push({ entity, start, end, score, recognizer: tagger.id, reason: { pattern: 'tagger' } });
  }
  throwIfCancelled(signal);

  const asked = new Set(policy.entities);
  const wanted = judged.filter(({ entity, score }) => asked.has(entity) && (score >= policy.minScore || entity === 'CUSTOM_WORD'));
  return resolveOverlaps(explained(wanted, judged)).map((finding) => ({ ...finding, ...normalized.toOriginal(finding) }));
}

/** What the recognizers find, each finding raised by its context. */
function judge(input: DetectInput, policy: Policy, signal: AbortSignal | undefined): Finding[] {
  const context = contextOf(input);
  const findings: Finding[] = [];
  for (const recognizer of RECOGNIZERS) {
    throwIfCancelled(signal);
    for (const finding of recognizer.find(input, policy)) {
      if (finding.start >= finding.end) continue;
      const kind = finding.reason.context ? null : context(finding);
      findings.push(kind ? raiseByContext(finding, kind) : finding);
    }
  }
  return findings;
}

/** Without what a surer finding with a valid checksum explains: the middle of an IBAN is no phone number, even where IBANs are not asked for. */
function explained(wanted: readonly Finding[], all: readonly Finding[]): Finding[] {
  const explainedAway = new Set<Finding>();
  for (const [outer, inner] of nested(all)) {
    if (outer.reason.checksum === 'valid' && outer.score > inner.score && inner.entity !== 'CUSTOM_WORD') explainedAway.add(inner);
  }
  return wanted.filter((finding) => !explainedAway.has(finding));
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UmbraError('cancelled');
}
