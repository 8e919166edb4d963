import type { IdRow } from './row';

export const UNIVERSAL: readonly IdRow[] = [];
