import type { EntityType } from '../../core/model';
import type { ValueGroup } from './desk';

/** The values of one type. */
export interface TypeValues {
  readonly entity: EntityType;
  readonly values: readonly ValueGroup[];
}

/** Values by their types, in the order in which types come first in the text. */
export function valuesByType(groups: readonly ValueGroup[]): TypeValues[] {
  const types = new Map<EntityType, ValueGroup[]>();
  for (const group of groups) {
    const values = types.get(group.entity);
    if (values) values.push(group);
    else types.set(group.entity, [group]);
  }
  return [...types].map(([entity, values]) => ({ entity, values }));
}
