import { foldLetters } from '../../text/fold-letters';
import { ENGLISH as ENGLISH_WORDS } from './everyday/english';
import { FRENCH as FRENCH_WORDS } from './everyday/french';
import { FURTHER as FURTHER_WORDS } from './everyday/further';
import { GERMAN as GERMAN_WORDS } from './everyday/german';
import { ITALIAN as ITALIAN_WORDS } from './everyday/italian';
import { PLACES_AND_THINGS } from './everyday/places-and-things';
import { SPANISH as SPANISH_WORDS } from './everyday/spanish';
import { DUTCH } from './given-names/dutch';
import { ENGLISH } from './given-names/english';
import { FRENCH } from './given-names/french';
import { FURTHER } from './given-names/further';
import { GERMAN } from './given-names/german';
import { ITALIAN } from './given-names/italian';
import { NORDIC } from './given-names/nordic';
import { POLISH } from './given-names/polish';
import { SPANISH } from './given-names/spanish';
import { polishCases } from './polish-cases';
import { looksLikeSurname } from './surname-endings';
import { SURNAMES } from './surnames';

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
  for (const list of [ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, DUTCH, NORDIC, FURTHER]) add(foldedSet(list), { given: true });
  for (const name of foldedSet(POLISH)) add(polishCases(name), { given: true });
  add(foldedSet(SURNAMES), { surname: true });
  for (const list of [ENGLISH_WORDS, FRENCH_WORDS, GERMAN_WORDS, SPANISH_WORDS, ITALIAN_WORDS, FURTHER_WORDS, PLACES_AND_THINGS]) add(foldedSet(list), { everyday: true });
  return words;
}

/** Whether a word is a given name and nothing else: no everyday word, no place. */
export function isClearGivenName({ word }: { readonly word: KnownWord }): boolean {
  return word.given && !word.everyday;
}

/** Whether a word is a surname by the list or by its form. */
export function isSurname(token: { readonly key: string; readonly word: KnownWord } | undefined): boolean {
  return token !== undefined && (token.word.surname || looksLikeSurname(token.key));
}
