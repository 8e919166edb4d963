import { DEVICES } from './devices';
import type { IdRow } from './row';
import { SECURITIES } from './securities';
import { VEHICLES } from './vehicles';

/** Numbers that no single country gives out. */
export const UNIVERSAL: readonly IdRow[] = [...SECURITIES, ...DEVICES, ...VEHICLES];
