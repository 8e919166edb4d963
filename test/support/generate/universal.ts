import { card } from './card';
import { CRYPTO } from './crypto';
import type { Generators } from './generator';
import { iban } from './iban';
import { MRZ } from './mrz';
import { DEVICES, SECURITIES, VEHICLES } from './securities';

/** Valid values: see `Generators`. */
export const UNIVERSAL: Generators = { CREDIT_CARD: card, IBAN_CODE: iban, ...CRYPTO, ...SECURITIES, ...DEVICES, ...VEHICLES, ...MRZ };
