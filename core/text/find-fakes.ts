import type { TextSpan } from '../model';
import type { EntityEntry } from './entity-map';

/** Invented data that stands in a text, with the entry for which it was invented. */
export interface FoundFake extends TextSpan {
  readonly entry: EntityEntry;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00A0]/;

/** Every place where invented data of the entries stands, in any case and spacing, as whole words; the longest where several begin. Sorted, without overlaps. */
export function findFakes(text: string, entries: readonly EntityEntry[]): FoundFake[] {
  const byWord = new Map<string, EntityEntry[]>();
  for (const entry of entries) {
    const word = firstWord(entry.fake ?? '');
    if (word === null) continue;
    const known = byWord.get(word.text);
    if (known) known.push(entry);
    else byWord.set(word.text, [entry]);
  }
  if (byWord.size === 0) return [];
  const found: FoundFake[] = [];
  let covered = 0;
  for (const match of text.matchAll(WORD)) {
    let best: FoundFake | null = null;
    for (const entry of byWord.get(match[0].toLowerCase()) ?? []) {
      const fake = entry.fake ?? '';
      const start = match.index - (firstWord(fake)?.at ?? 0);
      const end = start < covered ? -1 : matchAt(text, start, fake);
      if (end > (best?.end ?? -1)) best = { start, end, entry };
    }
    if (best) {
      found.push(best);
      covered = best.end;
    }
  }
  return found;
}

function firstWord(fake: string): { text: string; at: number } | null {
  const match = /[\p{L}\p{N}]+/u.exec(fake);
  return match ? { text: match[0].toLowerCase(), at: match.index } : null;
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
