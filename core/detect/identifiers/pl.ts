import type { IdRow } from './row';

export const PL: readonly IdRow[] = [];
