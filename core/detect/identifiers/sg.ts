import type { IdRow } from './row';

export const SG: readonly IdRow[] = [];
