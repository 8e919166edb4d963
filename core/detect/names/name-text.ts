import type { TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { addressesOf } from './addresses';
import { endOfLetters, nextLetter } from './letters';
import { isClearGivenName, wordOf, type KnownWord } from './lexicon';

/** How a word is written: `Ada`, `ADA`, `A`, `ada`, or any other way (`iPhone`, `McKay`). */
export type Shape = 'title' | 'caps' | 'initial' | 'lower' | 'mixed';

/** A run of letters. */
export class Token implements TextSpan {
  private known: KnownWord | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    /** Folded: lower case, without accents. */
    readonly key: string,
    readonly shape: Shape,
    /** What stands between it and the token before. */
    readonly gap: string,
  ) {}

  /** What is known of it; looked up when it is first asked for, as most words never are. */
  get word(): KnownWord {
    return (this.known ??= wordOf(this.key));
  }
}

/** A text as the finders of names read it. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** E-mail and web addresses, in order. */
  readonly addresses: readonly TextSpan[];
  /** Words that the text itself writes in small letters too: everyday words of whatever language. */
  readonly small: ReadonlySet<string>;
  /** Every noun is capitalised. */
  readonly german: boolean;
}

const SPACE = 32;
/** Names of two parts with the space between them lost: `AdaByron`. */
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
/** `McKay`, `MacLeod`, `DeVito`, `LaRue`, and a slip of the shift key: `HIll`. */
const TITLE_LIKE = /^(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|Fitz|Du)\p{Lu}\p{Ll}+$|^\p{Lu}{2}\p{Ll}{2,}$/u;
const GERMAN_WORDS = new Set(['der', 'die', 'das', 'und', 'ist', 'nicht', 'mit', 'wurde', 'ein', 'eine', 'von', 'auf', 'fur', 'ich', 'sie', 'wir', 'bei', 'zum', 'zur', 'am', 'im']);
/** Share of German words from which a text is German. */
const GERMAN_SHARE = 0.06;

/** Cuts a text into tokens; `folded` is what `foldLetters` makes of it. Linear in its length. */
export function readNameText(text: string, folded = foldLetters(text)): NameText {
  const addresses = addressesOf(text);
  const tokens: Token[] = [];
  const small = new Set<string>();
  let last = 0;
  let german = 0;
  let address = 0;
  const add = (start: number, end: number, key: string, shape: Shape): void => {
    tokens.push(new Token(start, end, key, shape, start === last + 1 && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, start)));
    last = end;
  };
  for (let start = nextLetter(text, 0); start < text.length; start = nextLetter(text, last)) {
    const end = endOfLetters(text, start);
    const key = folded.slice(start, end);
    while ((addresses[address]?.end ?? Infinity) <= start) address++;
    // The words within an address are none of the text.
    if ((addresses[address]?.start ?? Infinity) <= start) {
      add(start, end, key, 'mixed');
      continue;
    }
    const shape = plainShape(text, start, end) ?? shapeOf(text.slice(start, end), key);
    const cut = shape === 'mixed' ? (GLUED.exec(text.slice(start, end))?.[1]?.length ?? 0) : 0;
    if (cut > 0 && [key.slice(0, cut), key.slice(cut)].some((part) => isClearGivenName({ word: wordOf(part) }))) {
      add(start, start + cut, key.slice(0, cut), 'title');
      add(start + cut, end, key.slice(cut), 'title');
      continue;
    }
    add(start, end, key, shape);
    if (shape !== 'lower') continue;
    if (GERMAN_WORDS.has(key)) german++;
    if (end - start > 2 && isFree(text, start, end)) small.add(key);
  }
  return { text, tokens, addresses, small, german: german > GERMAN_SHARE * tokens.length };
}

/** The shape of a word of plain letters that are small but for the first, as nearly all are; nothing for others. */
function plainShape(text: string, start: number, end: number): Shape | undefined {
  for (let at = start + 1; at < end; at++) if (!isSmall(text.charCodeAt(at))) return undefined;
  const first = text.charCodeAt(start);
  if (isSmall(first)) return 'lower';
  return first >= 65 && first <= 90 ? (end - start === 1 ? 'initial' : 'title') : undefined;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
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

/** Whether a word stands by itself, not in a path or an identifier. */
function isFree(text: string, start: number, end: number): boolean {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (before !== ' ' && before !== '\n' && before !== '(') return false;
  const after = text.charAt(end);
  return after === '' || ' \n\t,;:)!?'.includes(after) || (after === '.' && ' \n'.includes(text.charAt(end + 1)));
}

/** Whether a word may be an everyday one here, at least where it begins a sentence. */
export function isEveryday({ small }: NameText, { key, word }: Token): boolean {
  return word.everyday || (!word.given && !word.surname && small.has(key));
}
