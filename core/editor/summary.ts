import { ENTITY_TYPES, type EntityType, type Region } from '../model';
import type { EditorDocument } from './document';
import { openUnread } from './unread';

/** The line of truth, in numbers. */
export interface Summary {
  /** Regions that are on. */
  readonly hidden: number;
  /** Regions that are off: found, and left visible by the user. */
  readonly visible: number;
  /** Places that nobody read and that still show. */
  readonly unread: number;
}

/** How much of the picture is hidden, left visible and unread. */
export function summary(document: EditorDocument): Summary {
  const hidden = document.regions.filter((region) => region.on).length;
  return { hidden, visible: document.regions.length - hidden, unread: openUnread(document).length };
}

/** Regions that share a key, with how many of them are on. */
export interface RegionGroup<Key> {
  readonly key: Key;
  readonly regions: readonly Region[];
  readonly on: number;
}

/** Regions by any key, in the order in which keys first come; none is empty. */
export function groupRegions<Key>(regions: readonly Region[], keyOf: (region: Region) => Key): readonly RegionGroup<Key>[] {
  const groups = new Map<Key, Region[]>();
  for (const region of regions) {
    const key = keyOf(region);
    const group = groups.get(key);
    if (group) group.push(region);
    else groups.set(key, [region]);
  }
  return [...groups].map(([key, members]) => ({ key, regions: members, on: members.filter((region) => region.on).length }));
}

/** Regions by type, in the taxonomy's order, those without a type last. */
export function regionsByType(document: EditorDocument): readonly RegionGroup<EntityType | null>[] {
  const rank = (key: EntityType | null) => (key === null ? ENTITY_TYPES.length : ENTITY_TYPES.indexOf(key));
  return groupRegions(document.regions, (region) => region.entity).toSorted((a, b) => rank(a.key) - rank(b.key));
}
