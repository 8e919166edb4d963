import type { TextSpan } from '../../model';
import { isMonth } from '../dates/months';
import { firstFrom } from '../../text/spans';
import { growForward, type Chain } from './chains';
import { labelledTexts } from './labelled-text';
import type { Words } from './tokens';

/** What tells that a label names an address of another kind: `E-mail address:`, `IP address:`. */
const OTHER_ADDRESS = /(?:e-?mail|mail|ip|ipv[46]|mac|web|url|http|wallet|btc|eth|bitcoin|crypto|contract|token|memory|base|start|end|network|host|server|smtp|bind|listen|remote|physical|virtual|hardware|bluetooth|site|internet|courriel|correo|sender|from|to|reply|recipient)[ _.-]{0,2}$/;
/** What follows such a label and is no address: other kinds, a price in the column beside it, code, and words for nothing. */
const NO_ADDRESS = /@|[$€£] ?\d|\d ?[€£]|:\/\/|[{}<>=\\]|\(\)|^(?:0x|[\d.:]+$|[\da-f:.]{12,}$)|^(?:null|none|nil|undefined|string|required|optional|n\/a|unknown|see|same|as above|idem|id\.)\b/i;
const MAX_LINES = 6;

/** What stands after an address's label, whatever it looks like, with the lines below that belong to it. */
export function* labelledAddresses(words: Words): Generator<TextSpan> {
  const { text } = words;
  for (const { start, end, below, label } of labelledTexts(words, 'STREET_ADDRESS', MAX_LINES)) {
    const value = text.slice(start, end);
    if (isOtherAddress(words, label)) continue;
    if (!/\p{L}{2}/u.test(value) || NO_ADDRESS.test(value) || isDay(value) || !(below ? /\d/ : text.slice(label, start).includes('\t') ? /[\d,]/ : /\d|[ ,]/).test(value)) continue;
    yield grown(words, { start, end });
  }
}

/** Whether the label that begins at `label` asks for an address of another kind: `E-mail address`. */
export function isOtherAddress({ folded }: Words, label: number): boolean {
  return OTHER_ADDRESS.test(folded.text.slice(Math.max(0, label - 16), label));
}

/** Whether a day and its month end a text: `Form sent 1 Oct`. */
function isDay(value: string): boolean {
  return isMonth(/ \d{1,2}\.? (\p{L}{3,12})\.?$/u.exec(value)?.[1] ?? '');
}

function grown(words: Words, { start, end }: TextSpan): TextSpan {
  const to = firstFrom(words.tokens, end);
  const chain: Chain = { from: Math.max(0, to - 1), to, parts: new Set(['numbered']) };
  growForward(words, chain, new Map());
  return { start, end: Math.max(end, words.tokens[chain.to - 1]?.end ?? 0) };
}
