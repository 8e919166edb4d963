import type { Generators } from './generator';

/** Valid values: see `Generators`. */
export const IT: Generators = {};
