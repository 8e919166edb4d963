import type { FoundName } from './cued-names';
import { cueAt } from './cues';
import { LEAST_ALONE } from './lexicon-names';
import { isEveryday, type NameText } from './name-text';
import { endOfName, isNamePart } from './read-name';

const AND = new Set(['and', 'or', 'et', 'ou', 'und', 'oder', 'y', 'o', 'e', 'i', 'en', 'och', 'ja', 'to', 'a']);
const COMMA = /^, ?$/;

/** Names beside names: in a list, a word that may be one is one. */
export function* listedNames(page: NameText, found: readonly FoundName[]): Generator<FoundName> {
  for (const { first, last } of found) {
    for (let next = after(page, last); next; next = after(page, next.last)) yield next;
    yield* back(page, first);
  }
}

/** `Ada, Will and Rose`: the name that follows one, which is told by that alone. */
function after(page: NameText, last: number): FoundName | undefined {
  const { tokens } = page;
  const next = tokens[last + 1];
  if (!next) return undefined;
  const and = next.gap === ' ' && next.shape === 'lower' && AND.has(next.key);
  const first = and ? last + 2 : last + 1;
  if (!(and ? tokens[first]?.gap === ' ' : COMMA.test(next.gap)) || !isListed(page, first)) return undefined;
  return { first, last: endOfName(page, first), evidence: 'weak', pattern: 'listed', context: true };
}

function* back(page: NameText, first: number): Generator<FoundName> {
  const { tokens } = page;
  const gap = tokens[first]?.gap ?? '';
  const before = tokens[first - 1];
  if (!before) return;
  const and = gap === ' ' && before.shape === 'lower' && AND.has(before.key) && tokens[first - 1]?.gap === ' ';
  const last = and ? first - 2 : COMMA.test(gap) ? first - 1 : undefined;
  if (last === undefined || !isListed(page, last)) return;
  yield { first: last, last, evidence: 'weak', pattern: 'listed', context: true };
}

/** Whether a token may be a name in a list: a given name that has other meanings too, but is no place. */
function isListed(page: NameText, i: number): boolean {
  const token = page.tokens[i];
  if (!token || token.shape !== 'title' || !isNamePart(page, i) || cueAt(page.tokens, i)?.kind === 'greeting') return false;
  return token.word.given && (isEveryday(page, token) || token.key.length < LEAST_ALONE);
}
