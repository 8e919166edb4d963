import tlds from 'tlds';

/** Top-level domains that there are, by IANA's list. */
export const KNOWN_TLDS: ReadonlySet<string> = new Set(tlds);
