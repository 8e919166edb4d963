import { isOverUnread } from '../../core/editor/unread';
import { ENTITIES } from '../../core/entities/table';
import type { EntityType, Region } from '../../core/model';

/** What a region is about: its type's category, `custom` where the user drew it, `unread` over a place that nobody could read. */
export type Category = (typeof ENTITIES)[EntityType]['category'] | 'unread';

/** The category of a region. */
export function categoryOf(region: Pick<Region, 'entity' | 'source'>): Category {
  if (isOverUnread(region)) return 'unread';
  return region.entity === null ? 'custom' : ENTITIES[region.entity].category;
}
