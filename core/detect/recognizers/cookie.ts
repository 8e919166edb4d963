import { codedInput } from '../folded-text';
import type { EntityType, Finding } from '../../model';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { readAssigned } from '../secrets/assigned-value';
import { entropyOf } from '../secrets/entropy';
import { indexKeywords } from '../secrets/keyword-index';
import { CHANCE_ENTROPY, longWords } from '../secrets/long-words';
import { isPlaceholder } from '../secrets/placeholder';

/** `name=value`, and all that follow after `;`. RFC 6265, section 4. */
const NAME = "[\\w!#$%&'*+.^|~-]{1,64}";
const FURTHER = `(?:;[ \\t]{0,2}${NAME}(?:="[^"\\n]{0,200}"|=[^;"'\`<>\\n]{0,4000})?){0,60}`;
const HEADER = new RegExp(`(?<![A-Za-z])(?:set-)?cookie["'\`]?[ \\t]{0,3}[:=][ \\t]{0,3}["'\`]?(${NAME}=[^\\s;'\`<>]{1,4000}${FURTHER})`, 'gi');
/** Pairs that fill a cell or a line: cookies if they are said to be. */
const ALONE = new RegExp(`(?<=^|[\\t\\n|>*][ ]?)${NAME}=[^\\s;"'\`<>]{4,4000}${FURTHER}(?=[ .]?(?:$|[\\t\\n|<]))`, 'g');

/** Names of sessions in all notations, and those that frameworks give to their cookies. */
const SESSION = ['sessionid', 'session_id', 'session-id', 'session id', 'sessid', 'session_token', 'sessiontoken', 'session-token', 'session_key', 'sessionkey', 'session', 'connect.sid', 'sid'];
const XSRF = ['csrf token', 'xsrf token', 'csrf', 'xsrf', 'requestverificationtoken', 'authenticity_token', 'authenticity-token'];
const findNames = indexKeywords<EntityType>([...SESSION.map((name) => [name, 'SESSION_ID'] as const), ...XSRF.map((name) => [name, 'XSRF_TOKEN'] as const)], true);

/** Cookies in headers, and the identifiers of sessions and requests by the names that frameworks give them. */
export const cookie: Recognizer = {
  id: 'cookie',
  entities: ['HTTP_COOKIE', 'SESSION_ID', 'XSRF_TOKEN'],
  *find(input) {
    const { text } = input;
    for (const match of text.matchAll(HEADER)) {
      const pairs = (match[1] ?? '').replace(/[\s,)\]}]{1,10}$/, '');
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      if (!isPlaceholder(pairs.slice(pairs.indexOf('=') + 1))) yield makeFinding('cookie', 'HTTP_COOKIE', 'strong', { start, end: start + pairs.length }, { pattern: 'header', context: true });
    }
    for (const match of text.matchAll(ALONE)) yield makeFinding('cookie', 'HTTP_COOKIE', 'bare', { start: match.index, end: match.index + match[0].length }, { pattern: 'pairs' });
    yield* findNamed(input);
    for (const word of longWords(input)) {
      yield makeFinding('cookie', 'SESSION_ID', 'bare', word, { pattern: 'alone' });
      yield makeFinding('cookie', 'XSRF_TOKEN', 'bare', word, { pattern: 'alone' });
    }
  },
};

function* findNamed(input: DetectInput): Generator<Finding> {
  const { text } = input;
  for (const { start, end, meaning: entity } of findNames(codedInput(input))) {
    // Many words end or begin so: `inside`, `obsession`, `sessions`.
    if (/^(?:sid|session)$/i.test(text.slice(start, end)) && /[A-Za-z]/.test(text.charAt(start - 1))) continue;
    const assigned = readAssigned(text, end);
    if (!assigned || /^s(?![a-z])/i.test(assigned.tail) || isPlaceholder(assigned.value) || /\s/.test(assigned.value)) continue;
    const long = /^[^;&,]*/.exec(assigned.value)?.[0] ?? '';
    if (long.length < 8 || !/\d/.test(long) || entropyOf(long) < CHANCE_ENTROPY - 0.5) continue;
    yield makeFinding('cookie', entity, long.length >= 16 ? 'strong' : 'plain', { start: assigned.start, end: assigned.start + long.length }, { pattern: 'named', context: true });
  }
}
