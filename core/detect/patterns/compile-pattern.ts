/** Flags that the user's own patterns are matched with: in any case, by whole characters. */
export const PATTERN_FLAGS = 'iu';

/** A user's own pattern, to be matched over and over; `null` where it is no regular expression. */
export function compilePattern(source: string): RegExp | null {
  try {
    return new RegExp(source, `g${PATTERN_FLAGS}`);
  } catch {
    return null;
  }
}
