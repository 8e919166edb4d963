import { matchReadings } from '../match-numbers';
import type { DetectInput } from '../recognizer';
import { DATE_FORMS } from './date-forms';

/** A day of a year where it stands in a text, in one of the ways to write it. */
export interface WrittenDate {
  readonly pattern: string;
  readonly match: RegExpExecArray;
  readonly lookalike: boolean;
}

const datesByInput = new WeakMap<DetectInput, readonly WrittenDate[]>();

/** All days of an input in every form, form after form; looked for once, however many ask. */
export function datesIn(input: DetectInput): readonly WrittenDate[] {
  const known = datesByInput.get(input);
  if (known) return known;
  const dates: WrittenDate[] = [];
  for (const { pattern, expression } of DATE_FORMS) {
    for (const { match, lookalike } of matchReadings(input, expression)) dates.push({ pattern, match, lookalike });
  }
  datesByInput.set(input, dates);
  return dates;
}
