import { SURE } from '../detect/score';
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
  /** Hidden findings that are not sure: they may hide too much, or something else than they say. */
  readonly unsure: number;
}

/** How much of the picture is hidden, left visible and unread. */
export function summary(document: EditorDocument): Summary {
  const hidden = document.regions.filter((region) => region.on).length;
  const unsure = document.regions.filter((region) => region.on && isUnsure(region)).length;
  return { hidden, visible: document.regions.length - hidden, unread: openUnread(document).length, unsure };
}

/** Whether a person should look at a finding. What was drawn by hand is no finding. */
export function isUnsure({ entity, score }: Pick<Region, 'entity' | 'score'>): boolean {
  return entity !== null && score < SURE;
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
