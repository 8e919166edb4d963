import type { EntityType, TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { createWordFinder } from '../word-finder';
import { CONVICTIONS, GENDERS, MARITAL, NATIONALITIES, ORIENTATIONS } from './words';

/** A phrase of a list: its words, folded, and what it tells. */
export interface Phrase {
  readonly words: readonly string[];
  readonly entity: EntityType;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
let findFirstWords: ((text: string) => readonly TextSpan[]) | undefined;

/** Where a phrase may begin in a folded text: the words that begin any, in order. */
export function firstWordsIn(folded: string): readonly TextSpan[] {
  findFirstWords ??= createWordFinder((phrases ??= readPhrases()).keys());
  return findFirstWords(folded);
}

/** Phrases that begin with a folded word, the longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  phrases ??= readPhrases();
  return phrases.get(word) ?? [];
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const add = (entity: EntityType, list: string, separator: RegExp): void => {
    for (const text of new Set(foldLetters(list).split(separator))) {
      const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const [first] = words;
      if (first === undefined) continue;
      const known = index.get(first);
      if (known) known.push({ words, entity });
      else index.set(first, [{ words, entity }]);
    }
  };
  add('NRP', NATIONALITIES, /\s+/);
  add('NRP', CONVICTIONS, /[|\n]/);
  add('GENDER', GENDERS, /[|\n]/);
  add('SEXUAL_ORIENTATION', ORIENTATIONS, /[|\n]/);
  add('MARITAL_STATUS', MARITAL, /[|\n]/);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
