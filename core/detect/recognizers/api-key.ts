import { codedInput } from '../folded-text';
import type { Evidence } from '../../entities/row';
import type { Finding } from '../../model';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { readAssigned } from '../secrets/assigned-value';
import { findCredentials } from '../secrets/authorization';
import { entropyOf } from '../secrets/entropy';
import { indexKeywords } from '../secrets/keyword-index';
import { CHANCE_ENTROPY, longWords } from '../secrets/long-words';
import { isExample, isPlaceholder } from '../secrets/placeholder';
import { findVendorKeys } from '../secrets/vendor-keys';
import { findVendors } from '../secrets/vendor-names';

/** What programs and forms call a key, in any notation: `API_KEY`, `clientSecret`, `access-token`. */
const NAMES = ['apikey', 'secret', 'token', 'credential', 'auth', 'passkey', ...['api', 'access', 'private', 'signing', 'encryption', 'account', 'master', 'webhook', 'license', 'shared'].flatMap((kind) => [' ', '_', '-', ''].map((joint) => `${kind}${joint}key`))];
const findNames = indexKeywords([...new Set(NAMES)].map((name) => [name, name] as const), true);
/** What follows makes it the name of something else: `author`, `tokenizer`, `token_type`, `secretName`, `api_key_id`. */
const OTHER_NAME = /^(?:or|ori[tz]|ent|iz|s?[_-]?(?:ur[il]|endpoint|name|type|file|path|length|size|count|limit|expir|ttl|arn|manager|version|header|method|mode|status|provider|enabled|required|scheme|alias|board|store|ring|pair|word|url|host|server|bucket|prefix|field|param))|^key[_-]?id/i;

/** Keys and tokens of services: by their vendor's form, or by what is written beside them. */
export const apiKey: Recognizer = {
  id: 'api-key',
  entities: ['API_KEY'],
  *find(input) {
    for (const { evidence, reason, ...span } of findVendorKeys(input)) yield makeFinding('api-key', 'API_KEY', evidence, span, reason);
    yield* findAssigned(input);
    for (const { scheme, value, ...span } of findCredentials(input)) {
      const evidence = judge(value);
      if (evidence) yield makeFinding('api-key', 'API_KEY', evidence, span, { pattern: `authorization-${scheme}`, context: true });
    }
    for (const word of longWords(input)) yield makeFinding('api-key', 'API_KEY', 'bare', word, { pattern: 'alone' });
  },
};

/** `auth: user=…`: what a log goes on with. */
const NEXT_PAIR = /^[A-Za-z_-]{2,20}=[^=]/;

/** `api_key = …`, `"clientSecret": "…"`, `TOKEN=…`, and `datadog: …` where the value has the form of that vendor's keys. */
function* findAssigned(input: DetectInput): Generator<Finding> {
  const coded = codedInput(input);
  const { text } = coded;
  let done = 0;
  for (const { end: at } of findNames(coded)) {
    // A name within a value is part of it.
    const assigned = at > done ? readAssigned(text, at) : undefined;
    const evidence = assigned && !OTHER_NAME.test(assigned.tail) && !NEXT_PAIR.test(assigned.value) ? judge(assigned.value) : null;
    if (!assigned || !evidence) continue;
    done = assigned.end;
    yield makeFinding('api-key', 'API_KEY', evidence, assigned, { pattern: 'assigned', context: true, ...(isExample(assigned.value) && { reserved: true }) });
  }
  for (const { end: at, meaning: vendor } of findVendors(coded)) {
    const assigned = readAssigned(text, at);
    if (!assigned || !vendor.value.test(assigned.value) || !/\d/.test(assigned.value) || entropyOf(assigned.value) < vendor.entropy) continue;
    yield makeFinding('api-key', 'API_KEY', 'plain', assigned, { pattern: vendor.name, context: true });
  }
}

/** How much a value looks like a key rather than a word, a path or a call. */
function judge(value: string): Evidence | null {
  if (isPlaceholder(value) || (/^\p{L}+(?:[ ._/-]\p{L}+)*$/u.test(value) && !isMixed(value))) return null;
  if (isExample(value)) return 'weak';
  const entropy = entropyOf(value);
  if (entropy >= CHANCE_ENTROPY && /\d/.test(value) && /[A-Za-z]/.test(value)) return 'plain';
  return entropy >= 2.5 && !/\s/.test(value) ? 'weak' : null;
}

/** Capitals and small letters change too often for words in any notation. */
function isMixed(value: string): boolean {
  return (value.match(/[a-z][A-Z]/g) ?? []).length >= value.length / 6;
}
