import { expect, test } from 'vitest';
import { digits, randomOf } from '../../test/support/generate/generator';
import { GENERATORS } from '../../test/support/generate/list';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, REGION_SCOPES, type EntityType, type Finding, type Policy, type RegionScope } from '../model';
import { findPii } from './find-pii';
import { ID_ROWS } from './identifiers/list';
import { makePolicy } from './make-policy';

/** Values a type; each stands in every place. */
const VALUES = 100;
const PLACES: readonly ((value: string) => string)[] = [(value) => `| ${value} |`, (value) => `{"value": "${value}"}`, (value) => `'${value}'`];

const TYPES = ENTITY_TYPES.filter((type) => GENERATORS[type]);
const labelOf = (type: EntityType): string => Object.values(ENTITIES[type].labels).flat()[0] ?? '';
const scopeOf = (type: EntityType): RegionScope | null => REGION_SCOPES.find((scope) => scope === ENTITIES[type].country) ?? null;

/** Share of texts whose value is wholly covered by findings that `counts`. */
async function share(type: EntityType, policy: Policy, textsOf: (value: string) => string[], counts: (finding: Finding) => boolean, change = (value: string): string => value): Promise<number> {
  const random = randomOf(7);
  let right = 0;
  let all = 0;
  for (let i = 0; i < VALUES; i++) {
    const value = change(GENERATORS[type]?.(random) ?? '');
    for (const text of textsOf(value)) {
      all += 1;
      const start = text.lastIndexOf(value);
      const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, policy);
      const covering = findings.filter((finding) => finding.start < start + value.length && start < finding.end && counts(finding));
      const covers = (at: number): boolean => !/[\p{L}\p{N}]/u.test(text.charAt(at)) || covering.some((finding) => finding.start <= at && at < finding.end);
      if (Array.from(value, (_, offset) => start + offset).every(covers)) right += 1;
    }
  }
  return right / all;
}

const labelled = (type: EntityType) => (value: string): string[] => [`| ${labelOf(type)} | ${value} |`, `{"${labelOf(type).replaceAll(' ', '_')}": "${value}"}`, `${labelOf(type)} '${value}'`];
const policyFor = (type: EntityType, region: RegionScope | null = null): Policy => makePolicy({ region, also: [type] });

test.each(TYPES)('%s beside its label is found as what it is', async (type) => {
  expect(await share(type, policyFor(type), labelled(type), ({ entity }) => entity === type)).toBeGreaterThanOrEqual(0.995);
});

test.each(TYPES.filter((type) => scopeOf(type) && !ENTITIES[type].labelled))('%s in its region is found as what it is', async (type) => {
  expect(await share(type, policyFor(type, scopeOf(type)), (value) => PLACES.map((place) => place(value)), ({ entity }) => entity === type)).toBeGreaterThanOrEqual(0.995);
});

const chanceOf = (type: EntityType): number => Math.max(0, ...ID_ROWS.filter(({ entity }) => entity === type).map(({ chance }) => chance));

test.each(TYPES.filter((type) => chanceOf(type) > 0 && chanceOf(type) < 0.001))('%s is hidden wherever it stands, as hardly any other number passes for one', async (type) => {
  expect(await share(type, policyFor(type), (value) => PLACES.map((place) => place(value)), () => true)).toBeGreaterThanOrEqual(0.99);
});

test.each(TYPES)('%s beside its label is hidden even if one digit is wrong', async (type) => {
  const random = randomOf(11);
  const mistyped = (value: string): string => {
    const places = [...value.matchAll(/\d/g)].map(({ index }) => index);
    const at = places[Math.floor(random() * places.length)] ?? 0;
    const wrong = String((Number(value.charAt(at)) + 1 + Number(digits(random, 1)) % 9) % 10);
    return value.slice(0, at) + wrong + value.slice(at + 1);
  };
  expect(await share(type, policyFor(type), (value) => [`${labelOf(type)}: ${value}`], () => true, mistyped)).toBeGreaterThanOrEqual(0.95);
});
