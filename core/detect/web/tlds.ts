import { TOP_LEVEL_DOMAINS } from '#name-lists';
import { unpackWords } from '../names/lexicon';

/** Top-level domains that there are, by IANA's list. */
export const KNOWN_TLDS: ReadonlySet<string> = new Set(unpackWords(TOP_LEVEL_DOMAINS));
