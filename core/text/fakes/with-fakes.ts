import type { TextLanguage } from '../../model';
import { type EntityEntry, type EntityMap, placeholderOf } from '../entity-map';
import { invent } from './invent';
import { randomOf } from './random';

/** How often another invention is tried before the placeholder stands instead. */
const ATTEMPTS = 60;

/** Up to this length a text is looked through for each invention; in longer ones for its words alone. */
const SEARCHED = 1_000_000;

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Invented data for each entry: what it has, or new. None stands in the text, equals a value or invention of the map,
 * or shares a word with the inventions for other names. Where none could be found, the entry's placeholder.
 */
export function withFakes(text: string, assigned: { readonly entries: readonly EntityEntry[]; readonly map: EntityMap }, language: TextLanguage): { standIns: string[]; map: EntityMap } {
  const { entries, map } = assigned;
  const lower = text.toLowerCase();
  const words = new Set(lower.match(WORDS));
  const taken = new Set(map.entries.flatMap(({ value, fake }) => [value.toLowerCase(), ...(fake === undefined ? [] : [fake.toLowerCase()])]));
  for (const { fake } of map.entries) for (const word of fake?.toLowerCase().match(WORDS) ?? []) words.add(word);
  const isFree = (fake: string, entry: EntityEntry): boolean => {
    const folded = fake.toLowerCase();
    if (taken.has(folded) || (lower.length <= SEARCHED && lower.includes(folded))) return false;
    const own = folded.match(WORDS) ?? [];
    return entry.name === 'PERSON' ? own.every((word) => !words.has(word)) : own.length > 0 && (lower.length <= SEARCHED || own.some((word) => !words.has(word)));
  };
  const made = new Map<string, string>();
  const standIns = entries.map((entry) => {
    const label = placeholderOf(entry);
    const known = entry.fake ?? made.get(label);
    if (known !== undefined) return known;
    const random = randomOf(map.secret, `${entry.name}|${entry.key}`);
    let fake = label;
    for (let attempt = 0; attempt < ATTEMPTS && fake === label; attempt++) {
      const candidate = invent(entry.entity, entry.value, language, random, attempt);
      if (isFree(candidate, entry)) fake = candidate;
    }
    made.set(label, fake);
    if (fake === label) return label;
    taken.add(fake.toLowerCase());
    for (const word of fake.toLowerCase().match(WORDS) ?? []) words.add(word);
    return fake;
  });
  return { standIns, map: { ...map, entries: map.entries.map((entry) => withFake(entry, made.get(placeholderOf(entry)))) } };
}

function withFake(entry: EntityEntry, fake: string | undefined): EntityEntry {
  return fake === undefined || fake === placeholderOf(entry) ? entry : { ...entry, fake };
}
