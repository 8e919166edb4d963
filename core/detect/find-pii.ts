import { ENTITIES } from '../entities/table';
import { UmbraError } from '../errors';
import type { Detection, Finding, Policy } from '../model';
import { normalize } from '../text/normalize';
import { columnsOf } from './columns';
import { contextOf } from './context';
import { keptIn } from './kept';
import { countriesOf } from './make-policy';
import { raiseByNeighbours } from './neighbours';
import { eachNested } from './nested';
import { OWN_TYPES } from './own-types';
import { raiseByPeers } from './peers';
import type { DetectInput } from './recognizer';
import { RECOGNIZERS } from './recognizers/list';
import { resolveOverlaps } from './resolve-overlaps';
import { raise, SURE } from './score';
import type { Tagger } from './tagger';
import { termsIn } from './term-index';
import { withTabs } from './with-tabs';
import { withToldLabel } from './told-value';

/** What may be given beside a text and a policy. */
export interface FindOptions {
  readonly tagger?: Tagger;
  readonly signal?: AbortSignal;
}

/**
 * Finds personal data. The findings' half-open spans index `input.text` as it was given; they do not overlap and are
 * sorted by start. Only what the policy asks for, and nothing below its minimum score but the user's own
 * words and patterns; nothing of what the user keeps.
 * A recognizer that throws is named in `failed`, and the others go on. Rejects with code `cancelled` when `signal` aborts.
 */
export async function findPii(input: DetectInput, policy: Policy, options: FindOptions = {}): Promise<Detection> {
  const { tagger, signal } = options;
  const normalized = normalize(input.text);
  const place = <T extends { start: number; end: number }>(item: T): T => ({ ...item, ...normalized.fromOriginal(item) });
  const text = withTabs({ ...input, text: normalized.text, words: input.words.map(place), fields: input.fields.map(place) });

  const failed = new Set<string>();
  const judged = raiseByNeighbours(raiseByPeers(text, judge(text, policy, failed, signal)));
  const columns = columnsOf(text);
  if (columns) {
    for (const finding of judge(columns.input, policy, failed, signal)) for (const piece of columns.toPieces(finding)) judged.push({ ...finding, ...piece });
  }
  if (tagger) judged.push(...(await tagged(tagger, normalized.text, failed, signal)));
  throwIfCancelled(signal);

  const asked = new Set(policy.entities);
  const isKept = keptIn(text, policy);
  // What is too doubtful to be told and explains nothing else is out of the way.
  const told = judged.filter(({ entity, score, reason }) => score >= policy.minScore || reason.checksum === 'valid' || OWN_TYPES.has(entity));
  const wanted = told.filter((finding) => asked.has(finding.entity) && (finding.score >= policy.minScore || OWN_TYPES.has(finding.entity)) && !isKept(finding));
  const resolved = resolveOverlaps(explained(wanted, told));
  const findings = normalized.text === input.text ? resolved : resolved.map((finding) => ({ ...finding, ...normalized.toOriginal(finding) }));
  return { findings, failed: [...failed], reviewRecommended: failed.size > 0 || findings.length === 0 || findings.some(({ score }) => score < SURE) };
}

/** What the recognizers find, each finding raised by its context and by being asked for. */
function judge(input: DetectInput, policy: Policy, failed: Set<string>, signal: AbortSignal | undefined): Finding[] {
  const context = contextOf(input, policy);
  const expected = expectedOf(policy);
  const terms = termsIn(input, policy.language);
  const findings: Finding[] = [];
  for (const recognizer of RECOGNIZERS) {
    throwIfCancelled(signal);
    try {
      for (const found of recognizer.find(input, policy)) {
        if (found.start >= found.end) continue;
        const kind = found.reason.context ? null : context(found);
        const finding = kind ? raise(found, kind) : found;
        findings.push(withToldLabel(input.text, terms, expected(finding) ? raise(finding, 'region') : finding));
      }
    } catch {
      failed.add(recognizer.id);
    }
  }
  return findings;
}

/** Whether a finding is more likely right because its type was asked for by name, or numbers of its country were. */
function expectedOf({ named, entities, region }: Policy): (finding: Finding) => boolean {
  const asked = new Set(named ? entities : []);
  const countries = new Set(region ? countriesOf(region) : []);
  return ({ entity }) => {
    const { country } = ENTITIES[entity];
    return asked.has(entity) || (country !== null && countries.has(country));
  };
}

async function tagged(tagger: Tagger, text: string, failed: Set<string>, signal: AbortSignal | undefined): Promise<Finding[]> {
  try {
    const spans = await tagger.tag(text, signal);
    return spans.map(({ entity, start, end, score }) => ({ entity, start, end, score, recognizer: tagger.id, reason: { pattern: 'tagger' } }));
  } catch {
    throwIfCancelled(signal);
    failed.add(tagger.id);
    return [];
  }
}

/** Without what a surer finding with a valid checksum explains: the middle of an IBAN is no phone number, even where IBANs are not asked for. */
function explained(wanted: readonly Finding[], all: readonly Finding[]): Finding[] {
  const explainedAway = new Set<Finding>();
  eachNested(all, (outer, inner) => {
    if (outer.reason.checksum === 'valid' && outer.score > inner.score && !OWN_TYPES.has(inner.entity)) explainedAway.add(inner);
  });
  return wanted.filter((finding) => !explainedAway.has(finding));
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UmbraError('cancelled');
}
