import { getCountrySpecifications } from 'ibantools';

/** Countries and territories as banks and exchanges write them: ISO 3166-1 alpha-2, and Kosovo. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(Object.keys(getCountrySpecifications()));
