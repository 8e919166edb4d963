import { join } from 'node:path';

/** Pages and pictures with invented data. */
export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
