import { ENTITY_TYPES, type EntityType } from '../model';

/** A service's names for what it finds. */
export interface EntityNames {
  /** Our type for a name of theirs; `null` for one that we do not know. */
  readonly ours: (theirs: string) => EntityType | null;
  /** Their names for our types, each once; types that the service does not know are left out. */
  readonly theirs: (ours: readonly EntityType[]) => readonly string[];
}

const OWN: ReadonlySet<string> = new Set(ENTITY_TYPES);

/**
 * Names of a service that calls some types otherwise than we do.
 *
 * @param same types that both call alike.
 * @param other their name for each of ours that differs; where several of ours share a name, the first is what it comes back as.
 */
export function entityNames(same: readonly EntityType[], other: readonly (readonly [ours: EntityType, theirs: string])[] = []): EntityNames {
  const toTheirs = new Map<EntityType, string>([...same.map((type) => [type, type] as const), ...other]);
  const toOurs = new Map<string, EntityType>(same.map((type) => [type, type]));
  for (const [ours, theirs] of other) if (!toOurs.has(theirs)) toOurs.set(theirs, ours);
  return {
    ours: (theirs) => toOurs.get(theirs) ?? (OWN.has(theirs) ? (theirs as EntityType) : null),
    theirs: (ours) => [...new Set(ours.flatMap((type) => toTheirs.get(type) ?? []))],
  };
}
