import type { Finding } from '../model';

/** Calls `visit` for all pairs of findings where the first holds the whole of the second and more. */
export function eachNested(findings: readonly Finding[], visit: (outer: Finding, inner: Finding) => void): void {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Finding[] = [];
  for (const inner of ordered) {
    let kept = 0;
    for (const outer of open) {
      if (outer.end <= inner.start) continue;
      open[kept++] = outer;
      if (inner.end <= outer.end && (outer.start < inner.start || inner.end < outer.end)) visit(outer, inner);
    }
    open.length = kept;
    open.push(inner);
  }
}
