import { placeholderName } from '../entities/placeholder-names';
import type { EntityType } from '../model';
import { type EntityEntry, type EntityMap, idOf } from './entity-map';
import { findLabels } from './find-labels';
import { valueKey } from './value-key';

/** A value that needs a placeholder. */
export interface Wanted {
  readonly entity: EntityType;
  readonly value: string;
}

/** Most placeholders of others that are remembered one by one; above, numbers start behind the highest. */
const MAX_FOREIGN = 500;

/** Names that share a word with so many others tell nothing by it. */
const MAX_NAMESAKES = 50;

/**
 * Gives each value its entry, known or new, in the order of the values, and the map with them. A value that was
 * written in another case or spacing has the same entry, and so has a part of a name where one name alone has that
 * part; the fuller name is the entry's value. Numbers of placeholders that stand in `outside`, the text between the
 * values, are not given.
 */
export function assignEntries(values: readonly Wanted[], outside: string, map: EntityMap): { entries: EntityEntry[]; map: EntityMap } {
  const known = new Map(map.entries.flatMap((entry) => [idOf(entry), ...(entry.also ?? [])].map((id) => [id, entry] as const)));
  const { last, foreign } = reserve(outside, map);
  const taken = new Set(foreign);
  const added: EntityEntry[] = [];

  // The same values come again and again: their keys are made once.
  const ids = new Map<string, string>();
  const wanted = values.map((value) => {
    const plain = `${value.entity}|${value.value}`;
    let id = ids.get(plain);
    if (id === undefined) ids.set(plain, (id = idOf({ name: placeholderName(value.entity), key: valueKey(value.entity, value.value) })));
    return { ...value, id };
  });
  const first = new Map<string, Wanted>();
  for (const value of wanted) if (!first.has(value.id)) first.set(value.id, value);
  const whole = wholeNames([...known.keys(), ...first.keys()]);

  const add = (id: string, { entity, value }: Wanted): EntityEntry => {
    const name = placeholderName(entity);
    let number = map.numbering === 'running' ? Math.max(0, ...Object.values(last)) : (last[name] ?? 0);
    do number++;
    while (taken.has(`${name}_${number}`));
    last[name] = number;
    const entry: EntityEntry = { entity, name, number, value, key: id.slice(name.length + 1) };
    known.set(id, entry);
    added.push(entry);
    return entry;
  };
  const entries = wanted.map((value) => {
    const exact = known.get(value.id);
    if (exact) return exact;
    const id = whole(value.id);
    return known.get(id) ?? add(id, first.get(id) ?? value);
  });
  return { entries, map: { ...map, last, foreign, entries: added.length > 0 ? [...map.entries, ...added] : map.entries } };
}

/** Numbers that must not be given: of the map's past, and of placeholders in the text that are none of the map's. */
function reserve(outside: string, map: EntityMap): { last: Record<string, number>; foreign: string[] } {
  const last = { ...map.last };
  const ours = new Set(map.entries.map(({ name, number }) => `${name}_${number}`));
  const foreign = new Set(map.foreign);
  for (const { name, number } of findLabels(outside)) {
    const label = `${name}_${number}`;
    if (ours.has(label)) continue;
    if (foreign.size < MAX_FOREIGN || foreign.has(label)) foreign.add(label);
    else if (number < 1e9) last[name] = Math.max(last[name] ?? 0, number);
  }
  return { last, foreign: [...foreign] };
}

const PERSON = 'PERSON|';

/** For a name that is a part of one other name alone, the id of that one; for all else the id itself. */
function wholeNames(ids: readonly string[]): (id: string) => string {
  const byWord = new Map<string, Set<string>>();
  const names = new Set(ids.filter((id) => id.startsWith(PERSON)));
  for (const id of names) {
    const words = wordsOf(id);
    if (words.length < 2) continue;
    for (const word of words) {
      const sharing = byWord.get(word);
      if (sharing) sharing.add(id);
      else byWord.set(word, new Set([id]));
    }
  }
  const wholes = (id: string): string[] => {
    const words = wordsOf(id);
    const candidates = words.map((word) => byWord.get(word) ?? new Set<string>()).toSorted((a, b) => a.size - b.size);
    const [fewest] = candidates;
    if (!fewest || fewest.size > MAX_NAMESAKES) return [];
    return [...fewest].filter((other) => wordsOf(other).length > words.length && candidates.every((sharing) => sharing.has(other)));
  };
  return (id) => {
    if (!names.has(id)) return id;
    const fuller = wholes(id);
    // A name within a fuller one within the fullest: the fullest counts.
    const fullest = fuller.filter((other) => wholes(other).length === 0);
    return fullest.length === 1 && fuller.every((other) => other === fullest[0] || wholes(other).includes(fullest[0] ?? '')) ? (fullest[0] ?? id) : id;
  };
}

function wordsOf(id: string): string[] {
  return id.slice(PERSON.length).split(' ');
}
