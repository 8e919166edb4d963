import type { IdRow } from './row';

export const DE: readonly IdRow[] = [];
