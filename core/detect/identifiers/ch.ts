import type { IdRow } from './row';

export const CH: readonly IdRow[] = [];
