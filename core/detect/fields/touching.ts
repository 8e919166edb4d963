import type { TextSpan } from '../../model';
import { firstFrom } from '../../text/spans';

/** A test whether a span shares a character with any of the given ones, which may overlap and come in any order. */
export function touching(spans: readonly TextSpan[]): (span: TextSpan) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    const last = merged[firstFrom(merged, end) - 1];
    return last !== undefined && last.end > start;
  };
}
