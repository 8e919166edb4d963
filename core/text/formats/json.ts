import { type Context, plainContext, same } from './slot';

// Strings, numbers, and whatever else stands there: in valid JSON that is `true`, `false` and `null` alone.
const TOKEN = /"(?:[^"\\\n]|\\[^\n])*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|[^\s"{}[\]:,]+(?:[ \t]+[^\s"{}[\]:,]+)*/g;
const LITERAL = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const ESCAPE = /\\u[\dA-Fa-f]{4}|\\[^\n]/g;

/** The strings and numbers of JSON, also of lines of JSON and of JSON with faults; sorted. */
export function* jsonContexts(text: string): Generator<Context> {
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (token.startsWith('"')) {
      const closed = token.length > 1 && token.endsWith('"');
      yield { start: start + 1, end: start + token.length - (closed ? 1 : 0), whole: false, quoted: false, escapes: ESCAPE, decode: decodeJson, encode: encodeJson };
    } else if (LITERAL.test(token)) {
      yield { start, end: start + token.length, whole: true, quoted: true, escapes: null, decode: same, encode: encodeJson };
    } else {
      yield plainContext(start, start + token.length);
    }
  }
}

/** What the inside of a JSON string says; as it stands where it is none. */
export function decodeJson(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw;
  }
}

/** A text as the inside of a JSON string. */
export function encodeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
