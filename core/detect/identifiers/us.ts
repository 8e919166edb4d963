import type { IdRow } from './row';

export const US: readonly IdRow[] = [];
