import { codedInput } from '../folded-text';
import type { DetectInput } from '../recognizer';
import { indexKeywords } from './keyword-index';
import type { AssignedValue } from './assigned-value';

/** Credentials of an HTTP request. */
export interface Credentials extends AssignedValue {
  readonly scheme: string;
}

const findNames = indexKeywords(['authorization', 'bearer'].map((name) => [name, name] as const), true);
/** `Authorization: Basic …`; RFC 9110, section 11.6.2. Also as a key of JSON or an option of a command. */
const HEADER = /["'`]?[ \t]{0,3}[:=,]?[ \t]{0,3}["'`]?(?:(bearer|basic|token|apikey|digest|negotiate|ssws|bot)[ \t\n]{1,3})([A-Za-z0-9._~+/=:-]{8,2000})/iy;
const BEARER = /[ \t\n]{1,3}([A-Za-z0-9._~+/=-]{12,2000})/y;

/** Credentials in headers: what follows `Authorization: Basic` and its like, or `Bearer` alone. */
export function* findCredentials(input: DetectInput): Generator<Credentials> {
  const { text } = input;
  let done = 0;
  for (const { start: named, end: at, meaning } of findNames(codedInput(input))) {
    if (named < done) continue;
    const pattern = meaning === 'bearer' ? BEARER : HEADER;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const value = match?.at(-1)?.replace(/[.:]+$/, '') ?? '';
    if (!match || value.length < 8) continue;
    const start = pattern.lastIndex - (match.at(-1)?.length ?? 0);
    done = start + value.length;
    yield { scheme: (meaning === 'bearer' ? meaning : (match[1] ?? '')).toLowerCase(), value, start, end: done };
  }
}
