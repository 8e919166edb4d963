import { placeholderName } from '../entities/placeholder-names';
import { ENTITIES } from '../entities/table';
import type { EntityType } from '../model';
import { foldLetters } from './fold-letters';
import { normalize } from './normalize';

/** Words before and after names that tell nobody apart. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'herrn', 'frau', 'monsieur', 'madame', 'mme', 'mlle', 'sr', 'sra', 'srta', 'don', 'dona', 'sig', 'signor', 'signora', 'pan', 'pani', 'jr']);

/** Types whose values differ by case: secrets are told apart by every character. */
const EXACT = new Set(['WALLET', 'URL', 'SOCIAL_PROFILE', 'PRIVATE_PATTERN']);

/** Types that are written in words. */
const WORDS = new Set(['EMAIL', 'ADDRESS', 'LOCATION', 'ORGANIZATION', 'USERNAME', 'HANDLE', 'DOMAIN', 'AGE', 'DATE', 'DATE_OF_BIRTH', 'PRIVATE_WORD', 'IP_ADDRESS', 'COORDINATES']);

/**
 * What all ways of writing one value have in common: of a name its words in any order and case, of a number its
 * digits and letters, of words their letters in one case and spacing. Two values with one key share a placeholder.
 */
export function valueKey(entity: EntityType, value: string): string {
  const name = placeholderName(entity);
  const { category } = ENTITIES[entity];
  const text = normalize(value).text.trim();
  if (category === 'secret' || EXACT.has(name)) return text;
  const folded = foldLetters(text);
  if (name === 'PERSON') return nameWords(folded).join(' ') || folded;
  if (WORDS.has(name) || category === 'special' || (category === 'medical' && !/\d/.test(folded))) return folded.replace(/[\s,;]+/g, ' ').trim();
  return folded.replace(/[\s\-./()]+/g, '') || folded;
}

/** The words of a folded name, sorted, without titles where anything else is left. */
function nameWords(folded: string): string[] {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !TITLES.has(word));
  return (telling.length > 0 ? telling : words).toSorted();
}
