import type { EntityType } from '../../model';
import { DRUGS, ILLNESSES } from '../medical-words';
import { foldedText } from '../folded-text';
import { createWordFinder } from '../word-finder';
import { matchNumbers } from '../match-numbers';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** In folded text few letters are others. */
const WORD = /[a-z0-9]+/g;
/** Behind a letter two digits, and after a dot up to four signs more. Without a dot it could be a room. */
const ICD10 = /(?<=(?<![\p{L}\p{N}]|[\p{L}\p{N}][._-])[A-TV-Z])\d[\dAB](?:\.[\dA-KXZ]{1,4})?(?!_?[\p{L}\p{N}]|[.-]\d)/gu;

/** Of a term behind its first word, with what parts its words. */
const LONGEST = 80;

/** What the first word of a term may be followed by, longest first. */
type Terms = ReadonlyMap<string, readonly string[][]>;

const LEXICONS: readonly { readonly entity: EntityType; readonly terms: Terms }[] = [
  { entity: 'MEDICAL_TERM', terms: byFirstWord(ILLNESSES) },
  { entity: 'DRUG', terms: byFirstWord(DRUGS) },
];

const findFirstWords = createWordFinder(LEXICONS.flatMap(({ terms }) => [...terms.keys()]));

function byFirstWord(terms: readonly string[]): Terms {
  const map = new Map<string, string[][]>();
  for (const term of new Set(terms)) {
    const [first = '', ...rest] = term.split(' ');
    map.set(first, [...(map.get(first) ?? []), rest].sort((a, b) => b.length - a.length));
  }
  return map;
}

/** Names of illnesses and drugs, out of short lists in five languages, and codes of diagnoses. */
export const medicalWord: Recognizer = {
  id: 'medical-word',
  entities: ['MEDICAL_TERM', 'DRUG', 'ICD10'],
  *find(input, policy) {
    if (!['MEDICAL_TERM', 'DRUG', 'ICD10'].some((type) => policy.entities.some((entity) => entity === type))) return;
    const folded = foldedText(input);
    for (const { start, end: firstEnd } of findFirstWords(folded)) {
      for (const { entity, terms } of LEXICONS) {
        const candidates = terms.get(folded.slice(start, firstEnd));
        const end = candidates && endOfTerm(folded, firstEnd, candidates);
        if (end !== undefined) yield makeFinding('medical-word', entity, 'plain', { start, end }, { pattern: 'lexicon' });
      }
    }
    for (const match of matchNumbers(input, ICD10)) {
      yield makeFinding('medical-word', 'ICD10', match[0].includes('.') ? 'weak' : 'bare', { start: match.index - 1, end: match.index + match[0].length }, { pattern: 'icd-10' });
    }
  },
};

/** Where a term ends whose first word ends at `from` and that goes on as one of `candidates`; nothing if none does. */
function endOfTerm(folded: string, from: number, candidates: readonly string[][]): number | undefined {
  const next = [...folded.slice(from, from + LONGEST).matchAll(WORD)];
  const rest = candidates.find((more) => more.every((word, i) => next[i]?.[0] === word));
  const last = rest && next[rest.length - 1];
  return rest && from + (last ? last.index + last[0].length : 0);
}
