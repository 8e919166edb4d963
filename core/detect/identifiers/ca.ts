import type { IdRow } from './row';

export const CA: readonly IdRow[] = [];
