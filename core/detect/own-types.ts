import type { EntityType } from '../model';

/** What the user wrote down themselves: always looked for, however sure others must be, and never part of anything else. */
export const OWN_TYPES: ReadonlySet<EntityType> = new Set(['CUSTOM_WORD', 'CUSTOM_PATTERN']);
