import type { NumberPlace } from './number-places';
import type { SignKinds } from './patterns/begins';

/** Where numbers may begin, in order, in parallel lists. */
export interface NumberStarts {
  readonly at: readonly number[];
  /** What the first signs look like: see `NUMBER_KINDS`. */
  readonly begins: readonly number[];
  /** How many digits the place has in which each stands. */
  readonly digits: readonly number[];
}

const DIGIT = 1;
const MINUS = 4;
const LETTER = 6;
const OPENS = 7;
/** Signs of a kind; the others of ASCII are of kind 0. */
const SIGNS_OF: readonly (readonly [kind: number, signs: RegExp])[] = [[DIGIT, /\d/], [2, / /], [3, /\./], [MINUS, /-/], [5, /[/:]/], [LETTER, /[A-Za-z]/], [OPENS, /[(+),]/]];
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => SIGNS_OF.find(([, signs]) => signs.test(String.fromCharCode(unit)))?.[0] ?? 0);

function kindOf(unit: number): number {
  return unit < 128 ? (KINDS[unit] ?? 0) : LETTER;
}

/** What tells numbers by their first five signs. */
export const NUMBER_KINDS: SignKinds = { count: 5, bits: 3, of: kindOf };

/**
 * All places where what is a number may begin, of the stretches that hold any: at a digit that follows none, or at a
 * plus, a minus or a bracket.
 */
export function numberStarts(text: string, places: readonly NumberPlace[]): NumberStarts {
  const at: number[] = [];
  const begins: number[] = [];
  const digits: number[] = [];
  for (const { start, end, digits: count } of places) {
    let before = start > 0 ? kindOf(text.charCodeAt(start - 1)) : 0;
    for (let i = start; i < end; i++) {
      const kind = kindOf(text.charCodeAt(i));
      const isStart = kind === OPENS || ((kind === DIGIT || kind === MINUS) && before !== DIGIT);
      before = kind;
      if (!isStart) continue;
      let begin = 0;
      for (let next = i; next < i + NUMBER_KINDS.count; next++) begin = (begin << NUMBER_KINDS.bits) | (next < text.length ? kindOf(text.charCodeAt(next)) : 0);
      at.push(i);
      begins.push(begin);
      digits.push(count);
    }
  }
  return { at, begins, digits };
}
