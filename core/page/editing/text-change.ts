/** A piece of a text and what stands in its place. Half-open `[start, end)` in UTF-16 code units of the text before. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The text with its changes made. They must be sorted and must not overlap. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, replacement } of changes) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}
