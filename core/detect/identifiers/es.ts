import type { IdRow } from './row';

export const ES: readonly IdRow[] = [];
