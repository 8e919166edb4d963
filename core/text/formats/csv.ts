import { type Context, same } from './slot';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const DOUBLED = /""/g;

/** The delimiter of a table: the one that its first line holds most often, outside of quotes. */
export function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The fields of a table, without the quotes around them; sorted. */
export function* csvContexts(text: string): Generator<Context> {
  const delimiter = delimiterOf(text);
  const encode = (standIn: string): string => standIn.replaceAll('"', "'").replace(/[\r\n]+/g, ' ').replaceAll(delimiter, ' ');
  const cut = new RegExp(`[${delimiter === '\t' ? '\\t' : delimiter}\\r\\n]`, 'g');
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      yield { start: at + 1, end, whole: false, quoted: false, escapes: DOUBLED, decode: (raw) => raw.replaceAll('""', '"'), encode: encodeCsv };
      at = end + 1;
    }
    cut.lastIndex = at;
    const end = cut.exec(text)?.index ?? text.length;
    if (end > at) yield { start: at, end, whole: false, quoted: false, escapes: null, decode: same, encode };
    at = end + 1;
  }
}

/** A text as the inside of a quoted field. */
export function encodeCsv(text: string): string {
  return text.replaceAll('"', '""');
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}
