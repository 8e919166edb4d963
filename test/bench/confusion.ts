import { findPii } from '../../core/detect/find-pii';
import { makePolicy } from '../../core/detect/make-policy';
import { ENTITIES } from '../../core/entities/table';
import { ENTITY_TYPES, type EntityType, type Policy, type RegionScope, REGION_SCOPES } from '../../core/model';
import { randomOf } from '../support/generate/generator';
import { GENERATORS } from '../support/generate/list';

/** Values a type, and a setting. */
const VALUES = 100;

/** What a value was taken for, and how often. */
type Taken = Map<EntityType | 'nothing', number>;

/** Prints, for generated valid values of every type, what each is taken for: bare, with its region, with its label. */
export async function printConfusion(): Promise<void> {
  console.log(`\nValid values, ${VALUES} of each type: hidden and found as what they are; and what else they are taken for`);
  console.log(`  ${''.padEnd(28)} ${'bare'.padStart(11)} ${'region'.padStart(11)} ${'label'.padStart(11)}`);
  for (const type of ENTITY_TYPES) {
    const generate = GENERATORS[type];
    if (!generate) continue;
    const { labels, country } = ENTITIES[type];
    const label = Object.values(labels).flat()[0];
    const region = REGION_SCOPES.find((scope) => scope === country);
    const settings: readonly (readonly [name: string, policy: Policy, textOf: (value: string) => string] | null)[] = [
      ['bare', policyFor(type), (value) => value],
      region ? ['region', policyFor(type, region), (value) => value] : null,
      label === undefined ? null : ['label', policyFor(type), (value) => `${label}: ${value}`],
    ];
    const columns: string[] = [];
    const others: string[] = [];
    for (const setting of settings) {
      if (!setting) {
        columns.push('-');
        continue;
      }
      const [name, policy, textOf] = setting;
      const taken = await take(generate, policy, textOf);
      const hidden = VALUES - (taken.get('nothing') ?? 0);
      columns.push(`${hidden}/${taken.get(type) ?? 0}`);
      const wrong = [...taken].filter(([other]) => other !== type && other !== 'nothing').sort((a, b) => b[1] - a[1]);
      if (wrong.length > 0) others.push(`${name}: ${wrong.map(([other, count]) => `${other} ${count}`).join(' ')}`);
    }
    console.log(`  ${type.padEnd(28)} ${columns.map((column) => column.padStart(11)).join(' ')}  ${others.join('; ')}`);
  }
}

function policyFor(type: EntityType, region: RegionScope | null = null): Policy {
  return makePolicy({ region, also: [type] });
}

/** What covers the whole of each value, if anything does. */
async function take(generate: NonNullable<(typeof GENERATORS)[EntityType]>, policy: Policy, textOf: (value: string) => string): Promise<Taken> {
  const random = randomOf(1);
  const taken: Taken = new Map();
  for (let i = 0; i < VALUES; i++) {
    const value = generate(random);
    const text = textOf(value);
    const start = text.lastIndexOf(value);
    const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, policy);
    const finding = findings.find((found) => found.start <= start && found.end >= start + value.length);
    const name = finding?.entity ?? 'nothing';
    taken.set(name, (taken.get(name) ?? 0) + 1);
  }
  return taken;
}
