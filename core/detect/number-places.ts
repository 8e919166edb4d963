import type { TextSpan } from '../model';

/** A stretch of text that holds nothing but digits and what may stand between the groups of one number. */
export interface NumberPlace extends TextSpan {
  readonly digits: number;
}

/** Most signs that stand between two groups of one number: `(0711) / (123)`. */
const MOST_BETWEEN = 6;
const BETWEEN = ' \t\n().,/+-';
const IS_BETWEEN = Uint8Array.from({ length: 128 }, (_, unit) => (BETWEEN.includes(String.fromCharCode(unit)) ? 1 : 0));

/**
 * Where the numbers of a text stand, in order and apart, each with the brackets and signs before it. Patterns of long
 * numbers need to be tried there alone, and most texts have few. Linear in the length.
 */
export function numberPlaces(text: string, { start: from, end: to }: TextSpan): readonly NumberPlace[] {
  const places: NumberPlace[] = [];
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let start = at;
    while (start > from && at - start < MOST_BETWEEN && isBetween(text.charCodeAt(start - 1))) start--;
    let digits = 0;
    let end = at;
    for (let next = at; next < to && next - end <= MOST_BETWEEN; next++) {
      const unit = text.charCodeAt(next);
      if (isDigit(unit)) {
        digits++;
        end = next + 1;
      } else if (!isBetween(unit)) break;
    }
    places.push({ start, end, digits });
    at = end;
  }
  return places;
}

function isBetween(unit: number): boolean {
  return unit < 128 && IS_BETWEEN[unit] === 1;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
