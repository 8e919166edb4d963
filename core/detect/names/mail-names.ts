import { foldLetters } from '../../text/fold-letters';
import { firstFrom } from '../../text/spans';
import type { FoundName } from './cued-names';
import { isEveryday, type NameText } from './name-text';
import { endOfName, startsName } from './read-name';

/** `Ada Byron <ada@…`, `"Byron, Ada" <`, `Ada Byron (ada@…`, `Ada Byron [mailto:`. */
const DISPLAYED = /^["']? ?(?:<|\(|\[)(?:mailto:)?$/;
/** Words that a display name has at most. */
const MOST_WORDS = 4;
/** Parts of addresses that are shorter say nothing. */
const LEAST_PART = 3;

/** Names that an e-mail address repeats, and those that are displayed before one. */
export function* mailNames(page: NameText): Generator<FoundName> {
  const locals = new Set<string>();
  const parts = new Set<string>();
  for (const { start, end } of page.addresses) {
    const local = foldLetters(/^[^@]{1,64}(?=@)/.exec(page.text.slice(start, end))?.[0] ?? '');
    if (local === '') continue;
    locals.add(local.replace(/[^\p{L}]/gu, ''));
    for (const part of local.split(/[^\p{L}]+/u)) if (part.length >= LEAST_PART) parts.add(part);
    yield* displayed(page, firstFrom(page.tokens, start));
  }
  if (locals.size > 0) yield* repeated(page, locals, parts);
}

/** The name before the address that begins with token `i`. */
function* displayed(page: NameText, i: number): Generator<FoundName> {
  const { tokens } = page;
  if (!DISPLAYED.test(tokens[i]?.gap ?? '')) return;
  let first = i - 1;
  while (first > 0 && i - first < MOST_WORDS && /^(?: |-|'|, |\. )$/.test(tokens[first]?.gap ?? '') && tokens[first - 1]?.shape !== 'lower') first--;
  while (first < i && (!startsName(page, first) || isWord(page, first))) first++;
  if (first === i) return;
  for (let at = first; at < i; at++) if (isWord(page, at)) return;
  yield { first, last: i - 1, evidence: 'plain', pattern: 'display-name', context: true };
}

function isWord(page: NameText, i: number): boolean {
  const token = page.tokens[i];
  return !token || token.shape === 'mixed' || (isEveryday(page, token) && !token.word.given);
}

/** Capitalised words that the name part of an address is made of: `ada.byron@`, `abyron@`, `byronada@`. */
function* repeated(page: NameText, locals: ReadonlySet<string>, parts: ReadonlySet<string>): Generator<FoundName> {
  const { tokens } = page;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.shape !== 'title' && token.shape !== 'caps') || !startsName(page, i)) continue;
    const last = endOfName(page, i);
    const words = tokens.slice(i, last + 1).filter(({ shape }) => shape === 'title' || shape === 'caps');
    const [a, b] = [words[0]?.key ?? '', words.at(-1)?.key ?? ''];
    const whole = words.length > 1 && [a + b, b + a, a.charAt(0) + b, a + b.charAt(0), b + a.charAt(0), words.map(({ key }) => key).join('')].some((form) => locals.has(form));
    const known = words.some(({ key, word }) => parts.has(key) && !word.everyday);
    if (whole || known) yield { first: i, last, evidence: whole ? 'strong' : 'weak', pattern: 'mail', context: true };
    i = last;
  }
}
