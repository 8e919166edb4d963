import type { Evidence } from '../../entities/row';
import { makeFinding } from '../score';
import type { Recognizer } from '../recognizer';
import { KEY_FORMATS } from '../key-formats';
import { withoutAccents } from '../../text/fold-letters';

const START = '(?<![A-Za-z0-9])';
const END = '(?![A-Za-z0-9])';

const NAMED = KEY_FORMATS.map(({ name, source }) => ({
  name,
  exact: new RegExp(START + source + END, 'g'),
  // OCR loses the underscore of a prefix, or reads it as a space or a dash.
  inPixels: source.includes('_') ? new RegExp(START + withLostUnderscores(source) + END, 'g') : undefined,
}));

/** `api_key = …`, `"clientSecret": "…"`, `SECRET=…`, `token: …`. */
const ASSIGNED = /(?<![A-Za-z])["']?[\w.-]{0,40}(?:api[ _-]?key|apikey|secret|token|access[ _-]?key|private[ _-]?key|signing[ _-]?key|encryption[ _-]?key|account[ _-]?key|credentials?|auth)[\w-]{0,20}["'\]]{0,2}[ \t]{0,4}(?::=|=>|[:=])[ \t]{0,4}\n?[ \t]{0,4}(?:"([^"\n]{8,500})"|'([^'\n]{8,500})'|`([^`\n]{8,500})`|["'`]?([^\s"'`,;<>(){}[\]]{8,500}))/gi;
/** HTTP's header. RFC 9110, section 11.6.2. */
const AUTHORIZATION = /(?:\b(?:proxy-)?authorization["']?[ \t]{0,3}[:=]?[ \t]{0,3}["']?(?:bearer|basic|token|apikey|digest)|\bbearer)[ \t\n]{1,3}([A-Za-z0-9._~+/=-]{12,2000})|\bx-(?:api-key|auth-token)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?([A-Za-z0-9._~+/=-]{8,500})/gi;
/** A long word of mixed letters and digits: nothing without a label. */
const ALONE = /(?<![\p{L}\p{N}_+/=.@-])(?=[A-Za-z+/=_-]{0,60}\d)(?=[\d+/=_-]{0,60}[A-Za-z])[A-Za-z0-9+/=_-]{16,128}(?![\p{L}\p{N}_@])/gu;

/** Bits of entropy per character below which a value reads like words, not like chance. */
const MIN_ENTROPY = 3;

/** Keys and tokens of services: by their vendor's prefix, or by what is written beside them. */
export const apiKey: Recognizer = {
  id: 'api-key',
  entities: ['API_KEY'],
  *find({ text: given, fromPixels }) {
    // Keys are ASCII: an accent is a reader's mistake.
    const text = fromPixels ? withoutAccents(given) : given;
    for (const { name, exact, inPixels } of NAMED) {
      const exactStarts = new Set<number>();
      for (const match of text.matchAll(exact)) {
        exactStarts.add(match.index);
        yield makeFinding('api-key', 'API_KEY', 'strong', { start: match.index, end: match.index + match[0].length }, { pattern: name });
      }
      if (!fromPixels || !inPixels) continue;
      for (const match of text.matchAll(inPixels)) {
        if (exactStarts.has(match.index) || !/\d/.test(match[0])) continue;
        yield makeFinding('api-key', 'API_KEY', 'plain', { start: match.index, end: match.index + match[0].length }, { pattern: name, lookalike: true });
      }
    }
    for (const [pattern, expression] of [['assigned', ASSIGNED], ['authorization', AUTHORIZATION]] as const) {
      for (const match of text.matchAll(expression)) {
        const value = match.slice(1).find((group) => group !== undefined) ?? '';
        const evidence = judge(value);
        if (!evidence) continue;
        const start = match.index + match[0].lastIndexOf(value);
        yield makeFinding('api-key', 'API_KEY', evidence, { start, end: start + value.length }, { pattern, context: true });
      }
    }
    for (const match of text.matchAll(ALONE)) {
      if (entropy(match[0]) < MIN_ENTROPY) continue;
      yield makeFinding('api-key', 'API_KEY', 'bare', { start: match.index, end: match.index + match[0].length }, { pattern: 'alone' });
    }
  },
};

/** How much a value looks like a key rather than a word, a path or a call. */
function judge(value: string): Evidence | null {
  if (/^(?:process\.env|os\.environ|import\.meta|https?:\/\/|\$\{|\{\{|<|\*{3}|x{4})/i.test(value) || /^[a-z]+(?:[._-][a-z]+)*$/i.test(value) && entropy(value) < 3.6) return null;
  if (entropy(value) >= MIN_ENTROPY && /\d/.test(value) && /[A-Za-z]/.test(value)) return 'plain';
  return entropy(value) >= 2.5 ? 'weak' : null;
}

/** Shannon's entropy in bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** The source with every `_` outside of character classes lost, or read as a space or a dash. */
function withLostUnderscores(source: string): string {
  return source.replace(/\[[^\]]*\]|_/g, (part) => (part === '_' ? '[_ .~-]{0,2}' : part));
}
