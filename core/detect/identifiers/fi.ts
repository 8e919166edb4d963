import type { IdRow } from './row';

export const FI: readonly IdRow[] = [];
