import type { IdRow } from './row';

export const BE: readonly IdRow[] = [];
