import type { TextSpan } from '../model';

/** A phrase that stands in a text. */
export interface FoundPhrase extends TextSpan {
  /** Which of the phrases. */
  readonly index: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00A0]/;

/** A phrase with where its first word begins in it. */
interface Candidate {
  readonly index: number;
  readonly phrase: string;
  readonly lead: number;
}

/** Every place where one of the phrases stands, in any case and spacing, as whole words; the longest where several begin. Sorted, without overlaps. */
export function findPhrases(text: string, phrases: readonly string[]): FoundPhrase[] {
  const [single, byTwo] = [new Map<string, Candidate[]>(), new Map<string, Candidate[]>()];
  for (const [index, phrase] of phrases.entries()) {
    const [first, second] = phrase.matchAll(WORD);
    if (!first) continue;
    // Many begin with the same given name: the second word tells them apart.
    const [words, key] = second ? [byTwo, `${first[0]} ${second[0]}`] : [single, first[0]];
    const candidate = { index, phrase, lead: first.index };
    const known = words.get(key.toLowerCase());
    if (known) known.push(candidate);
    else words.set(key.toLowerCase(), [candidate]);
  }
  if (single.size === 0 && byTwo.size === 0) return [];
  const found: FoundPhrase[] = [];
  let covered = 0;
  const look = (at: number, candidates: readonly Candidate[] | undefined, best: FoundPhrase | null): FoundPhrase | null => {
    for (const { index, phrase, lead } of candidates ?? []) {
      const start = at - lead;
      const end = start < covered ? -1 : matchAt(text, start, phrase);
      if (end > (best?.end ?? -1)) best = { start, end, index };
    }
    return best;
  };
  let before: { readonly at: number; readonly word: string } | null = null;
  const take = (first: NonNullable<typeof before>, next: string): void => {
    const best = look(first.at, byTwo.get(`${first.word} ${next}`), look(first.at, single.get(first.word), null));
    if (!best) return;
    found.push(best);
    covered = best.end;
  };
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (before) take(before, word);
    before = { at: match.index, word };
  }
  if (before) take(before, '');
  return found;
}

/** Where the phrase ends that stands at `start`; -1 where none does. */
function matchAt(text: string, start: number, phrase: string): number {
  if (start < 0 || (start > 0 && WORD_SIGN.test(phrase.charAt(0)) && WORD_SIGN.test(text.charAt(start - 1)))) return -1;
  let at = start;
  for (let i = 0; i < phrase.length; i++) {
    if (SPACE.test(phrase.charAt(i))) {
      const from = at;
      while (at - from < 3 && SPACE.test(text.charAt(at))) at++;
      if (at === from) return -1;
      while (i + 1 < phrase.length && SPACE.test(phrase.charAt(i + 1))) i++;
    } else {
      if (text.charAt(at).toLowerCase() !== phrase.charAt(i).toLowerCase()) return -1;
      at++;
    }
  }
  return WORD_SIGN.test(phrase.at(-1) ?? '') && WORD_SIGN.test(text.charAt(at)) ? -1 : at;
}
