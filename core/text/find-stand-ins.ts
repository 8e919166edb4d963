import type { TextSpan } from '../model';
import { type EntityMap, placeholderOf } from './entity-map';
import { findLabels } from './find-labels';
import { findPhrases } from './find-phrases';
import type { TextFormat } from './formats/slot';
import { decodeHtml } from './formats/html';
import { decodeJson } from './formats/json';
import { findTags, untagged } from './tag';

/** Something in a text that stands for a value. */
export interface StandIn extends TextSpan {
  /** Tells what stands there, whichever way it is written. */
  readonly id: string;
  readonly value: string;
}

/** Everything in a text that stands for a value: placeholders and invented data of the map, and tags; sorted, without overlaps. `onPlace` hears now and then how far the search is. */
export function findStandIns(text: string, map: EntityMap, format: TextFormat, onPlace?: (at: number) => void): StandIn[] {
  const entries = new Map(map.entries.flatMap((entry) => [placeholderOf(entry), ...(entry.former ?? []).map(({ placeholder }) => placeholder)].map((placeholder) => [placeholder, entry] as const)));
  const labels = entries.size === 0 ? [] : findLabels(text, onPlace).flatMap(({ start, end, ...label }): StandIn[] => {
    const entry = entries.get(placeholderOf(label));
    return entry ? [{ start, end, id: placeholderOf(label), value: entry.value }] : [];
  });
  const tags = findTags(text).map(({ start, end, name, content }): StandIn => {
    // A model may have put a tag around a placeholder of ours.
    const [label] = entries.size === 0 ? [] : findLabels(content);
    const entry = label && label.start === 0 && label.end === content.length ? entries.get(placeholderOf(label)) : undefined;
    return { start, end, id: `<${name}>${entry ? placeholderOf(entry) : ''}`, value: entry?.value ?? untagged(decode(content, format)) };
  });
  const invented = map.entries.flatMap((entry) => [entry.fake, ...(entry.former ?? []).map(({ fake }) => fake)].flatMap((fake) => (fake === undefined ? [] : [{ entry, fake }])));
  const fakes = findPhrases(text, invented.map(({ fake }) => fake)).flatMap(({ start, end, index }): StandIn[] => {
    const entry = invented[index]?.entry;
    return entry ? [{ start, end, id: placeholderOf(entry), value: entry.value }] : [];
  });
  const all = [...labels, ...tags, ...fakes].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return all.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

function decode(content: string, format: TextFormat): string {
  switch (format) {
    case 'json':
      return decodeJson(content);
    case 'html':
      return decodeHtml(content);
    case 'csv':
      return content.replaceAll('""', '"');
    case 'plain':
      return content;
  }
}
