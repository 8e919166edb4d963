import { ENTITY_CATEGORIES, type EntityCategory } from '../../core/entities/row';
import { ENTITIES } from '../../core/entities/table';
import { COUNTRIES, type Country, ENTITY_TYPES, type EntityType } from '../../core/model';
import { foldLetters } from '../../core/text/fold-letters';
import type { Translator } from '../translate';

/** Types of one category; those of a country stand in a group of their own below it. */
export interface TypeGroup {
  readonly id: string;
  readonly category: EntityCategory;
  /** `null` for a whole category. */
  readonly country: Country | null;
  readonly name: string;
  /** All of the group, with those of its countries. */
  readonly types: readonly EntityType[];
  /** Those of no country. */
  readonly own: readonly EntityType[];
  readonly countries: readonly TypeGroup[];
}

/** Types by category and country, in the order of the taxonomy; the user's own words and patterns are not among them. */
export function groupTypes(types: readonly EntityType[], { text }: Pick<Translator, 'text'>): readonly TypeGroup[] {
  return ENTITY_CATEGORIES.filter((category) => category !== 'custom').flatMap((category) => {
    const members = types.filter((type) => ENTITIES[type].category === category);
    const of = (country: Country | null) => members.filter((type) => ENTITIES[type].country === country);
    const countries = COUNTRIES.map((country): TypeGroup => {
      const own = of(country);
      return { id: `${category}-${country}`, category, country, name: text(`place_${country}`), types: own, own, countries: [] };
    });
    const group = { id: category, category, country: null, name: text(`category_${category}`), types: members, own: of(null), countries: countries.filter((one) => one.types.length > 0) };
    return members.length > 0 ? [group] : [];
  });
}

/** Types that have every word of the query in their name, id, category or country, or at the beginning of a word of their labels. All of them for an empty query. */
export function searchTypes(query: string, { text }: Pick<Translator, 'text'>): readonly EntityType[] {
  const words = foldLetters(query).split(/\s+/u).filter(Boolean);
  return ENTITY_TYPES.filter((type) => {
    const { category, country, labels } = ENTITIES[type];
    const names = foldLetters([text(`entity_${type}`), type, type.replaceAll('_', ' '), text(`category_${category}`), country ? text(`place_${country}`) : ''].join('\n'));
    const called = Object.values(labels).flat().flatMap((label) => label.split(' '));
    return words.every((word) => names.includes(word) || called.some((one) => one.startsWith(word)));
  });
}
