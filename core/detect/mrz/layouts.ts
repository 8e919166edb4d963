/** Columns of a line, from the first to the one before `end`; all count from 0. */
export type Field = readonly [line: number, start: number, end: number];

/** A check digit, and the fields that it proves together. */
export interface Check {
  readonly at: Field;
  readonly proves: readonly Field[];
  /** It may be a filler where nothing is to be proved. */
  readonly optional?: true;
  /** Where a number goes on that is too long for its field: a filler stands for the check digit then, which ends the number. */
  readonly goesOn?: Field;
}

/** What stands where in the lines of a document. */
export interface Layout {
  readonly lengths: readonly number[];
  /** Fields that hold no letters, and those that hold no digits. */
  readonly digits: readonly Field[];
  readonly letters: readonly Field[];
  readonly checks: readonly Check[];
}

const BIRTH: Check = { at: [1, 19, 20], proves: [[1, 13, 19]] };
const EXPIRY: Check = { at: [1, 27, 28], proves: [[1, 21, 27]] };

/** Names over number, nationality, birth, sex and expiry. ICAO 9303, parts 4, 6 and 7. */
function twoLines(length: number, number: Check, ...others: readonly Check[]): Layout {
  return {
    lengths: [length, length],
    digits: [[1, 9, 10], [1, 13, 20], [1, 21, 28], ...others.map(({ at }) => at)],
    letters: [[0, 0, length], [1, 10, 13], [1, 20, 21]],
    checks: [number, BIRTH, EXPIRY, ...others],
  };
}

const NUMBER: Check = { at: [1, 9, 10], proves: [[1, 0, 9]] };
const PASSPORT = twoLines(44, NUMBER, { at: [1, 42, 43], proves: [[1, 28, 42]], optional: true }, { at: [1, 43, 44], proves: [[1, 0, 10], [1, 13, 20], [1, 21, 43]] });
const CARD_OF_TWO_LINES = twoLines(36, { ...NUMBER, goesOn: [1, 28, 35] }, { at: [1, 35, 36], proves: [[1, 0, 10], [1, 13, 20], [1, 21, 35]] });
/** Of a visa's signs no more are proved. */
const VISAS = [twoLines(44, NUMBER), twoLines(36, NUMBER)];

/** ICAO 9303, part 5. */
const CARD: Layout = {
  lengths: [30, 30, 30],
  digits: [[0, 14, 15], [1, 0, 7], [1, 8, 15], [1, 29, 30]],
  letters: [[0, 0, 5], [1, 7, 8], [1, 15, 18], [2, 0, 30]],
  checks: [
    { at: [0, 14, 15], proves: [[0, 5, 14]], goesOn: [0, 15, 30] },
    { at: [1, 6, 7], proves: [[1, 0, 6]] },
    { at: [1, 14, 15], proves: [[1, 8, 14]] },
    { at: [1, 29, 30], proves: [[0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]] },
  ],
};

/** The identity card of France from 1988 to 2021. */
const FRENCH_CARD: Layout = {
  lengths: [36, 36],
  digits: [[1, 0, 4], [1, 12, 13], [1, 27, 34], [1, 35, 36]],
  letters: [[0, 0, 30], [1, 13, 27], [1, 34, 35]],
  checks: [
    { at: [1, 12, 13], proves: [[1, 0, 12]] },
    { at: [1, 33, 34], proves: [[1, 27, 33]] },
    { at: [1, 35, 36], proves: [[0, 0, 36], [1, 0, 35]] },
  ],
};

const FRENCH_DRIVING_LICENCE: Layout = {
  lengths: [30],
  digits: [[0, 14, 21], [0, 29, 30]],
  letters: [[0, 2, 5], [0, 21, 29]],
  checks: [
    { at: [0, 14, 15], proves: [[0, 0, 14]] },
    { at: [0, 29, 30], proves: [[0, 0, 29]] },
  ],
};

/** The layout of a document by its lines; nothing if none has lines so many and so long, or no check digits. */
export function layoutOf(lines: readonly string[]): Layout | undefined {
  const [first = ''] = lines;
  const isFrench = first.startsWith('IDFRA') || /\d/.test(first.slice(30, 35));
  const ofTwoLines = first.startsWith('V') ? VISAS : [PASSPORT, isFrench ? FRENCH_CARD : CARD_OF_TWO_LINES];
  return [CARD, ...ofTwoLines, FRENCH_DRIVING_LICENCE].find(({ lengths }) => lengths.length === lines.length && lengths.every((length, i) => lines[i]?.length === length));
}
