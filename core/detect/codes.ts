import type { TextSpan } from '../model';

/** A stretch of letters and digits, alone or in groups, that might be a number that someone gave out. */
export interface Code extends TextSpan {
  readonly written: string;
  /** Its letters and digits alone, in upper case. */
  readonly compact: string;
  /** What it looks like from afar: see `shapeOf`. */
  readonly shape: string;
  /** It follows letters without a gap, as where a space was lost: `SSN219099999`. */
  readonly glued: boolean;
}

/** Longest code, in letters and digits; and the most groups that one is written in. */
const MAX_LENGTH = 26;
const MAX_GROUPS = 8;
/** Letters that may stand before the first digit, or as a group of their own. */
const MAX_LETTERS = 6;

const LETTER = /\p{L}/u;
/** As many signs of shapes as a code may have. */
const NINES = '9'.repeat(MAX_LENGTH);
const LETTERS = 'A'.repeat(MAX_LENGTH);
/** What stands between two groups of one code, but for a single space or sign. */
const WIDE_JOINTS: ReadonlySet<string> = new Set([' / ', ' - ', '. ', '- ']);
const JOINTS = ' ./+-';
/** What stands between the parts of something longer, without a gap. */
const TIES = './+_,:-';

/** What each of the first code units is: nothing that is looked for, a letter, or a digit. Umlauts and the Nordic ring stand on car plates. */
const KINDS = Uint8Array.from({ length: 256 }, (_, unit) => (unit >= 48 && unit <= 57 ? 2 : /[A-Za-z\u00C4\u00D6\u00DC\u00C5\u00E4\u00F6\u00FC\u00E5]/.test(String.fromCharCode(unit)) ? 1 : 0));

function kindAt(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return unit < 256 ? (KINDS[unit] ?? 0) : 0;
}

/** Stretches of letters and digits, in parallel lists. */
interface Runs {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Offset of the first digit within each; -1 without one. */
  readonly digits: readonly number[];
  /** Whether each stands in a row of so many numbers that no two of them are groups of one. */
  readonly crowded: Uint8Array;
}

/** A longer row of numbers that only spaces or the like part is a table's, or noise. */
const MAX_ROW = 48;

/** All codes of a text, or of a part of it: every way to begin and end within a chain of groups that holds a digit. Linear in the length. */
export function* codesOf(text: string, part: TextSpan = { start: 0, end: text.length }): Generator<Code> {
  const runs = runsOf(text, part);
  const { starts, digits } = runs;
  for (let i = 0; i < starts.length; i++) {
    const digit = digits[i] ?? -1;
    if (digit < 0) continue;
    const start = starts[i] ?? 0;
    for (const first of firstsOf(text, runs, i)) yield* codesFrom(text, runs, first, starts[first] ?? 0, i, false);
    // `SSN219099999`, `is030594W903B`: letters that are glued to the number.
    if (digit >= 2 && /^(?:[A-Z]+|[a-z]+)$/.test(text.slice(start, start + digit))) yield* codesFrom(text, runs, i, start + digit, i, true);
  }
}

function runsOf(text: string, part: TextSpan): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  const digits: number[] = [];
  for (let at = part.start; at < part.end; at++) {
    let kind = kindAt(text, at);
    if (kind === 0) continue;
    const start = at;
    let digit = -1;
    while (kind !== 0) {
      if (kind === 2 && digit < 0) digit = at - start;
      kind = kindAt(text, ++at);
    }
    starts.push(start);
    ends.push(at);
    digits.push(digit);
  }
  return { starts, ends, digits, crowded: crowdedOf(text, starts, ends, digits) };
}

/** Marks all numbers of every row that is too long. */
function crowdedOf(text: string, starts: readonly number[], ends: readonly number[], digits: readonly number[]): Uint8Array {
  const crowded = new Uint8Array(starts.length);
  let first = 0;
  for (let i = 1; i <= starts.length; i++) {
    const goesOn = i < starts.length && (digits[i] ?? -1) >= 0 && (digits[i - 1] ?? -1) >= 0 && isJoint(text, ends[i - 1] ?? 0, starts[i] ?? 0);
    if (goesOn) continue;
    if (i - first > MAX_ROW) crowded.fill(1, first, i);
    first = i;
  }
  return crowded;
}

/** Whether what stands in `[from, to)` may part two groups of one code. */
function isJoint(text: string, from: number, to: number): boolean {
  return to - from === 1 ? JOINTS.includes(text.charAt(from)) : to - from <= 3 && WIDE_JOINTS.has(text.slice(from, to));
}

function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return unit < 128 ? KINDS[unit] === 1 : LETTER.test(text.charAt(at));
}

/** Where a code may begin whose first digit is in run `i`: there, or one or two groups of letters before it. */
function firstsOf(text: string, runs: Runs, i: number): number[] {
  const { starts, ends, digits } = runs;
  const firsts: number[] = [];
  for (let first = i; ; first--) {
    const start = starts[first] ?? 0;
    const end = first > 0 ? (ends[first - 1] ?? 0) : 0;
    const hasDigit = first > 0 && (digits[first - 1] ?? -1) >= 0;
    const isTight = first > 0 && start - end === 1 && TIES.includes(text.charAt(end));
    if (!(isTight && hasDigit) && !isLetterAt(text, start - 1)) firsts.push(first);
    if (first === 0 || i - first >= 2 || hasDigit || end - (starts[first - 1] ?? 0) > MAX_LETTERS || !isJoint(text, end, start)) return firsts;
  }
}

/** Codes that begin at `start` in run `first` and reach at least to the end of run `least`. */
function codesFrom(text: string, runs: Runs, first: number, start: number, least: number, glued: boolean): Code[] {
  const { starts, ends, digits, crowded } = runs;
  const codes: Code[] = [];
  let compact = '';
  let shape = '';
  for (let last = first; last < starts.length && last - first < MAX_GROUPS; last++) {
    const from = last === first ? start : (starts[last] ?? 0);
    const end = ends[last] ?? 0;
    if (last > first && !isJoint(text, ends[last - 1] ?? 0, from)) break;
    if (last > least && end - from > MAX_LETTERS && (digits[last] ?? -1) < 0) break;
    if (compact.length + end - from > MAX_LENGTH) break;
    compact += text.slice(from, end).toUpperCase();
    shape += (last > first ? text.slice(ends[last - 1], from) : '') + shapeOfRun(text, from, end);
    if (last >= least && isEnd(text, runs, last)) codes.push({ start, end, written: text.slice(start, end), compact, shape, glued });
    if (crowded[last] === 1) break;
  }
  return codes;
}

function shapeOfRun(text: string, from: number, end: number): string {
  const kind = kindAt(text, from);
  let same = from + 1;
  while (same < end && kindAt(text, same) === kind) same++;
  return (kind === 2 ? NINES : LETTERS).slice(0, same - from) + (same < end ? shapeOfRun(text, same, end) : '');
}

/** Whether a code may end with run `last`: no further digits follow without a gap. */
function isEnd(text: string, { starts, ends, digits }: Runs, last: number): boolean {
  const end = ends[last] ?? 0;
  if (isLetterAt(text, end)) return false;
  return starts[last + 1] !== end + 1 || !TIES.includes(text.charAt(end)) || (digits[last + 1] ?? -1) < 0;
}
