import type { IdRow } from './row';

export const NL: readonly IdRow[] = [];
