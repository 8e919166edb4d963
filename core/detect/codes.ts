import type { TextSpan } from '../model';

/** A stretch of letters and digits, alone or in groups, that might be a number that someone gave out. */
export interface Code extends TextSpan {
  readonly written: string;
  /** Its letters and digits alone, in upper case. */
  readonly compact: string;
  /** It follows letters without a gap, as where a space was lost: `SSN219099999`. */
  readonly glued: boolean;
}

/** Longest code, in letters and digits; and the most groups that one is written in. */
const MAX_LENGTH = 26;
const MAX_GROUPS = 8;
/** Letters that may stand before the first digit, or as a group of their own. */
const MAX_LETTERS = 6;

/** Umlauts and the Nordic ring stand on car plates. */
const RUN = /[A-Za-z0-9ÄÖÜÅäöüå]+/g;
const JOINT = /^(?:[ ./+-]| [/-] |[.-] )$/;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;

/** Stretches of letters and digits, in parallel lists. */
interface Runs {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Offset of the first digit within each; -1 without one. */
  readonly digits: readonly number[];
  /** Whether each stands in a row of so many numbers that no two of them are groups of one. */
  readonly crowded: readonly boolean[];
}

/** A longer row of numbers that only spaces or the like part is a table's, or noise. */
const MAX_ROW = 48;

/** All codes of a text, or of a part of it: every way to begin and end within a chain of groups that holds a digit. Linear in the length. */
export function* codesOf(text: string, part: TextSpan = { start: 0, end: text.length }): Generator<Code> {
  const runs = runsOf(text, part);
  const { starts, ends } = runs;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const run = text.slice(start, end);
    const digit = runs.digits[i] ?? -1;
    if (digit < 0) continue;
    for (const first of firstsOf(text, runs, i)) yield* codesFrom(text, runs, first, starts[first] ?? 0, i, false);
    // `SSN219099999`, `is030594W903B`: letters that are glued to the number.
    if (digit >= 2 && /^(?:[A-Z]+|[a-z]+)$/.test(run.slice(0, digit))) yield* codesFrom(text, runs, i, start + digit, i, true);
  }
}

function runsOf(text: string, part: TextSpan): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  const digits: number[] = [];
  RUN.lastIndex = part.start;
  for (let match = RUN.exec(text); match && match.index < part.end; match = RUN.exec(text)) {
    starts.push(match.index);
    ends.push(RUN.lastIndex);
    digits.push(match[0].search(DIGIT));
  }
  return { starts, ends, digits, crowded: crowdedOf(text, starts, ends, digits) };
}

/** Marks all numbers of every row that is too long. */
function crowdedOf(text: string, starts: readonly number[], ends: readonly number[], digits: readonly number[]): boolean[] {
  const crowded: boolean[] = Array.from({ length: starts.length }, () => false);
  let first = 0;
  for (let i = 1; i <= starts.length; i++) {
    const goesOn = i < starts.length && (digits[i] ?? -1) >= 0 && (digits[i - 1] ?? -1) >= 0 && JOINT.test(text.slice(ends[i - 1], starts[i]));
    if (goesOn) continue;
    if (i - first > MAX_ROW) crowded.fill(true, first, i);
    first = i;
  }
  return crowded;
}

/** Where a code may begin whose first digit is in run `i`: there, or one or two groups of letters before it. */
function* firstsOf(text: string, runs: Runs, i: number): Generator<number> {
  let first = i;
  for (;;) {
    const start = runs.starts[first] ?? 0;
    const joint = first > 0 ? text.slice(runs.ends[first - 1], start) : '\n';
    const before = first > 0 ? text.slice(runs.starts[first - 1], runs.ends[first - 1]) : '';
    const tight = joint.length === 1 && /[./+_,:-]/.test(joint);
    if (!(tight && DIGIT.test(before)) && !LETTER.test(text.charAt(start - 1))) yield first;
    if (i - first >= 2 || before.length > MAX_LETTERS || before === '' || DIGIT.test(before) || !JOINT.test(joint)) return;
    first--;
  }
}

/** Codes that begin at `start` in run `first` and reach at least to the end of run `least`. */
function* codesFrom(text: string, runs: Runs, first: number, start: number, least: number, glued: boolean): Generator<Code> {
  let compact = '';
  for (let last = first; last < runs.starts.length && last - first < MAX_GROUPS; last++) {
    const from = last === first ? start : (runs.starts[last] ?? 0);
    const end = runs.ends[last] ?? 0;
    const group = text.slice(from, end);
    if (last > first && !JOINT.test(text.slice(runs.ends[last - 1], from))) return;
    if (last > least && group.length > MAX_LETTERS && !DIGIT.test(group)) return;
    compact += group.toUpperCase();
    if (compact.length > MAX_LENGTH) return;
    if (last >= least && isEnd(text, runs, last)) yield { start, end, written: text.slice(start, end), compact, glued };
    if (runs.crowded[last]) return;
  }
}

/** Whether a code may end with run `last`: no further digits follow without a gap. */
function isEnd(text: string, runs: Runs, last: number): boolean {
  const end = runs.ends[last] ?? 0;
  if (LETTER.test(text.charAt(end))) return false;
  const next = runs.starts[last + 1];
  return next !== end + 1 || !/[./+_,:-]/.test(text.charAt(end)) || !DIGIT.test(text.slice(next, runs.ends[last + 1]));
}
