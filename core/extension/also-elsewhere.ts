import type { EntityType } from '../model';
import type { TextChange } from '../page/editing/text-change';

type Named = TextChange & { readonly entity: EntityType };

/** Shorter values say too little to be looked for as they are. */
const SHORTEST = 5;

/** Adds to each text what was found in the others and stands in it word for word, where nothing was found in its place. */
export function alsoElsewhere(texts: readonly string[], masks: readonly (readonly Named[])[]): readonly (readonly Named[])[] {
  const values = new Map<string, Named>();
  for (const [index, changes] of masks.entries()) {
    for (const change of changes) {
      const value = (texts[index] ?? '').slice(change.start, change.end);
      if (value.length >= SHORTEST) values.set(value, change);
    }
  }
  if (values.size === 0 || texts.length < 2) return masks;
  const longestFirst = [...values].toSorted(([a], [b]) => b.length - a.length);
  return masks.map((changes, index) => {
    const text = texts[index] ?? '';
    const all = [...changes];
    for (const [value, { entity, replacement }] of longestFirst) {
      for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
        const end = start + value.length;
        if (!all.some((other) => other.start < end && other.end > start)) all.push({ start, end, entity, replacement });
      }
    }
    return all.toSorted((a, b) => a.start - b.start);
  });
}
