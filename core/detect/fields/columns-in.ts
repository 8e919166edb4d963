import { gapAcross } from './boxes';
import type { Piece } from './pieces';

/** Gap between two texts of one row from which on they stand in columns, in heights. */
const APART = 1;

/** In how many columns stands what a box holds: more than one shows a row of a table between two lines, in which nobody typed. */
export function columnsIn(pieces: readonly Piece[]): number {
  // The arrow of a list to choose from is read as a letter.
  const across = pieces.filter(({ text }) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text)).toSorted((a, b) => a.box.x - b.box.x);
  return across.filter(({ box, row }, i) => {
    const before = across[i - 1];
    return before === undefined || (before.row === row && gapAcross(before.box, box) > APART * box.h);
  }).length;
}
