import type { TextSpan } from '../model';

/** Whether a number belongs to a code that begins or ends with letters: `NIP-060-280-27-47`, `555-123-4567-A`. */
export function isPartOfCode(text: string, { start, end }: TextSpan): boolean {
  return /\p{L}-$/u.test(text.slice(Math.max(0, start - 3), start)) || /^-\p{L}/u.test(text.slice(end, end + 3));
}

/** Whether other numbers stand right beside a number, as in a row of figures, or in the groups of an account. */
export function isAmongNumbers(text: string, { start, end }: TextSpan): boolean {
  return /\d $/.test(text.slice(Math.max(0, start - 2), start)) || /^ \d/.test(text.slice(end, end + 2));
}
