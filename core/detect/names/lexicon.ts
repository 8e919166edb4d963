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
export interface Lexicon {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
}

let known: Lexicon | undefined;

/** The words of a list, folded. */
export function foldedSet(list: string): Set<string> {
  return new Set(foldLetters(list).split(/\s+/).filter(Boolean));
}

/** All lists as sets of folded words; made when they are first needed. */
export function lexicon(): Lexicon {
  known ??= {
    given: new Set([...foldedSet([ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, DUTCH, NORDIC, FURTHER].join(' ')), ...[...foldedSet(POLISH)].flatMap(polishCases)]),
    surnames: foldedSet(SURNAMES),
    everyday: foldedSet([ENGLISH_WORDS, FRENCH_WORDS, GERMAN_WORDS, SPANISH_WORDS, ITALIAN_WORDS, FURTHER_WORDS, PLACES_AND_THINGS].join(' ')),
  };
  return known;
}

/** A given name that is nothing else: no word, no place. */
export function isClearGivenName(key: string): boolean {
  const { given, everyday } = lexicon();
  return given.has(key) && !everyday.has(key);
}

/** A surname by the list or by its form. */
export function isSurname(key: string): boolean {
  return lexicon().surnames.has(key) || looksLikeSurname(key);
}
