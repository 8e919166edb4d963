import type { BitSet } from '../text/bit-set';
import { digitReadings, type Reading } from './look-alikes';
import { numberPlaces } from './number-places';
import { NUMBER_KINDS, numberStarts, type NumberStarts } from './number-starts';
import { beginsOf } from './patterns/begins';
import type { DetectInput } from './recognizer';

/** A pattern to try at one place, and what the first signs of its matches look like. */
interface Prepared {
  readonly sticky: RegExp;
  readonly begins: BitSet;
}

const preparedOf = new WeakMap<RegExp, Prepared>();
const startsOf = new WeakMap<Reading, NumberStarts>();

/**
 * All matches of a global pattern whose every match begins with a number: at a digit that follows none, or at a plus, a
 * minus or a bracket before it. In order, as `matchAll` gives them. Where `digits` is given, every match begins in a
 * number of so many digits and more, parted by nothing but spaces and marks.
 */
export function matchNumbers(input: DetectInput, pattern: RegExp, digits = 0): readonly RegExpExecArray[] {
  const [reading] = digitReadings(input);
  return reading ? matchesIn(reading, pattern, digits) : [];
}

/**
 * The same in every reading; a match is given once, by the first reading that has it.
 *
 * @param overlapping within a match others may begin: the first may be another number and the beginning of the one that is meant.
 */
export function* matchReadings(input: DetectInput, pattern: RegExp, digits = 0, overlapping = false): Generator<{ match: RegExpExecArray; lookalike: boolean }> {
  for (const reading of digitReadings(input)) {
    const { lookalike } = reading;
    for (const match of matchesIn(reading, pattern, digits, overlapping)) if (!lookalike || !input.text.startsWith(match[0], match.index)) yield { match, lookalike };
  }
}

function matchesIn(reading: Reading, pattern: RegExp, least: number, overlapping = false): readonly RegExpExecArray[] {
  const { text, places } = reading;
  let starts = startsOf.get(reading);
  if (!starts) startsOf.set(reading, (starts = numberStarts(text, places.flatMap((place) => numberPlaces(text, place)))));
  let prepared = preparedOf.get(pattern);
  if (!prepared) preparedOf.set(pattern, (prepared = { sticky: new RegExp(pattern.source, pattern.flags.replace('g', 'y')), begins: beginsOf(pattern, NUMBER_KINDS) }));
  const { sticky, begins } = prepared;
  const { at, begins: looks, digits } = starts;
  const matches: RegExpExecArray[] = [];
  let done = 0;
  for (let i = 0; i < at.length; i++) {
    const start = at[i] ?? 0;
    if (start < done || !begins.has(looks[i] ?? 0) || (digits[i] ?? 0) < least) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (!match) continue;
    matches.push(match);
    if (!overlapping) done = sticky.lastIndex;
  }
  return matches;
}
