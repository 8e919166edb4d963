import type { FoundName } from './cued-names';
import { isClearGivenName, isSurname } from './lexicon';
import type { NameText } from './name-text';
import { PARTICLES, SUFFIXES } from './particles';
import { isCode, isNamedAfter } from './surroundings';

/** Shortest part of a name that is looked for, if it is known as one and if not. */
const LEAST_PART = 2;
const LEAST_UNKNOWN = 3;
/** A part is looked for in small letters too from this length on. */
const LEAST_SMALL = 4;

/** Where names that were found stand again, whole or in part, in capitals or small letters, with an `s` of possession glued on or not. */
export function* repeatedNames(page: NameText, found: readonly FoundName[]): Generator<FoundName> {
  const { tokens } = page;
  const parts = partsOf(page, found);
  if (parts.size === 0) return;
  const covered = new Set<number>();
  for (const { first, last } of found) for (let i = first; i <= last; i++) covered.add(i);
  for (let i = 0; i < tokens.length; i++) {
    if (covered.has(i) || !isRepeat(page, parts, i)) continue;
    let last = i;
    while (!covered.has(last + 1) && /^[ '-]$|^$/.test(tokens[last + 1]?.gap ?? '\n') && isRepeat(page, parts, last + 1)) last++;
    const token = tokens[i];
    if (!token || isCode(page, token.start, tokens[last]?.end ?? token.end) || isNamedAfter(page, i, last)) continue;
    yield { first: i, last, evidence: token.shape === 'lower' ? 'weak' : 'plain', pattern: 'repeated', context: true };
    i = last;
  }
}

/** The words that names are made of. */
function partsOf({ tokens }: NameText, found: readonly FoundName[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { first, last, evidence } of found) {
    for (let i = first; i <= last; i++) {
      const token = tokens[i];
      if (!token || token.key.length < (token.word.given || token.word.surname ? LEAST_PART : LEAST_UNKNOWN) || PARTICLES.has(token.key) || SUFFIXES.has(token.key)) continue;
      if (evidence === 'weak' && !isClearGivenName(token) && !isSurname(token)) continue;
      parts.add(token.key);
    }
  }
  return parts;
}

function isRepeat(page: NameText, parts: ReadonlySet<string>, i: number): boolean {
  const { tokens } = page;
  const token = tokens[i];
  if (!token || token.shape === 'initial') return false;
  const { key, shape } = token;
  if (!parts.has(key)) {
    // German: `Obamas Rede`.
    if (!page.german || !key.endsWith('s') || key.length < 5 || shape !== 'title' || !parts.has(key.slice(0, -1))) return false;
  }
  const { everyday } = token.word;
  if (shape === 'lower' || shape === 'mixed') return key.length >= LEAST_SMALL && shape === 'lower' && !everyday && /^(?:[\s(,"']|$)/.test(token.gap.slice(-1));
  // An everyday word is a name only where nothing else explains its capital.
  return !everyday || (!page.german && i > 0 && !/[.!?:\n"(>|*\t]/.test(token.gap));
}
