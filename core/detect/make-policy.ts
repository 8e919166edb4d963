import { ENTITIES } from '../entities/table';
import { COUNTRIES, ENTITY_TYPES, REGION_SCOPES, TEXT_LANGUAGES, type Country, type EntityType, type OcrLanguage, type Policy, type RegionScope, type TextLanguage } from '../model';
import { OWN_TYPES } from './own-types';

const NORTH_AMERICA: readonly Country[] = ['us', 'ca'];

/** What a user may choose; whatever is left out has its default. */
export interface PolicyOptions {
  /** Look for these alone, in whatever region. */
  readonly entities?: readonly EntityType[] | undefined;
  /** Look for these too, though they are off by default. */
  readonly also?: readonly EntityType[] | undefined;
  /** Leave these visible. */
  readonly allow?: readonly EntityType[] | undefined;
  /** Of numbers that a country gives out, look for those of this scope alone. */
  readonly region?: RegionScope | null | undefined;
  readonly language?: TextLanguage | null | undefined;
  readonly minScore?: number | undefined;
  readonly words?: readonly string[] | undefined;
  readonly patterns?: readonly string[] | undefined;
  readonly keepWords?: readonly string[] | undefined;
  readonly keepPatterns?: readonly string[] | undefined;
  readonly languages?: readonly OcrLanguage[] | undefined;
}

/** The policy that choices stand for: an explicit list of entities overrides the region, and allowing overrides both. */
export function makePolicy(options: PolicyOptions = {}): Policy {
  const { entities, also = [], allow = [], region = null } = options;
  const wanted = entities ?? ENTITY_TYPES.filter((type) => (ENTITIES[type].on || also.includes(type)) && isInScope(type, region));
  return {
    entities: ENTITY_TYPES.filter((type) => OWN_TYPES.has(type) || (wanted.includes(type) && !allow.includes(type))),
    named: entities !== undefined,
    region,
    language: options.language ?? null,
    minScore: options.minScore ?? 0.4,
    words: options.words ?? [],
    patterns: options.patterns ?? [],
    keepWords: options.keepWords ?? [],
    keepPatterns: options.keepPatterns ?? [],
    languages: options.languages ?? ['eng'],
  };
}

/** Countries of a region scope. */
export function countriesOf(region: RegionScope): readonly Country[] {
  if (region === 'na') return NORTH_AMERICA;
  if (region === 'eu') return COUNTRIES.filter((country) => !NORTH_AMERICA.includes(country) && country !== 'sg');
  return [region];
}

/** Whether values of this type may occur in a region: all that no country gives out, and those of its countries. */
export function isInScope(type: EntityType, region: RegionScope | null): boolean {
  const { country } = ENTITIES[type];
  return country === null || region === null || countriesOf(region).includes(country);
}

/** All that can be chosen: types with their category, country and default; languages; and regions with their countries. */
export function listChoices() {
  return {
    entities: ENTITY_TYPES.map((id) => ({ id, category: ENTITIES[id].category, country: ENTITIES[id].country, on: ENTITIES[id].on })),
    languages: TEXT_LANGUAGES,
    regions: Object.fromEntries(REGION_SCOPES.map((region) => [region, countriesOf(region)])),
  };
}
