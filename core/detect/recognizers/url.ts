import type { Evidence } from '../../entities/row';
import type { TextSpan } from '../../model';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { domainsOf, kindOf } from '../web/domains';

/** Where an address may begin, and the scheme before `://`. */
const PIVOT = /:\/\/|\bwww\./gi;
const SCHEME = /(?:^|[^\p{L}\p{N}])([a-z][a-z0-9+.-]{1,20})$/iu;
const SCHEME_REACH = 24;
/** OCR takes two slashes for one, and a colon for a semicolon. */
const MISREAD = /(?<![\p{L}\p{N}])https?(?:[;.]\/{1,2}|:\/(?!\/))[^\s<>"'`{}|\\^]{3,2000}/giu;
const REST = /[^\s<>"'`{}|\\^]{1,2000}/y;
/** Closing marks and sentence ends after an address. */
const TAIL = /[.,;:!?)\]*_~-]{1,40}$/;

const USER_INFO = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]{1,300}@/i;
const SECRET_PARAMETER = /[?&#;](?:[\w-]{0,30}(?:token|secret|password|passwd|signature|apikey|api_key|access_key|session|credential|auth|otp|sig|jwt|ticket|code|hash|key|pwd|sid))=[^&#\s]{4}/i;
const PERSONAL_PARAMETER = /[?&#;](?!utm_)(?:[\w-]{0,30}(?:e?mail|phone|tel|mobile|user|username|name|firstname|lastname|login|account|customer|address|dob|birth|ssn|iban|uid|userid|user_id|member|patient))=[^&#\s]/i;
/** Pages that are a person, a meeting or a shared document. */
const PRIVATE_PLACE = /^(?:https?[:;.]\/{1,2})?(?:[\w-]{1,63}\.)?(?:linkedin\.com\/in\/|facebook\.com\/[\w.]{5}|instagram\.com\/\w|(?:x|twitter)\.com\/\w|tiktok\.com\/@|t\.me\/\w|wa\.me\/\d|github\.com\/[\w-]{1,39}\/?$|(?:docs|drive)\.google\.com\/.{0,40}\/d\/|zoom\.us\/[jw]\/|meet\.google\.com\/\w|teams\.microsoft\.com\/l\/|dropbox\.com\/s|calendly\.com\/\w|hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|discord\.gg\/|maps\.app\.goo\.gl\/)/i;
/** A part of the path that says whose it is. */
const PERSONAL_PATH = /\/(?:users?|profiles?|customers?|accounts?|members?|patients?|invite|reset|verify|confirm|unsubscribe|share|magic|u|~)\/[^/?#\s]{2}/i;
/** A part of the path that nobody could guess: whoever has the address is in. */
const UNGUESSABLE_PATH = /\/(?:[0-9a-fA-F]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-zA-Z]{0,40}\d)(?=\d{0,40}[A-Za-z])[A-Za-z0-9]{20,200}|(?=[\w-]{0,40}[a-z])(?=[\w-]{0,40}[A-Z])(?=[\w-]{0,40}\d)[\w-]{24,200})(?=[/?#]|$)/;
/** A host alone that is no name of the net: `http://printer`. */
const LOCAL = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#.:]+\/?$/i;

/** Addresses of pages: those that carry secrets or lead to a person. A plain public one, and a bare domain, have a low score. */
export const url: Recognizer = {
  id: 'url',
  entities: ['URL'],
  *find(input) {
    for (const span of addressesOf(input)) {
      const address = input.text.slice(span.start, span.end);
      const { pattern, evidence } = judge(address);
      if (evidence === 'bare' && LOCAL.test(address)) continue;
      yield makeFinding('url', 'URL', evidence, span, { pattern });
    }
  },
};

function* addressesOf(input: DetectInput): Generator<TextSpan> {
  const { text, fromPixels } = input;
  let done = 0;
  const read = (start: number): TextSpan => {
    REST.lastIndex = start;
    done = start + trimmed(REST.exec(text)?.[0] ?? '').length;
    return { start, end: done };
  };
  for (const { 0: sign, index } of text.matchAll(PIVOT)) {
    if (index < done) continue;
    const scheme = sign === '://' ? SCHEME.exec(text.slice(Math.max(0, index - SCHEME_REACH), index))?.[1] : '';
    if (scheme === undefined) continue;
    const span = read(index - scheme.length);
    const host = /^[^/?#:]*/.exec(text.slice(span.start, span.end))?.[0] ?? '';
    if (sign === '://' ? span.end > index + sign.length : kindOf(host) !== null) yield span;
  }
  done = 0;
  for (const { start, end, doubtful } of domainsOf(input)) {
    if (start < done || text[start - 1] === '/' || (doubtful && text[end] !== '/')) continue;
    yield read(start);
  }
  if (fromPixels) for (const match of text.matchAll(MISREAD)) yield { start: match.index, end: match.index + trimmed(match[0]).length };
}

/** Without closing marks; a bracket stays where the address opened it itself. */
function trimmed(address: string): string {
  const tail = TAIL.exec(address)?.[0] ?? '';
  const body = address.slice(0, address.length - tail.length);
  return tail.startsWith(')') && body.includes('(') ? `${body})` : body;
}

function judge(address: string): { pattern: string; evidence: Evidence } {
  if (USER_INFO.test(address)) return { pattern: 'user-info', evidence: 'strong' };
  if (SECRET_PARAMETER.test(address)) return { pattern: 'secret-parameter', evidence: 'strong' };
  if (PERSONAL_PARAMETER.test(address)) return { pattern: 'personal-parameter', evidence: 'plain' };
  if (PRIVATE_PLACE.test(address)) return { pattern: 'private-place', evidence: 'plain' };
  if (PERSONAL_PATH.test(address)) return { pattern: 'personal-path', evidence: 'weak' };
  if (UNGUESSABLE_PATH.test(address)) return { pattern: 'unguessable-path', evidence: 'weak' };
  return { pattern: 'public', evidence: 'bare' };
}
