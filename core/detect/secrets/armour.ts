const END = /-{2,6} ?END [A-Z0-9][A-Z0-9 ]{2,50}(?: ?-{1,6})?|Private-MAC: ?[0-9a-f]{8,128}/y;
/** A line of the body: base64, a header such as `Proc-Type: 4,ENCRYPTED`, or nothing; in code also `\n` and quotes. */
const LINE = /[ \t"'+,]{0,20}(?:[A-Za-z-]{3,20}: [^\n]{0,200}|[A-Za-z0-9+/= ]{0,200})(?:\\r)?(?:\\n)?[ \t"'+,]{0,20}\n?/y;
/** More lines than a key of 16384 bits has. */
const MAX_LINES = 250;

/** Reads an armoured body whose first line ends at `start`: to its last line, or as far as lines look like one where that is out of sight. */
export function readArmour(text: string, start: number): { readonly end: number; readonly closed: boolean } {
  let at = start;
  let end = start;
  for (let line = 0; line < MAX_LINES; line++) {
    END.lastIndex = at;
    if (END.test(text)) return { end: END.lastIndex, closed: true };
    LINE.lastIndex = at;
    const body = LINE.exec(text)?.[0] ?? '';
    if (body === '') break;
    // A short line of words is prose again; an empty one stands between headers and body.
    if (body.trim() !== '' && body.trim().includes(' ') && !body.includes(':') && !/[A-Za-z0-9+/=]{24}/.test(body)) break;
    at += body.length;
    if (body.trim() !== '') end = at - (body.length - body.trimEnd().length);
  }
  return { end, closed: false };
}
