import { ENTITIES } from '../../entities/table';
import type { TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { growForward, type Chain } from './chains';
import type { Words } from './tokens';

/** What tells that a label names an address of another kind: `E-mail address:`, `IP address:`. */
const OTHER_ADDRESS = /(?:e-?mail|mail|ip|ipv[46]|mac|web|url|http|wallet|btc|eth|bitcoin|crypto|contract|token|memory|base|start|end|network|host|server|smtp|bind|listen|remote|physical|virtual|hardware|bluetooth|site|internet|courriel|correo|electronique|electronico|elettronica|sender|from|to|reply|recipient)[ _.-]{0,2}$/;
const NO_VALUE = /@|:\/\/|[{}<>=\\]|\(\)|^(?:0x|[\d.:]+$|[\da-f:.]{12,}$)|^(?:null|none|nil|undefined|string|required|optional|n\/a|unknown|see|same|as above|idem|id\.)\b/i;
/** The next label on the line, or a cell's end. */
const NEXT = /[,;.]? {1,4}\(?\p{L}[\p{L}.\u00BA/-]{1,16}(?: \p{L}{1,12}){0,2} ?:(?!\d)| \| |\t| {4,}/u;
const MAX_VALUE = 160;
const MAX_LINES = 6;

let expression: RegExp | undefined;

/** Labels of addresses, as a form, a key or an element writes them, up to where the value begins. */
function labels(): RegExp {
  if (expression) return expression;
  const names = [...new Set(Object.values(ENTITIES.STREET_ADDRESS.labels).flat())].sort((a, b) => b.length - a.length).map((name) => foldLetters(name).replaceAll(' ', "[ _.'-]{0,2}"));
  expression = new RegExp(`(?<![a-z0-9])(?:${names.join('|')})(?![a-z])(?: ?[12])?(?: ?\\([^)\\n]{0,30}\\)|(?: ?/ ?| (?:and|y|et|und|e) )[a-z]{3,12}(?: [a-z]{3,12}){0,2})?["'\`*_]{0,3}[ \\t]{0,4}(?:[:=]{1,2}|[|>\\t]|\\n)[*_]{0,3}[ \\t|]{0,60}`, 'g');
  return expression;
}

/** What stands after an address's label, up to the end of its line or quote, or in the lines below; whatever it looks like. */
export function* labelledAddresses(words: Words): Generator<TextSpan> {
  const { text, folded } = words;
  for (const match of folded.matchAll(labels())) {
    if (OTHER_ADDRESS.test(folded.slice(Math.max(0, match.index - 16), match.index))) continue;
    const start = match.index + match[0].length;
    const value = match[0].endsWith('\n') || text.charAt(start) === '\n' ? linesBelow(text, start, match) : lineFrom(text, start);
    if (value) yield grown(words, value);
  }
}

function lineFrom(text: string, from: number): TextSpan | undefined {
  const quote = /^(?:\\?["'`])/.exec(text.slice(from, from + 2))?.[0] ?? '';
  const start = from + quote.length;
  let value = (text.slice(start, start + MAX_VALUE).split('\n', 1)[0] ?? '').split('</', 1)[0] ?? '';
  if (quote) value = value.split(quote, 1)[0] ?? '';
  else value = value.slice(0, NEXT.exec(value)?.index ?? value.length);
  return trimmed(start, value);
}

/** The lines under a label that stands alone, up to a blank one or the next label. */
function linesBelow(text: string, from: number, label: RegExpExecArray): TextSpan | undefined {
  // A label alone fills its own line.
  const lineStart = text.lastIndexOf('\n', label.index - 1) + 1;
  if (/[\p{L}\p{N}]/u.test(text.slice(lineStart, label.index))) return undefined;
  const below = text.slice(from, from + MAX_VALUE).replace(/^\n/, ' ');
  const lines: string[] = [];
  for (const line of below.split('\n')) {
    if (!/[\p{L}\p{N}]/u.test(line) || /[:=@]/.test(line) || lines.length >= MAX_LINES || line.length > 70) break;
    lines.push(line);
  }
  const value = lines.join('\n');
  return /\d/.test(value) ? trimmed(from, value) : undefined;
}

function trimmed(start: number, value: string): TextSpan | undefined {
  const inner = value.replace(/^[\s*_"'>]+/, '');
  const kept = inner.replace(/[\s.,;*_"'|\\]+$/, '');
  if (kept.length < 3 || !/\p{L}{2}/u.test(kept) || NO_VALUE.test(kept) || !/\d|[ ,]/.test(kept)) return undefined;
  const from = start + value.length - inner.length;
  return { start: from, end: from + kept.length };
}

/** A value with the lines below it that belong to the same address. */
function grown(words: Words, { start, end }: TextSpan): TextSpan {
  const { tokens } = words;
  const to = firstFrom(words, end);
  const chain: Chain = { from: Math.max(0, to - 1), to, parts: new Set(['numbered']) };
  growForward(words, chain, new Map());
  return { start, end: Math.max(end, tokens[chain.to - 1]?.end ?? 0) };
}

/** The first token that begins at `offset` or after it. */
function firstFrom({ tokens }: Words, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
