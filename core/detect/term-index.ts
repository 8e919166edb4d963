import type { Terms } from '../entities/row';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, type EntityType, type TextLanguage, type TextSpan } from '../model';
import { foldLetters } from '../text/fold-letters';

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
  readonly languages: Set<string>;
}

interface Term {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

/** Endings that a word may have more, or instead of its last vowel. Only longer words lose them: `ids`, not `is`. */
const ENDINGS = ['s', 'es', 'e', 'n', 'en', 'em', 'er', 'a', 'u', 'i', 'y', 'om', 'ow', 'et', 'en', 'in'];
const LEAST_STEM = 4;
/** Words of a term may be parted by so many signs that are neither letters nor digits: `Card no. (16 digits)`. */
const MAX_GAP = 3;

const WORD = /[\p{L}\p{N}]+/gu;

let dictionary: Map<string, Term[]> | undefined;

/** Finds the labels and context words of all entities in one pass, as whole words, in a language, English and no other; in all if it is `null`. */
export function indexTerms(text: string, language: TextLanguage | null): TermIndex {
  dictionary ??= readTable();
  // `phoneNumber` reads `phone number`: a capital after a small letter begins a word.
  const folded = foldLetters(text);
  const words = wordsOf(text);
  const index = new Map<EntityType, TermHit[]>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const first = folded.slice(word.start, word.end);
    for (const form of formsOf(first)) {
      const terms = dictionary.get(form);
      if (!terms) continue;
      for (const { words: parts, meanings } of terms) {
        const end = endOf(folded, words, i, parts);
        if (end === undefined) continue;
        for (const { entity, kind, languages } of meanings) {
          if (language !== null && !languages.has(language) && !languages.has('en') && !languages.has('local')) continue;
          const hits = index.get(entity);
          if (hits) hits.push({ kind, start: word.start, end });
          else index.set(entity, [{ kind, start: word.start, end }]);
        }
      }
    }
  }
  return index;
}

/** Words of letters or digits; a change of case within one parts it. */
function wordsOf(text: string): TextSpan[] {
  const words: TextSpan[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match;
    let start = match.index;
    // Digits begin a word of their own after letters, and letters after digits: `SSN219099999`, `1Z999`.
    const inner = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}{2})(?=\d)|(?<=\d)(?=\p{L}{2})/gu;
    for (const cut of word.length > 3 ? word.matchAll(inner) : []) {
      words.push({ start, end: match.index + cut.index });
      start = match.index + cut.index;
    }
    words.push({ start, end: match.index + word.length });
  }
  return words;
}

/** Where a term ends whose first word is word `i`; nothing if its other words do not follow. */
function endOf(folded: string, words: readonly TextSpan[], i: number, parts: readonly string[]): number | undefined {
  let end = words[i]?.end ?? 0;
  for (let part = 1; part < parts.length; part++) {
    const word = words[i + part];
    if (!word || word.start - end > MAX_GAP || /[\n\t]/.test(folded.slice(end, word.start))) return undefined;
    const said = folded.slice(word.start, word.end);
    const wanted = parts[part] ?? '';
    if (said !== wanted && !formsOf(said).includes(wanted)) return undefined;
    end = word.end;
  }
  return end;
}

/** A word as it stands, and without the endings of its language. */
function formsOf(word: string): string[] {
  const forms = [word];
  if (word.length <= LEAST_STEM) return forms;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= LEAST_STEM && word.endsWith(ending)) forms.push(word.slice(0, -ending.length));
  }
  // `konta` and `konto`, `fiscali` and `fiscale`: another vowel at the end.
  if (/[aeiou]$/.test(word)) for (const vowel of 'aeo') if (!word.endsWith(vowel)) forms.push(word.slice(0, -1) + vowel);
  return forms;
}

function readTable(): Map<string, Term[]> {
  const terms = new Map<string, Term>();
  const add = (entity: EntityType, kind: TermHit['kind'], list: Terms): void => {
    for (const [language, texts] of Object.entries(list) as [string, readonly string[]][]) {
      for (const text of texts) {
        const words = [...foldLetters(text).matchAll(WORD)].map(([word]) => word);
        const key = words.join(' ');
        const term = terms.get(key) ?? { words, meanings: [] };
        terms.set(key, term);
        const known = term.meanings.find((meaning) => meaning.entity === entity && meaning.kind === kind);
        // Words of a country's own language go with its numbers in whatever language the text around them is.
        const name = ENTITIES[entity].country !== null || !['en', 'fr', 'de', 'es', 'it'].includes(language) ? 'local' : language;
        if (known) known.languages.add(name);
        else term.meanings.push({ entity, kind, languages: new Set([name]) });
      }
    }
  };
  for (const entity of ENTITY_TYPES) {
    add(entity, 'label', ENTITIES[entity].labels);
    add(entity, 'word', ENTITIES[entity].context);
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
