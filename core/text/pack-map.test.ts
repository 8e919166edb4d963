import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeholderName } from '../entities/placeholder-names';
import { ENTITY_TYPES } from '../model';
import type { EntityEntry, EntityMap } from './entity-map';
import { packMap, unpackMap } from './pack-map';

const text = fc.string({ unit: 'binary' });

/** Whatever an entry may hold. */
const entry: fc.Arbitrary<EntityEntry> = fc
  .record(
    { entity: fc.constantFrom(...ENTITY_TYPES), number: fc.integer({ min: 1 }), value: text, key: fc.option(text), fake: text, also: fc.array(text), former: fc.array(fc.oneof(fc.record({ placeholder: text }), fc.record({ placeholder: text, fake: text }))) },
    { requiredKeys: ['entity', 'number', 'value', 'key'] },
  )
  .map(({ key, ...rest }) => ({ ...rest, name: placeholderName(rest.entity), key: key ?? rest.value }));

const map: fc.Arbitrary<EntityMap> = fc.record({
  numbering: fc.constantFrom('type' as const, 'running' as const),
  secret: text,
  entries: fc.array(entry),
  last: fc.dictionary(fc.constantFrom('PERSON', 'EMAIL'), fc.nat()),
  foreign: fc.array(text),
  documents: fc.array(fc.record({ fingerprint: text, overrides: fc.array(fc.record({ index: fc.nat(), text, quoted: fc.boolean() })) })),
});

test('what is packed comes out as it was', () => {
  fc.assert(
    fc.property(map, (one) => {
      expect(unpackMap(packMap(one))).toEqual(one);
    }),
  );
});

test('thirty thousand values take a few megabytes', () => {
  const entries = Array.from({ length: 30_000 }, (_one, index): EntityEntry => ({ entity: 'EMAIL_ADDRESS', name: 'EMAIL', number: index + 1, value: `m${index}.kowalska@quendel-verlag.com`, key: `m${index}.kowalska@quendel-verlag.com` }));
  expect(packMap({ numbering: 'type', secret: 's', entries, last: {}, foreign: [], documents: [] }).length).toBeLessThan(2_500_000);
});
