import { BitSet } from '../../text/bit-set';
import { foldLetters } from '../../text/fold-letters';
import { WORD_HASHES, wordHash } from '../../text/word-hash';
import { CITIES } from './cities';
import { countryNames } from './countries';
import { COUNTED, MONTHS, PROSE } from './prose-words';
import { REGIONS, REGION_CODES, REGION_ENDINGS, REGION_WORDS } from './regions';
import * as streets from './street-words';
import * as units from './unit-words';

/** What a single word can be in an address; a word can be several. */
export const ROLE = {
  typeAfter: 1,
  typeAfterNumbered: 2,
  typeBefore: 4,
  typeBeforeNumbered: 8,
  particle: 16,
  direction: 32,
  unit: 64,
  sureUnit: 128,
  building: 256,
  prose: 512,
  month: 1024,
  counted: 2048,
  regionWord: 4096,
  regionEnding: 8192,
  regionCode: 16384,
  /** It begins the name of a country, and so on: see `PlaceKind`. */
  country: 32768,
  region: 65536,
  city: 131072,
  box: 262144,
  softBox: 524288,
  /** It may name a postcode: `C.P. 45006`. */
  postcode: 1048576,
  /** It may begin a military address. */
  military: 2097152,
} as const;

/** What a phrase names. */
export type PlaceKind = 'country' | 'region' | 'city' | 'box' | 'softBox';

/** A phrase of the lexicon, in words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: PlaceKind;
}

interface Lexicon {
  readonly roles: ReadonlyMap<string, number>;
  /** The hashes of all words that have any. */
  readonly hashes: BitSet;
  /** By first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Endings of one word that are a street's type. */
  readonly ending: RegExp;
  readonly softEnding: RegExp;
  /** The last two letters of those: nearly no word has them. */
  readonly lastLetters: ReadonlySet<string>;
}

let known: Lexicon | undefined;

/** Words and names of addresses, read on first use. */
export function lexicon(): Lexicon {
  if (known) return known;
  const phrases = readPhrases();
  const lastLetters = new Set(listOf(`${streets.ENDINGS} ${streets.SOFT_ENDINGS}`).map((ending) => foldLetters(ending).slice(-2)));
  const roles = readRoles(phrases);
  const hashes = new BitSet(WORD_HASHES);
  for (const word of roles.keys()) hashes.add(wordHash(word, 0, word.length));
  known = { roles, hashes, phrases, ending: endingOf(streets.ENDINGS), softEnding: endingOf(streets.SOFT_ENDINGS), lastLetters };
  return known;
}

/** Words as a text is cut into them. */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

function listOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

function endingOf(words: string): RegExp {
  return new RegExp(`.{2}(?:${listOf(words).map(foldLetters).join('|')})$`);
}

function readRoles(phrases: Lexicon['phrases']): Map<string, number> {
  const roles = new Map<string, number>();
  const set = (role: number, word: string): unknown => roles.set(word, (roles.get(word) ?? 0) | role);
  const add = (role: number, words: string): void => {
    for (const word of listOf(words)) set(role, foldLetters(word));
  };
  for (const [word, list] of phrases) for (const { kind } of list) set(ROLE[kind], word);
  add(ROLE.typeAfter, streets.TYPES_AFTER);
  add(ROLE.typeAfterNumbered, streets.TYPES_AFTER_NUMBERED);
  add(ROLE.typeBefore, streets.TYPES_BEFORE);
  add(ROLE.typeBeforeNumbered, streets.TYPES_BEFORE_NUMBERED);
  add(ROLE.particle, streets.PARTICLES);
  add(ROLE.direction, streets.DIRECTIONS);
  add(ROLE.unit, units.UNITS);
  add(ROLE.sureUnit | ROLE.unit, units.SURE_UNITS);
  add(ROLE.building, units.BUILDINGS);
  add(ROLE.prose, PROSE);
  add(ROLE.month, MONTHS);
  add(ROLE.counted, COUNTED);
  add(ROLE.regionWord, REGION_WORDS);
  add(ROLE.regionEnding, REGION_ENDINGS);
  add(ROLE.regionCode, REGION_CODES);
  add(ROLE.postcode, units.POSTCODE_NAMES);
  add(ROLE.military, units.MILITARY);
  return roles;
}

function readPhrases(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (kind: PlaceKind, names: readonly string[]): void => {
    for (const name of names) {
      const words = [...foldLetters(name).replaceAll('\u2019', "'").matchAll(WORD)].map(([word]) => word);
      const [first] = words;
      if (first === undefined) continue;
      const list = phrases.get(first);
      if (!list) phrases.set(first, [{ words, kind }]);
      else if (!list.some((other) => other.kind === kind && other.words.join(' ') === words.join(' '))) list.push({ words, kind });
    }
  };
  add('country', countryNames());
  add('region', REGIONS.split('|'));
  add('city', CITIES.split('|'));
  add('box', units.BOXES);
  add('softBox', units.SOFT_BOXES);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
