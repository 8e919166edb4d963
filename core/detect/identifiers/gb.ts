import type { IdRow } from './row';

export const GB: readonly IdRow[] = [];
