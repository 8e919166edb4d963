import type { IdRow } from './row';

export const IT: readonly IdRow[] = [];
