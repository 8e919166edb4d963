import type { Finding } from '../model';

/** All pairs of findings where the first holds the whole of the second and more. */
export function* nested(findings: readonly Finding[]): Generator<readonly [outer: Finding, inner: Finding]> {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  let open: Finding[] = [];
  for (const inner of ordered) {
    open = open.filter(({ end }) => end > inner.start);
    for (const outer of open) {
      if (inner.end <= outer.end && (outer.start < inner.start || inner.end < outer.end)) yield [outer, inner];
    }
    open.push(inner);
  }
}
