import { expect, test } from 'vitest';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, REGION_SCOPES } from '../model';
import { countriesOf, listChoices, makePolicy } from './make-policy';

test('by default what is on is looked for, from 0.4, in every country and language', () => {
  const policy = makePolicy();
  expect(policy.entities).toEqual(ENTITY_TYPES.filter((type) => ENTITIES[type].on));
  expect(policy).toMatchObject({ named: false, region: null, language: null, minScore: 0.4 });
});

test.each(REGION_SCOPES)('scope %s leaves out the numbers of all other countries, and nothing else', (region) => {
  const { entities } = makePolicy({ region, also: ENTITY_TYPES });
  expect(entities).toEqual(ENTITY_TYPES.filter((type) => ENTITIES[type].country === null || countriesOf(region).some((country) => country === ENTITIES[type].country)));
});

test('the scopes of North America and Europe are the fourteen countries', () => {
  expect(countriesOf('na')).toEqual(['us', 'ca']);
  expect(countriesOf('eu')).toEqual(['gb', 'fr', 'es', 'it', 'de', 'pl', 'fi', 'se', 'ch', 'nl', 'be', 'ie']);
});

test('a list of entities overrides the region and the defaults', () => {
  const policy = makePolicy({ entities: ['US_SSN', 'DATE_TIME'], region: 'fr' });
  expect(policy.entities).toEqual(['DATE_TIME', 'CUSTOM_WORD', 'CUSTOM_PATTERN', 'US_SSN']);
  expect(policy.named).toBe(true);
});

test('what is allowed stays visible, but own words are always hidden', () => {
  const { entities } = makePolicy({ allow: ['EMAIL_ADDRESS', 'CUSTOM_WORD'] });
  expect(entities).not.toContain('EMAIL_ADDRESS');
  expect(entities).toContain('CUSTOM_WORD');
  expect(makePolicy({ entities: ['URL', 'UUID'], allow: ['URL'] }).entities).not.toContain('URL');
});

test('the listing names every type once, with its country and default, every language and every region', () => {
  const { entities, languages, regions } = listChoices();
  expect(entities.map(({ id }) => id)).toEqual(ENTITY_TYPES);
  expect(entities.find(({ id }) => id === 'FR_NIR')).toEqual({ id: 'FR_NIR', category: 'government', country: 'fr', on: true });
  expect(languages).toEqual(['en', 'fr', 'de', 'es', 'it']);
  expect(Object.keys(regions)).toEqual(REGION_SCOPES);
});
