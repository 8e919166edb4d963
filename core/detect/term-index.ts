import type { Terms } from '../entities/row';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, TEXT_LANGUAGES, type EntityType, type TextLanguage, type TextSpan } from '../model';
import { BitSet } from '../text/bit-set';
import { foldLetters } from '../text/fold-letters';
import { stem } from '../text/stem';
import { wordsOf, type Words } from '../text/words';
import { foldedText } from './folded-text';
import type { DetectInput } from './recognizer';

/** A label or context word of an entity, where it stands in a text. */
export interface TermHit extends TextSpan {
  /** Labels name a value; context words go with it. */
  readonly kind: 'label' | 'word';
}

/** All labels and context words of a text, by entity, each list sorted by start. */
export type TermIndex = ReadonlyMap<EntityType, readonly TermHit[]>;

interface Meaning {
  readonly entity: EntityType;
  readonly kind: TermHit['kind'];
  /** Languages of which it is a word; `local` for those of the country whose number it names. */
  readonly languages: Set<string>;
}

/** One word or several, in the form that `stem` gives. */
interface Term {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

/** Signs that may part the words of a term: `Card no. (16 digits)`. */
const MAX_GAP = 3;

interface Dictionary {
  /** By first word. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** What the first letters of such words make. */
  readonly begins: BitSet;
}

let dictionary: Dictionary | undefined;

const indexes = new WeakMap<DetectInput, { readonly language: TextLanguage | null; readonly index: TermIndex }>();

/** The terms of an input, looked for once however many ask. */
export function termsIn(input: DetectInput, language: TextLanguage | null): TermIndex {
  const known = indexes.get(input);
  if (known?.language === language) return known.index;
  const index = indexTerms(input.text, language, foldedText(input));
  indexes.set(input, { language, index });
  return index;
}

/**
 * Finds the labels and context words of all entities in one pass: whole words in whatever form, of `language`, of
 * English, and of the country whose numbers they name; of all languages if it is `null`. Linear in the length.
 */
export function indexTerms(text: string, language: TextLanguage | null, folded = foldLetters(text)): TermIndex {
  dictionary ??= readTable();
  const { terms, begins } = dictionary;
  const words = wordsOf(text);
  const index = new Map<EntityType, TermHit[]>();
  // Words come again and again; they are forgotten with the text.
  const known = new Map<string, readonly Term[]>();
  const forms: (string | undefined)[] = Array.from({ length: words.starts.length });
  const formOf = (i: number): string => (forms[i] ??= comparable(folded.slice(words.starts[i], words.ends[i])));
  for (let i = 0; i < words.starts.length; i++) {
    const start = words.starts[i] ?? 0;
    if (!begins.has(beginAt(folded, start, words.ends[i] ?? 0))) continue;
    const word = folded.slice(start, words.ends[i]);
    let candidates = known.get(word);
    if (!candidates) known.set(word, (candidates = terms.get(comparable(word)) ?? []));
    for (const { words: parts, meanings } of candidates) {
      const end = endOf(folded, words, i, parts, formOf);
      if (end === undefined) continue;
      for (const { entity, kind, languages } of meanings) {
        if (language !== null && !languages.has(language) && !languages.has('en') && !languages.has('local')) continue;
        const hits = index.get(entity);
        if (hits) hits.push({ kind, start, end });
        else index.set(entity, [{ kind, start, end }]);
      }
    }
  }
  return index;
}

/** A folded word as terms are looked up by it. */
function comparable(word: string): string {
  // `SSNs`, `PINs`: too short to be cut, but for the plural of an abbreviation.
  return word.length === 4 && word.endsWith('s') && dictionary?.terms.has(word) !== true ? word.slice(0, -1) : stem(word);
}

/** So many letters of a word stay as they are whatever form it has; five bits tell them apart. */
const BEGIN = 3;
const BITS = 5;
const MASK = 31;

function beginAt(folded: string, start: number, end: number): number {
  let begin = 0;
  for (let i = start; i < start + BEGIN; i++) begin = (begin << BITS) | (i < end ? folded.charCodeAt(i) & MASK : 0);
  return begin;
}

/** Where a term ends whose first word is word `i`; nothing if its other words do not follow. */
function endOf(folded: string, words: Words, i: number, parts: readonly string[], formOf: (i: number) => string): number | undefined {
  let end = words.ends[i] ?? 0;
  for (let part = 1; part < parts.length; part++) {
    const start = words.starts[i + part];
    if (start === undefined || start - end > MAX_GAP || hasBreak(folded, end, start) || formOf(i + part) !== parts[part]) return undefined;
    end = words.ends[i + part] ?? end;
  }
  return end;
}

/** Whether a line or a cell ends in `[from, to)`. */
function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charAt(i) === '\n' || text.charAt(i) === '\t') return true;
  return false;
}

/** The terms of all rows by their first word. */
function readTable(): Dictionary {
  const terms = new Map<string, Term>();
  for (const entity of ENTITY_TYPES) {
    for (const kind of ['label', 'word'] as const) {
      for (const [language, texts] of termsOf(entity, kind)) for (const text of texts) addTerm(terms, text, entity, kind, language);
    }
  }
  const byFirst = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const [first] = term.words;
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(term);
    else byFirst.set(first, [term]);
  }
  const begins = new BitSet(1 << (BEGIN * BITS));
  for (const first of byFirst.keys()) begins.add(beginAt(first, 0, first.length));
  return { terms: byFirst, begins };
}

function termsOf(entity: EntityType, kind: TermHit['kind']): readonly (readonly [language: string, texts: readonly string[]])[] {
  const { labels, context, country } = ENTITIES[entity];
  const terms: Terms = kind === 'label' ? labels : context;
  const isKnown = (language: string): boolean => TEXT_LANGUAGES.some((known) => known === language);
  // Words for a country's numbers count in whatever language the text around them is.
  return Object.entries(terms).map(([language, texts]) => [country !== null || !isKnown(language) ? 'local' : language, texts ?? []] as const);
}

function addTerm(terms: Map<string, Term>, text: string, entity: EntityType, kind: TermHit['kind'], language: string): void {
  const { starts, ends } = wordsOf(text);
  const words = starts.map((start, i) => stem(foldLetters(text.slice(start, ends[i]))));
  const key = words.join(' ');
  const term = terms.get(key) ?? { words, meanings: [] };
  terms.set(key, term);
  const known = term.meanings.find((meaning) => meaning.entity === entity && meaning.kind === kind);
  if (known) known.languages.add(language);
  else term.meanings.push({ entity, kind, languages: new Set([language]) });
}
