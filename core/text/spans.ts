import type { TextSpan } from '../model';

/** Whether two half-open spans share a character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first of spans, sorted by start, that starts at `start` or later; their count if none does. */
export function firstFrom(spans: readonly TextSpan[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
