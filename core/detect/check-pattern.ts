/** What is wrong with a pattern: it is no regular expression, matches nothing at all, or may take forever. */
export type PatternFault = 'invalid' | 'empty-match' | 'runaway';

/** Flags that the user's own patterns are matched with. */
export const PATTERN_FLAGS = 'iu';

/** Says before a pattern is kept whether it can be used; `null` if it can. */
export async function checkPattern(source: string): Promise<null | PatternFault> {
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, PATTERN_FLAGS);
  } catch {
    return 'invalid';
  }
  if (pattern.test('')) return 'empty-match';
  return null;
}
