import type { Terms } from '../entities/row';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, TEXT_LANGUAGES, type EntityType, type TextLanguage, type TextSpan } from '../model';
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

let dictionary: ReadonlyMap<string, readonly Term[]> | undefined;

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
  const words = wordsOf(text);
  const index = new Map<EntityType, TermHit[]>();
  for (let i = 0; i < words.starts.length; i++) {
    const terms = dictionary.get(wordAt(folded, words, i));
    if (!terms) continue;
    const start = words.starts[i] ?? 0;
    for (const { words: parts, meanings } of terms) {
      const end = endOf(folded, words, i, parts);
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

function wordAt(folded: string, { starts, ends }: Words, i: number): string {
  const word = folded.slice(starts[i], ends[i]);
  // `SSNs`, `PINs`: too short to be cut, but for the plural of an abbreviation.
  return word.length === 4 && word.endsWith('s') && dictionary?.has(word) !== true ? word.slice(0, -1) : stem(word);
}

/** Where a term ends whose first word is word `i`; nothing if its other words do not follow. */
function endOf(folded: string, words: Words, i: number, parts: readonly string[]): number | undefined {
  let end = words.ends[i] ?? 0;
  for (let part = 1; part < parts.length; part++) {
    const start = words.starts[i + part];
    if (start === undefined || start - end > MAX_GAP || /[\n\t]/.test(folded.slice(end, start))) return undefined;
    if (wordAt(folded, words, i + part) !== parts[part]) return undefined;
    end = words.ends[i + part] ?? end;
  }
  return end;
}

/** The terms of all rows by their first word. */
function readTable(): ReadonlyMap<string, readonly Term[]> {
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
  return byFirst;
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
