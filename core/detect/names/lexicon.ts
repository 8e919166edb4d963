import { EVERYDAY_WORDS, GIVEN_NAMES, POLISH_GIVEN_NAMES, SURNAMES } from '#name-lists';
import { foldLetters } from '../../text/fold-letters';
import { polishCases } from './polish-cases';
import { looksLikeSurname } from './surname-endings';

/** What is known of a word: it may be several of these at once. */
export interface KnownWord {
  readonly given: boolean;
  readonly surname: boolean;
  readonly everyday: boolean;
}

const UNKNOWN: KnownWord = { given: false, surname: false, everyday: false };

let known: ReadonlyMap<string, KnownWord> | undefined;

/** The words of a list, folded. */
export function foldedSet(list: string): Set<string> {
  return new Set(foldLetters(list).split(/\s+/).filter(Boolean));
}

/** What is known of a folded word. The lists are read when it is first asked for. */
export function wordOf(key: string): KnownWord {
  known ??= readLists();
  return known.get(key) ?? UNKNOWN;
}

function readLists(): ReadonlyMap<string, KnownWord> {
  const words = new Map<string, KnownWord>();
  const add = (list: Iterable<string>, kind: Partial<KnownWord>): void => {
    for (const word of list) words.set(word, { ...(words.get(word) ?? UNKNOWN), ...kind });
  };
  add(unpackWords(GIVEN_NAMES), { given: true });
  for (const name of unpackWords(POLISH_GIVEN_NAMES)) add(polishCases(name), { given: true });
  add(unpackWords(SURNAMES), { surname: true });
  add(unpackWords(EVERYDAY_WORDS), { everyday: true });
  return words;
}

/** The words of a packed list: each begins with as many letters of the one before as the digit before it says. */
export function* unpackWords(packed: string): Generator<string> {
  let word = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + (rest ?? '');
    yield word;
  }
}

/** Whether a word is a given name and nothing else: no everyday word, no place. */
export function isClearGivenName({ word }: { readonly word: KnownWord }): boolean {
  return word.given && !word.everyday;
}

/** Whether a word is a surname by the list or by its form. */
export function isSurname(token: { readonly key: string; readonly word: KnownWord } | undefined): boolean {
  return token !== undefined && (token.word.surname || looksLikeSurname(token.key));
}
