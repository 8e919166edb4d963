/** The form of a vendor's keys that their beginning gives away. */
export interface KeyRule {
  readonly name: string;
  /** What such keys begin with, in exactly these letters; one of them. */
  readonly starts: readonly string[];
  /** Source of a pattern for what follows, without borders. */
  readonly rest: string;
  /** Bits of entropy per character below which a value is no key but a word or a placeholder. */
  readonly entropy: number;
  /** The last six characters are a checksum of those before them. */
  readonly checked: boolean;
}

/** Entropy that is asked of keys whose vendor's rule names none. */
const USUAL_ENTROPY = 2.5;

/** A rule for keys that begin with one of `starts`, given in one text with spaces between. */
export function key(name: string, starts: string, rest: string, more: { readonly entropy?: number; readonly checked?: true } = {}): KeyRule {
  return { name, starts: starts.split(' '), rest, entropy: more.entropy ?? USUAL_ENTROPY, checked: more.checked ?? false };
}

/** So much longer than known today a key may be: formats grow. And a quarter may be missing: screenshots cut. */
const GROWTH = 40;

/** A function that gives the source of a run of some characters, about as long as known today. */
function run(signs: string): (least: number, most?: number) => string {
  return (least, most = least) => `[${signs}]{${Math.ceil(least * 0.75)},${most + GROWTH}}`;
}

/** Hexadecimal digits. */
export const hex = run('0-9a-fA-F');
/** Letters of both cases and digits. */
export const alnum = run('A-Za-z0-9');
/** Capitals and digits. */
export const upper = run('A-Z0-9');
/** Small letters and digits. */
export const lower = run('a-z0-9');
/** Letters of both cases. */
export const letters = run('A-Za-z');
/** Base64 for addresses: letters, digits, `_` and `-`. */
export const word = run('A-Za-z0-9_-');
/** `word` with dots and `=`. */
export const dotted = run('A-Za-z0-9_=.-');
/** Base64 with its padding. */
export const base64 = run('A-Za-z0-9+/=');
/** A UUID in small letters. */
export const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
