import { ENTITY_CATEGORIES, type EntityCategory } from '../../core/entities/row';
import { ENTITIES } from '../../core/entities/table';
import { COUNTRIES, type Country, ENTITY_TYPES, type EntityType } from '../../core/model';
import { foldLetters } from '../../core/text/fold-letters';
import type { Translator } from '../translate';

/** Types of one category; where a country has several of them, they stand in a group of their own below it. */
export interface TypeGroup {
  readonly id: string;
  readonly category: EntityCategory;
  /** `null` for a whole category. */
  readonly country: Country | null;
  readonly name: string;
  /** All of the group, with those of its countries. */
  readonly types: readonly EntityType[];
  /** Those that stand in no group below. */
  readonly own: readonly EntityType[];
  readonly countries: readonly TypeGroup[];
}

/** Types by category and country, in the order of the taxonomy; the user's own words and patterns are not among them. */
export function groupTypes(types: readonly EntityType[], { text }: Pick<Translator, 'text'>): readonly TypeGroup[] {
  return ENTITY_CATEGORIES.filter((category) => category !== 'custom').flatMap((category) => {
    const members = types.filter((type) => ENTITIES[type].category === category);
    if (members.length === 0) return [];
    const countries = COUNTRIES.flatMap((country): TypeGroup[] => {
      const own = members.filter((type) => ENTITIES[type].country === country);
      return own.length > 1 ? [{ id: `${category}-${country}`, category, country, name: text(`place_${country}`), types: own, own, countries: [] }] : [];
    });
    const grouped = new Set(countries.flatMap(({ types }) => types));
    return [{ id: category, category, country: null, name: text(`category_${category}`), types: members, own: members.filter((type) => !grouped.has(type)), countries }];
  });
}

/**
 * A search over all types, made once for a language: gives those that have every word of the query in their name, id,
 * category or country, or at the beginning of a word of their labels. All of them for an empty query.
 */
export function typeSearch({ text }: Pick<Translator, 'text'>): (query: string) => readonly EntityType[] {
  const index = ENTITY_TYPES.map((type) => {
    const { category, country, labels } = ENTITIES[type];
    const names = [text(`entity_${type}`), type, type.replaceAll('_', ' '), text(`category_${category}`), country ? text(`place_${country}`) : ''];
    return { type, names: foldLetters(names.join('\n')), labels: ` ${Object.values(labels).flat().join(' ')}` };
  });
  return (query) => {
    const words = foldLetters(query).split(/\s+/u).filter(Boolean);
    return index.filter(({ names, labels }) => words.every((word) => names.includes(word) || labels.includes(` ${word}`))).map(({ type }) => type);
  };
}
