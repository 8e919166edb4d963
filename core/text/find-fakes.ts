import type { TextSpan } from '../model';
import type { EntityEntry } from './entity-map';

/** Invented data that stands in a text, with the entry for which it was invented. */
export interface FoundFake extends TextSpan {
  readonly entry: EntityEntry;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00A0]/;

/** Invented data with where its first word begins in it. */
interface Candidate {
  readonly entry: EntityEntry;
  readonly fake: string;
  readonly lead: number;
}

/** Every place where invented data of the entries stands, in any case and spacing, as whole words; the longest where several begin. Sorted, without overlaps. */
export function findFakes(text: string, entries: readonly EntityEntry[]): FoundFake[] {
  const [single, byTwo] = [new Map<string, Candidate[]>(), new Map<string, Candidate[]>()];
  for (const entry of entries) {
    const fake = entry.fake ?? '';
    const [first, second] = fake.matchAll(WORD);
    if (!first) continue;
    // Many begin with the same given name: the second word tells them apart.
    const [index, key] = second ? [byTwo, `${first[0]} ${second[0]}`] : [single, first[0]];
    const candidate = { entry, fake, lead: first.index };
    const known = index.get(key.toLowerCase());
    if (known) known.push(candidate);
    else index.set(key.toLowerCase(), [candidate]);
  }
  if (single.size === 0 && byTwo.size === 0) return [];
  const found: FoundFake[] = [];
  let covered = 0;
  const look = (at: number, candidates: readonly Candidate[] | undefined, best: FoundFake | null): FoundFake | null => {
    for (const { entry, fake, lead } of candidates ?? []) {
      const start = at - lead;
      const end = start < covered ? -1 : matchAt(text, start, fake);
      if (end > (best?.end ?? -1)) best = { start, end, entry };
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

/** Where the fake ends that stands at `start`; -1 where none does. */
function matchAt(text: string, start: number, fake: string): number {
  if (start < 0 || (start > 0 && WORD_SIGN.test(fake.charAt(0)) && WORD_SIGN.test(text.charAt(start - 1)))) return -1;
  let at = start;
  for (let i = 0; i < fake.length; i++) {
    if (SPACE.test(fake.charAt(i))) {
      const from = at;
      while (at - from < 3 && SPACE.test(text.charAt(at))) at++;
      if (at === from) return -1;
      while (i + 1 < fake.length && SPACE.test(fake.charAt(i + 1))) i++;
    } else {
      if (text.charAt(at).toLowerCase() !== fake.charAt(i).toLowerCase()) return -1;
      at++;
    }
  }
  return WORD_SIGN.test(fake.at(-1) ?? '') && WORD_SIGN.test(text.charAt(at)) ? -1 : at;
}
