import { ENTITIES } from '../../core/entities/table';
import type { EntityType } from '../../core/model';

/** What a region is about; what the user drew or an unread place hides has no type and counts as the user's own. */
export type Category = (typeof ENTITIES)[EntityType]['category'];

/** The category of a region's type. */
export function categoryOf(entity: EntityType | null): Category {
  return entity === null ? 'custom' : ENTITIES[entity].category;
}
