import type { Finding } from '../model';
import { subtract } from '../text/spans';
import { nested } from './nested';

/** How much surer a part must be than the whole to be told apart from it. */
const MARGIN = 0.3;

/**
 * Findings without overlaps, sorted by start. A finding within a longer one that is about as sure is a part of it;
 * else the surest keeps its whole span, and of the others what it leaves uncovered stays as a finding of its own. So
 * every character that was covered remains so.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const parts = new Set<Finding>();
  for (const [outer, inner] of nested(findings)) {
    // The user's own words stay by themselves: they are hidden even where the user shows the rest again.
    if (inner.entity !== 'CUSTOM_WORD' && inner.reason.checksum !== 'valid' && outer.score >= inner.score - MARGIN) parts.add(inner);
  }
  const ranked = findings.filter((finding) => !parts.has(finding)).sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Finding[] = [];
  for (const finding of ranked) {
    let at = firstEndingAfter(kept, finding.start);
    const near: Finding[] = [];
    for (let i = at; i < kept.length; i++) {
      const other = kept[i];
      if (!other || other.start >= finding.end) break;
      near.push(other);
    }
    for (const part of subtract(finding, near)) {
      while ((kept[at]?.start ?? Infinity) < part.start) at++;
      kept.splice(at, 0, { ...finding, ...part });
    }
  }
  return kept;
}

/** Index of the first finding that ends after `offset`, in findings that are sorted and apart. */
function firstEndingAfter(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
