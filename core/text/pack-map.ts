import { placeholderName } from '../entities/placeholder-names';
import type { EntityType } from '../model';
import type { EntityEntry, EntityMap, FormerStandIn } from './entity-map';

/** An entry as a row: `0` stands for what the others tell, and what is missing at the end is absent. */
type Row = readonly [entity: EntityType, number: number, value: string, key: string | 0, fake?: string | 0, also?: readonly string[] | 0, former?: readonly FormerStandIn[]];

/**
 * A map as one short text. What memory a browser gives to an extension is counted by objects, and a map of tens of
 * thousands of values fits in as a text alone.
 */
export function packMap({ entries, ...rest }: EntityMap): string {
  return JSON.stringify({ ...rest, rows: entries.map(rowOf) });
}

/** The map that was packed into this text. */
export function unpackMap(packed: string): EntityMap {
  const { rows, ...rest } = JSON.parse(packed) as Omit<EntityMap, 'entries'> & { readonly rows: readonly Row[] };
  return { ...rest, entries: rows.map(entryOf) };
}

function rowOf({ entity, number, value, key, fake, also, former }: EntityEntry): Row {
  const short = key === value ? 0 : key;
  if (former) return [entity, number, value, short, fake ?? 0, also ?? 0, former];
  if (also) return [entity, number, value, short, fake ?? 0, also];
  return fake === undefined ? [entity, number, value, short] : [entity, number, value, short, fake];
}

function entryOf([entity, number, value, key, fake = 0, also = 0, former]: Row): EntityEntry {
  return {
    entity,
    name: placeholderName(entity),
    number,
    value,
    key: key === 0 ? value : key,
    ...(fake === 0 ? {} : { fake }),
    ...(also === 0 ? {} : { also }),
    ...(former === undefined ? {} : { former }),
  };
}
