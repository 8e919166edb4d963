import type { TextSpan } from '../model';
import type { Shape, ShapeTree } from './identifiers/shape-tree';
import { digitPlaces } from './near-digits';

/** A stretch of letters and digits, alone or in groups, that might be a number that someone gave out. */
export interface Code<Form> extends TextSpan {
  readonly written: string;
  /** Its letters and digits alone, in upper case. */
  readonly compact: string;
  /** What it may be by its shape. */
  readonly forms: readonly Form[];
  /** It follows letters without a gap, as where a space was lost: `SSN219099999`. */
  readonly glued: boolean;
}

/** Longest code, in letters and digits; and the most groups that one is written in. */
const MAX_LENGTH = 26;
const MAX_GROUPS = 8;
/** Letters that may stand before the first digit, or as a group of their own. */
const MAX_LETTERS = 6;

const LETTER = /\p{L}/u;
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

/**
 * All codes of a part of a text whose shape may be anything: every way to begin and end within a chain of groups that
 * holds a digit. Linear in the length.
 */
export function codesOf<Form>(text: string, part: TextSpan, shapes: ShapeTree<readonly Form[]>): readonly Code<Form>[] {
  const runs = runsOf(text, part);
  const { starts, digits } = runs;
  const codes: Code<Form>[] = [];
  for (let i = 0; i < starts.length; i++) {
    const digit = digits[i] ?? -1;
    if (digit < 0) continue;
    const start = starts[i] ?? 0;
    for (let first = i; first >= 0; first = firstBefore(text, runs, i, first)) if (isFirst(text, runs, first)) addCodes(codes, text, runs, first, starts[first] ?? 0, i, shapes.root, false);
    // `SSN219099999`, `is030594W903B`: letters that are glued to the number.
    if (digit >= 2 && /^(?:[A-Z]+|[a-z]+)$/.test(text.slice(start, start + digit))) addCodes(codes, text, runs, i, start + digit, i, shapes.root, true);
  }
  return codes;
}

function runsOf(text: string, part: TextSpan): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  const digits: number[] = [];
  let done = part.start;
  // No code reaches further from a digit than what is around it.
  for (const place of digitPlaces(text, part)) {
    let at = Math.max(place.start, done);
    while (at > done && kindAt(text, at - 1) !== 0) at--;
    for (; at < place.end; at++) {
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
    done = at;
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

/** Whether a code may begin with run `first`: it follows no letter, and no digits without a gap. */
function isFirst(text: string, { starts, ends, digits }: Runs, first: number): boolean {
  const start = starts[first] ?? 0;
  const end = first > 0 ? (ends[first - 1] ?? 0) : 0;
  const isTied = first > 0 && (digits[first - 1] ?? -1) >= 0 && start - end === 1 && TIES.includes(text.charAt(end));
  return !isTied && !isLetterAt(text, start - 1);
}

/** The run before `first` with which a code may begin whose first digit is in run `i`: at most two groups of letters; -1 if there is none. */
function firstBefore(text: string, { starts, ends, digits }: Runs, i: number, first: number): number {
  if (first === 0 || i - first >= 2 || (digits[first - 1] ?? -1) >= 0) return -1;
  const end = ends[first - 1] ?? 0;
  return end - (starts[first - 1] ?? 0) > MAX_LETTERS || !isJoint(text, end, starts[first] ?? 0) ? -1 : first - 1;
}

/** Adds all codes that begin at `start` in run `first` and reach at least to the end of run `least`. */
function addCodes<Form>(codes: Code<Form>[], text: string, runs: Runs, first: number, start: number, least: number, root: Shape<readonly Form[]>, glued: boolean): void {
  const { starts, ends, digits, crowded } = runs;
  let shape = root;
  for (let last = first; last < starts.length && last - first < MAX_GROUPS; last++) {
    const from = last === first ? start : (starts[last] ?? 0);
    const end = ends[last] ?? 0;
    const before = ends[last - 1] ?? 0;
    if (last > first && !isJoint(text, before, from)) break;
    if (last > least && end - from > MAX_LETTERS && (digits[last] ?? -1) < 0) break;
    if (shape.length + end - from > MAX_LENGTH) break;
    if (last > first) for (let at = before; at < from; at++) shape = shape.joint(text.charAt(at));
    for (let at = from; at < end; at++) shape = kindAt(text, at) === 2 ? shape.digit() : shape.letter();
    const forms = shape.value;
    if (last >= least && forms.length > 0 && isEnd(text, runs, last)) {
      const written = text.slice(start, end);
      codes.push({ start, end, written, compact: (last > first ? written.replace(/[ ./+-]+/g, '') : written).toUpperCase(), forms, glued });
    }
    if (crowded[last] === 1) break;
  }
}

/** Whether a code may end with run `last`: no further digits follow without a gap. */
function isEnd(text: string, { starts, ends, digits }: Runs, last: number): boolean {
  const end = ends[last] ?? 0;
  if (isLetterAt(text, end)) return false;
  return starts[last + 1] !== end + 1 || !TIES.includes(text.charAt(end)) || (digits[last + 1] ?? -1) < 0;
}
