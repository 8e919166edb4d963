import type { TextSpan } from '../model';

/** Whether two half-open spans share a character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The parts of `span` that none of `others` covers, in order, none empty. `others` are sorted and apart. */
export function subtract(span: TextSpan, others: readonly TextSpan[]): TextSpan[] {
  const parts: TextSpan[] = [];
  let { start } = span;
  for (const other of others) {
    if (other.end <= start) continue;
    if (other.start >= span.end) break;
    if (other.start > start) parts.push({ start, end: other.start });
    start = other.end;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
