import type { TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { isWordSign } from '../../text/word-signs';
import { foldedText } from '../folded-text';
import { digitReadings } from '../look-alikes';
import type { DetectInput } from '../recognizer';
import { lexicon, ROLE, type PlaceKind } from './lexicon';

/** What stands between a word and the one before it. Over anything else (`other`) no address reaches. */
export type Gap = 'space' | 'comma' | 'dot' | 'dash' | 'slash' | 'hash' | 'paren' | 'tab' | 'line' | 'blank' | 'other';

/** A word or a number of a text. */
export interface Token extends TextSpan {
  readonly folded: string;
  /** What stands before it. */
  readonly gap: Gap;
  /** What the word can be in an address, as a sum of `ROLE`s. */
  readonly roles: number;
  /** It begins with a capital, or with a letter of a script without them. */
  readonly capital: boolean;
  /** It begins with a digit. */
  readonly digit: boolean;
  /** It holds a digit. */
  readonly number: boolean;
}

/** A text as words, with what addresses are read by. */
export interface Words {
  readonly text: string;
  /** The same in small letters without accents. */
  readonly folded: string;
  readonly tokens: readonly Token[];
}

/** The words of a text as it stands, or with what looks like digits read as digits. */
export interface WordReading {
  readonly words: Words;
  readonly lookalike: boolean;
}

const readingsOfInput = new WeakMap<DetectInput, readonly [WordReading, ...WordReading[]]>();

/** The words of an input in all its readings, cut once for all recognizers of addresses. */
export function wordReadings(input: DetectInput): readonly [WordReading, ...WordReading[]] {
  const known = readingsOfInput.get(input);
  if (known) return known;
  const others = digitReadings(input).filter(({ lookalike }) => lookalike);
  const readings = [{ words: cut(input.text, foldedText(input), [{ start: 0, end: input.text.length }]), lookalike: false }, ...others.map(({ text, lookalike, places }) => ({ words: cut(text, foldLetters(text), places), lookalike }))] as const;
  readingsOfInput.set(input, readings);
  return readings;
}

/** The words of an input as it stands. */
export function wordsOf(input: DetectInput): Words {
  return wordReadings(input)[0].words;
}

/** The words within some places of a text: in another reading only what is new in it. */
function cut(text: string, folded: string, places: readonly TextSpan[]): Words {
  const { roles } = lexicon();
  const tokens: Token[] = [];
  for (const place of places) cutPlace(text, folded, place, roles, tokens);
  return { text, folded, tokens };
}

function cutPlace(text: string, folded: string, place: TextSpan, roles: ReadonlyMap<string, number>, tokens: Token[]): void {
  let last = place.start;
  for (let start = place.start; start < place.end; start++) {
    if (!isWordSign(folded.charCodeAt(start))) continue;
    const end = wordEnd(folded, start);
    const word = folded.slice(start, end);
    const first = text.charAt(start);
    const digit = isDigit(text.charCodeAt(start));
    let number = digit;
    for (let at = start + 1; at < end && !number; at++) number = isDigit(text.charCodeAt(at));
    tokens.push({
      start,
      end,
      folded: word,
      gap: start === last + 1 && text.charAt(last) === ' ' ? 'space' : gapOf(text.slice(last, start)),
      roles: roles.get(word) ?? 0,
      capital: !digit && !(first >= 'a' && first <= 'z') && ((first >= 'A' && first <= 'Z') || !/^\p{Ll}/u.test(first)),
      digit,
      number,
    });
    last = end;
    start = end;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Where a word ends that begins at `start`: an apostrophe or a hyphen within it belongs to it. */
function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (isWordSign(folded.charCodeAt(end))) end++;
    const joint = folded.charAt(end);
    if ((joint !== "'" && joint !== '-') || !isWordSign(folded.charCodeAt(end + 1))) return end;
    end += 2;
  }
}

/** Marks that begin the lines of quoted letters, comments and tables. */
const LINE = /^ ?[.,;)]{0,2}[ \t]*\n[ \t>?*|#.,-]*$/;
const BLANK = /^ ?[.,;)]{0,2}[ \t]*\n[ \t>?*|#.,-]*\n[ \t>?*|#.,\n-]*$/;

/** What stands between words is nearly always one of a few things. */
const knownGaps = new Map<string, Gap>();
const MOST_KNOWN = 1000;

function gapOf(gap: string): Gap {
  if (gap.length > 40) return 'other';
  const known = knownGaps.get(gap);
  if (known !== undefined) return known;
  const kind = kindOfGap(gap);
  if (knownGaps.size < MOST_KNOWN) knownGaps.set(gap, kind);
  return kind;
}

function kindOfGap(gap: string): Gap {
  if (/^ {1,2}$/.test(gap)) return 'space';
  if (/^ ?[,;]+ {0,3}$|^\. ?, ?$/.test(gap)) return 'comma';
  if (/^[.\u00B0] {0,2}\.? ?$/.test(gap)) return 'dot';
  if (gap.includes('\n')) return LINE.test(gap) ? 'line' : BLANK.test(gap) ? 'blank' : 'other';
  if (/^[.,]? {1,2}-{1,2} {1,2}$|^ ?[\u2022\u00B7|] ?$/.test(gap)) return 'dash';
  if (/^ ?[&+] ?$|^ ?' ?$/.test(gap)) return 'space';
  if (/^ ?\/\.? ?$/.test(gap)) return 'slash';
  if (/^[ ,]{0,2}# ?$/.test(gap)) return 'hash';
  if (/^[ ,.]{0,2}\( ?$|^\)[ ,.]{0,3}$/.test(gap)) return 'paren';
  return /^ {0,3}\t[ \t]*$|^ {3,40}$/.test(gap) ? 'tab' : 'other';
}

/** Whether token `i` has one of the roles. */
export function is({ tokens }: Words, i: number, roles: number): boolean {
  return ((tokens[i]?.roles ?? 0) & roles) !== 0;
}

/** Where the phrase of a kind that begins at token `i` ends, as an index of the token after it; nothing if none does. */
export function phraseAt({ tokens }: Words, i: number, kind: PlaceKind): number | undefined {
  const first = tokens[i];
  if (!first || !(first.roles & ROLE[kind])) return undefined;
  for (const phrase of lexicon().phrases.get(first.folded) ?? []) {
    if (phrase.kind !== kind) continue;
    const fits = phrase.words.every((word, at) => {
      const token = tokens[i + at];
      return token?.folded === word && (at === 0 || token.gap === 'space' || token.gap === 'dot' || token.gap === 'line' || token.gap === 'slash');
    });
    if (fits) return i + phrase.words.length;
  }
  return undefined;
}

/** Types of streets after which a number is written with a dot. */
const HUNGARIAN = /^(?:u|ut|utca|utja|ter|tere|rakpart|korut|koz|setany|sor)$/;

/** Whether token `i` is a short form of a word of addresses: `St`, `izq`; not the compass's `NW`. */
function isAbbreviation(words: Words, i: number): boolean {
  const token = words.tokens[i];
  return token !== undefined && token.folded.length <= 4 && is(words, i, ROLE.typeAfter | ROLE.typeAfterNumbered | ROLE.unit) && !/^(?:road|lane|park|hill|way|[a-z])$/.test(token.folded);
}

/** The stretch of text of an address in tokens `[from, to)`, with the bracket or the dot that closes it: `(Soria)`, `3 izq.` */
export function closedSpanOf(words: Words, from: number, to: number): TextSpan {
  const { text, tokens } = words;
  const { start, end } = spanOf(words, from, to);
  const inner = text.slice(start, end);
  const next = text.charAt(end);
  const last = tokens[to - 1];
  const isOpen = next === ')' && inner.lastIndexOf('(') > inner.lastIndexOf(')');
  const isShort = next === '.' && last !== undefined && (last.digit ? HUNGARIAN.test(tokens[to - 2]?.folded ?? '') : isAbbreviation(words, to - 1));
  return { start, end: isOpen || isShort ? end + 1 : end };
}

/** The stretch of text that tokens `[from, to)` cover. */
export function spanOf({ tokens }: Words, from: number, to: number): TextSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
