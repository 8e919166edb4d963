/** So many characters of a text's beginning and end are looked for. */
const PROBE = 24;

/**
 * Whether an editor that held one text now holds another because something was put in: its
 * beginning or its end is there, more often than before or in a text that changed. Spaces and line
 * ends do not count, as editors write them in ways of their own.
 */
export function showsNow(before: string, after: string, put: string): boolean {
  const [was, is, wanted] = [squeezed(before), squeezed(after), squeezed(put)];
  if (wanted === '') return before !== after;
  const probes = [wanted.slice(-PROBE), wanted.slice(0, PROBE)];
  return probes.some((probe) => count(is, probe) > count(was, probe) || (was !== is && is.includes(probe)) || (was === is && was === wanted));
}

/** Without anything that an editor may draw as it likes. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
