import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, type EntityType } from '../model';
import type { Settings } from './schema';

/** Which types the user turned off and on, against their defaults. */
export type TypeChoice = Pick<Settings, 'off' | 'on'>;

/** Whether the user wants a type looked for, by default or by choice. The region may leave it out all the same. */
export function isChosen({ off, on }: TypeChoice, type: EntityType): boolean {
  return ENTITIES[type].on ? !off.includes(type) : on.includes(type);
}

/** The choice with these types turned on, or off, and the others as they were. */
export function chooseTypes(choice: TypeChoice, types: readonly EntityType[], chosen: boolean): TypeChoice {
  const changed = new Set(types);
  const differs = (type: EntityType): boolean => (changed.has(type) ? chosen : isChosen(choice, type)) !== ENTITIES[type].on;
  const differing = ENTITY_TYPES.filter(differs);
  return { off: differing.filter((type) => ENTITIES[type].on), on: differing.filter((type) => !ENTITIES[type].on) };
}
