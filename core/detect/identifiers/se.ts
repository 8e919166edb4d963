import type { IdRow } from './row';

export const SE: readonly IdRow[] = [];
