import { type EntityEntry, type EntityMap, type FormerStandIn, idOf, placeholderOf } from './entity-map';
import { valueKey } from './value-key';

/** A map as the user changed it, and the entries as they were before, for the way back. */
export interface EditedMap {
  readonly map: EntityMap;
  readonly before: readonly EntityEntry[];
}

/**
 * The map with another value behind a placeholder. The value as it stood is hidden by that placeholder still, and so is
 * the new one. A value that has an entry already is joined to that one. The same map where there is no such entry.
 */
export function withValue(map: EntityMap, placeholder: string, value: string): EditedMap {
  const entry = entryOf(map, placeholder);
  if (!entry || value.trim() === '' || value === entry.value) return { map, before: [] };
  const id = idOf({ name: entry.name, key: valueKey(entry.entity, value) });
  const same = map.entries.find((other) => other !== entry && idsOf(other).includes(id));
  if (same) return joinEntries(map, placeholder, placeholderOf(same));
  const edited: EntityEntry = { ...entry, value, ...(idsOf(entry).includes(id) ? {} : { also: [...(entry.also ?? []), id] }) };
  return replaced(map, [entry], [edited]);
}

/**
 * The map with one placeholder for the values of two. Texts that are masked from now on have that of `into`; in texts
 * that left with the other it stands for the value of `into` too. The same map where one of the two is missing.
 */
export function joinEntries(map: EntityMap, placeholder: string, into: string): EditedMap {
  const [entry, target] = [entryOf(map, placeholder), entryOf(map, into)];
  if (!entry || !target || entry === target) return { map, before: [] };
  const own: FormerStandIn = { placeholder, ...(entry.fake === undefined ? {} : { fake: entry.fake }) };
  const joined: EntityEntry = { ...target, also: [...(target.also ?? []), ...idsOf(entry)], former: [...(target.former ?? []), own, ...(entry.former ?? [])] };
  return replaced(map, map.entries.filter((one) => one === target || one === entry), [joined]);
}

/** The map with these entries as they were, and without what became of them. What was added to the map since stays. */
export function withEntriesBack(map: EntityMap, before: readonly EntityEntry[]): EntityMap {
  const old = new Set(before.map(placeholderOf));
  const now = map.entries.filter((entry) => old.has(placeholderOf(entry)));
  const back = before.map((entry) => {
    // What was invented for it since may stand in a text.
    const fake = now.find((one) => placeholderOf(one) === placeholderOf(entry))?.fake;
    return fake === undefined ? entry : { ...entry, fake };
  });
  const entries = map.entries.flatMap((entry) => (entry === now[0] ? back : now.includes(entry) ? [] : [entry]));
  return { ...map, entries: now.length > 0 ? entries : [...entries, ...back], documents: [] };
}

function replaced(map: EntityMap, before: readonly EntityEntry[], after: readonly EntityEntry[]): EditedMap {
  const next = new Map(after.map((entry) => [placeholderOf(entry), entry]));
  const entries = map.entries.flatMap((entry) => (before.includes(entry) ? (next.get(placeholderOf(entry)) ?? []) : entry));
  // How values stood in texts that left is remembered letter by letter, and would win over what the user wrote.
  return { map: { ...map, entries, documents: [] }, before };
}

function entryOf(map: EntityMap, placeholder: string): EntityEntry | undefined {
  return map.entries.find((entry) => placeholderOf(entry) === placeholder);
}

function idsOf(entry: EntityEntry): string[] {
  return [idOf(entry), ...(entry.also ?? [])];
}
