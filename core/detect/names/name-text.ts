import type { TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { isClearGivenName, lexicon } from './lexicon';

/** How a word is written: `Ada`, `ADA`, `A`, `ada`, or any other way (`iPhone`, `McKay`). */
export type Shape = 'title' | 'caps' | 'initial' | 'lower' | 'mixed';

/** A run of letters. */
export interface Token extends TextSpan {
  /** Folded: lower case, without accents. */
  readonly key: string;
  readonly shape: Shape;
  /** What stands between it and the token before. */
  readonly gap: string;
}

/** A text as the finders of names read it. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words that the text itself writes in small letters too: everyday words of whatever language. */
  readonly small: ReadonlySet<string>;
  /** Every noun is capitalised. */
  readonly german: boolean;
}

/** E-mail and web addresses: the words within are no words of the text. */
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}|(?:https?:\/\/|www\.)[^\s<>"']{1,300}/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** Names of two parts with the space between them lost: `AdaByron`. */
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
/** `McKay`, `MacLeod`, `DeVito`, `LaRue`, and a slip of the shift key: `HIll`. */
const TITLE_LIKE = /^(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|Fitz|Du)\p{Lu}\p{Ll}+$|^\p{Lu}{2}\p{Ll}{2,}$/u;
const GERMAN_WORDS = new Set(['der', 'die', 'das', 'und', 'ist', 'nicht', 'mit', 'wurde', 'ein', 'eine', 'von', 'auf', 'fur', 'ich', 'sie', 'wir', 'bei', 'zum', 'zur', 'am', 'im']);
/** Share of German words from which a text is German. */
const GERMAN_SHARE = 0.06;

/** Cuts a text into tokens. Linear in its length. */
export function readNameText(text: string): NameText {
  const folded = foldLetters(text);
  const tokens: Token[] = [];
  const small = new Set<string>();
  let last = 0;
  let german = 0;
  const add = (start: number, end: number, shape: Shape): string => {
    const key = folded.slice(start, end);
    tokens.push({ start, end, key, shape, gap: text.slice(last, start) });
    last = end;
    return key;
  };
  const addresses = text.matchAll(ADDRESS);
  let address = addresses.next().value;
  LETTERS.lastIndex = 0;
  for (let match = LETTERS.exec(text); match; match = LETTERS.exec(text)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    while (address && address.index + address[0].length <= start) address = addresses.next().value;
    if (address && address.index <= start) {
      add(start, end, 'mixed');
      continue;
    }
    const shape = shapeOf(written, folded.slice(start, end));
    const parts = shape === 'mixed' ? GLUED.exec(written) : null;
    const cut = start + (parts?.[1]?.length ?? 0);
    if (parts && (isClearGivenName(folded.slice(start, cut)) || isClearGivenName(folded.slice(cut, end)))) {
      add(start, cut, 'title');
      add(cut, end, 'title');
      continue;
    }
    const key = add(start, end, shape);
    if (shape === 'lower' && written.length > 2 && isFree(text, start, end)) small.add(key);
    if (shape === 'lower' && GERMAN_WORDS.has(key)) german++;
  }
  return { text, tokens, small, german: german > GERMAN_SHARE * tokens.length };
}

function shapeOf(written: string, folded: string): Shape {
  const first = written.charAt(0);
  if (first.toLowerCase() === first) return written.toLowerCase() === written ? 'lower' : 'mixed';
  if (written.length === 1) return 'initial';
  const rest = written.slice(1);
  // Folding keeps the length, so a rest without capitals is told quickly for plain letters.
  if (rest === folded.slice(1) || rest === rest.toLowerCase()) return 'title';
  if (written === written.toUpperCase()) return 'caps';
  return TITLE_LIKE.test(written) ? 'title' : 'mixed';
}

/** Whether a word stands by itself, not in an address or an identifier. */
function isFree(text: string, start: number, end: number): boolean {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  return /[\s(]/.test(before) && /^(?:$|[\s,;:)!?]|\.(?:\s|$))/.test(text.slice(end, end + 2));
}

/** Whether a word may be an everyday one here, at least where it begins a sentence. */
export function isEveryday({ small }: NameText, { key }: Token): boolean {
  const { everyday, given, surnames } = lexicon();
  return everyday.has(key) || (small.has(key) && !given.has(key) && !surnames.has(key));
}
