import type { TextSpan } from '../model';

/** Whether two half-open spans share a character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
