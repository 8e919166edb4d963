import type { Finding } from '../model';
import { eachNested } from './nested';
import { OWN_TYPES } from './own-types';

/** How much surer a part must be than the whole to be told apart from it. */
const MARGIN = 0.3;

/**
 * Findings without overlaps, sorted by start. A finding within a longer one that is about as sure is a part of it;
 * else the surest keeps its whole span, and of the others what it leaves uncovered stays as a finding of its own. So
 * every character that was covered remains so.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const parts = new Set<Finding>();
  eachNested(findings, (outer, inner) => {
    // What the user wrote down stays by itself: it is hidden even where the user shows the rest again.
    if (!OWN_TYPES.has(inner.entity) && inner.reason.checksum !== 'valid' && outer.score >= inner.score - MARGIN) parts.add(inner);
  });
  return surestByPlace(findings.filter((finding) => !parts.has(finding)));
}

/** Every place goes to the surest finding that covers it, then to the longest, then to one with valid check digits, then to the first. */
function surestByPlace(findings: readonly Finding[]): Finding[] {
  const waiting = [...findings].sort((a, b) => a.start - b.start);
  const edges = edgesOf(findings);
  const resolved: Finding[] = [];
  let winner: Finding | undefined;
  const open: Finding[] = [];
  let next = 0;
  edges.forEach((start, i) => {
    let kept = 0;
    for (const finding of open) if (finding.end > start) open[kept++] = finding;
    open.length = kept;
    for (let finding = waiting[next]; finding?.start === start; finding = waiting[++next]) open.push(finding);
    const end = edges[i + 1] ?? start;
    const surest = open.reduce<Finding | undefined>((best, finding) => (best && !isSurer(finding, best) ? best : finding), undefined);
    const last = resolved.at(-1);
    if (surest && surest === winner && last) resolved[resolved.length - 1] = { ...last, end };
    else if (surest) resolved.push({ ...surest, start, end });
    winner = surest;
  });
  return resolved;
}

/** All offsets at which a finding begins or ends, each once, in order. */
function edgesOf(findings: readonly Finding[]): readonly number[] {
  const all = new Float64Array(2 * findings.length);
  findings.forEach(({ start, end }, i) => {
    all[2 * i] = start;
    all[2 * i + 1] = end;
  });
  all.sort();
  return Array.from(all).filter((edge, i) => i === 0 || edge !== all[i - 1]);
}

/** A check tells the very type: a field that asks for a VAT number does not say of which country. */
function proved({ reason }: Finding): number {
  return Number(reason.checksum === 'valid');
}

function isSurer(a: Finding, b: Finding): boolean {
  const byScore = a.score - b.score || a.end - a.start - (b.end - b.start) || proved(a) - proved(b) || b.start - a.start;
  return byScore > 0;
}
