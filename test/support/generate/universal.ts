import { CRYPTO } from './crypto';
import type { Generators } from './generator';
import { DEVICES, SECURITIES, VEHICLES } from './securities';

/** Valid values: see `Generators`. */
export const UNIVERSAL: Generators = { ...CRYPTO, ...SECURITIES, ...DEVICES, ...VEHICLES };
