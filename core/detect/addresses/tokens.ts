import type { TextSpan } from '../../model';
import { codedText, type CodedText } from '../../text/coded-text';
import { foldLetters } from '../../text/fold-letters';
import { wordHash } from '../../text/word-hash';
import { isWordSign } from '../../text/word-signs';
import { foldedInput } from '../folded-text';
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

/** A token that cuts its letters out of the folded text when they are first asked for: most never are. */
class CutToken implements Token {
  private word: string | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly gap: Gap,
    readonly roles: number,
    readonly capital: boolean,
    readonly digit: boolean,
    readonly number: boolean,
    private readonly text: string,
  ) {}

  get folded(): string {
    return (this.word ??= this.text.slice(this.start, this.end));
  }
}

/** A text as words, with what addresses are read by. */
export interface Words {
  readonly text: string;
  /** The same in small letters without accents. */
  readonly folded: CodedText;
  readonly tokens: readonly Token[];
  /** Where phrases are to be looked for: all of the text, or what is around the tokens. */
  readonly places: readonly TextSpan[];
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
  const folded = foldedInput(input);
  const others = digitReadings(input).filter(({ lookalike }) => lookalike);
  const readings = [
    { words: cut(input.text, folded, [{ start: 0, end: input.text.length }]), lookalike: false },
    ...others.map(({ text, lookalike, places }) => ({ words: cut(text, codedText(foldedIn(text, places, folded.text)), places), lookalike })),
  ] as const;
  readingsOfInput.set(input, readings);
  return readings;
}

/** A folded text, with some places of it as another reading has them. */
function foldedIn(text: string, places: readonly TextSpan[], folded: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of places) {
    parts.push(folded.slice(copied, start), foldLetters(text.slice(start, end)));
    copied = end;
  }
  parts.push(folded.slice(copied));
  return parts.join('');
}

/** The words of an input as it stands. */
export function wordsOf(input: DetectInput): Words {
  return wordReadings(input)[0].words;
}

/** The words within some places of a text: in another reading only what is new in it. */
function cut(text: string, folded: CodedText, places: readonly TextSpan[]): Words {
  const tokens: Token[] = [];
  for (const place of places) cutPlace(text, folded.text, place, tokens);
  return { text, folded, tokens, places: withBefore(places) };
}

/** How far before a value its label may begin, which need not be new itself. */
const LABEL_REACH = 200;

function withBefore(places: readonly TextSpan[]): TextSpan[] {
  const wide: TextSpan[] = [];
  for (const { start, end } of places) wide.push({ start: Math.max(wide.at(-1)?.end ?? 0, start - LABEL_REACH), end });
  return wide;
}

function cutPlace(text: string, folded: string, place: TextSpan, tokens: Token[]): void {
  const { roles, hashes } = lexicon();
  let last = place.start;
  for (let start = place.start; start < place.end; start++) {
    if (!isWordSign(folded.charCodeAt(start))) continue;
    const end = wordEnd(folded, start);
    const first = text.charCodeAt(start);
    const digit = isDigit(first);
    let number = digit;
    for (let at = start + 1; at < end && !number; at++) number = isDigit(text.charCodeAt(at));
    const gap = start === last + 1 && text.charCodeAt(last) === SPACE ? 'space' : gapOf(text.slice(last, start));
    const role = hashes.has(wordHash(folded, start, end)) ? (roles.get(folded.slice(start, end)) ?? 0) : 0;
    tokens.push(new CutToken(start, end, gap, role, !digit && !isSmall(first), digit, number, folded));
    last = end;
    start = end;
  }
}

const SPACE = 32;

/** Whether a letter is a small one, of whatever script. */
function isSmall(unit: number): boolean {
  return unit < 128 ? unit >= 97 : /^\p{Ll}/u.test(String.fromCharCode(unit));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Where a word ends that begins at `start`: an apostrophe or a hyphen within it belongs to it. */
function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (end < folded.length && isWordSign(folded.charCodeAt(end))) end++;
    const joint = folded.charAt(end);
    if ((joint !== "'" && joint !== '-') || end + 1 >= folded.length || !isWordSign(folded.charCodeAt(end + 1))) return end;
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
