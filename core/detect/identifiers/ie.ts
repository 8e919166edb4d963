import type { IdRow } from './row';

export const IE: readonly IdRow[] = [];
