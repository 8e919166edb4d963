import type { IdRow } from './row';

export const FR: readonly IdRow[] = [];
