import type { TextSpan } from '../../model';
import { makeFinding } from '../score';
import type { Recognizer } from '../recognizer';

/** Header and payload are JSON objects, so both begin with `{"` in base64url: `eyJ`. A line end may cut it anywhere. */
const TOKEN = /e[yv]J[A-Za-z0-9_-]{6,}(?:[ \n]{0,2}\.[ \n]{0,2}|\n)[A-Za-z0-9_-]{8,}(?:[ \n]{0,2}\.[ \n]{0,2}[A-Za-z0-9_-]{4,}){0,3}(?:[ \n][A-Za-z0-9_.-]{24,})*/y;
const START = /(?<![A-Za-z0-9])e[yv]J/g;
const REST = /[A-Za-z0-9_-]*/y;
/** A header cut off by the edge of what was seen. */
const HEADER = /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{14,}\.?/g;

/** JSON web tokens, signed (three parts) or encrypted (five). RFC 7519. */
export const jsonWebToken: Recognizer = {
  id: 'json-web-token',
  entities: ['JSON_WEB_TOKEN'],
  *find({ text }) {
    for (const { start, end } of tokensIn(text)) {
      const span = { start, end };
      const valid = namesAlgorithm(text.slice(start, end).split(/[.\s]/, 1)[0] ?? '');
      yield makeFinding('json-web-token', 'JSON_WEB_TOKEN', valid ? 'strong' : 'plain', span, { pattern: 'token', checksum: valid ? 'valid' : 'invalid' });
    }
    for (const match of text.matchAll(HEADER))
      yield makeFinding('json-web-token', 'JSON_WEB_TOKEN', 'weak', { start: match.index, end: match.index + match[0].length }, { pattern: 'header' });
  },
};

/** All tokens of a text. Where none begins a word, none begins within it: what follows the word is the same. */
function* tokensIn(text: string): Generator<TextSpan> {
  START.lastIndex = 0;
  for (let first = START.exec(text); first; first = START.exec(text)) {
    const start = first.index;
    TOKEN.lastIndex = start;
    REST.lastIndex = start;
    const isToken = TOKEN.test(text);
    if (!isToken) REST.test(text);
    const end = isToken ? TOKEN.lastIndex : REST.lastIndex;
    if (isToken) yield { start, end };
    START.lastIndex = end;
  }
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether a token's header, decoded, names how it is signed. RFC 7515, section 4.1.1. */
function namesAlgorithm(header: string): boolean {
  let bits = 0;
  let held = 0;
  let json = '';
  for (const sign of header.slice(0, 4000)) {
    bits = ((bits << 6) | BASE64URL.indexOf(sign)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    json += String.fromCharCode((bits >> held) & 0xff);
  }
  try {
    const fields: unknown = JSON.parse(json);
    return typeof fields === 'object' && fields !== null && 'alg' in fields && typeof fields.alg === 'string';
  } catch {
    return false;
  }
}
