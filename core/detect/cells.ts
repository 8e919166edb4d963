import type { TextSpan } from '../model';
import type { DetectInput } from './recognizer';

/** A stretch of text between tabs or line ends: a table's cell, a form's label, a line of prose. */
export interface Cell extends TextSpan {
  /** Left and right edge in image pixels, half-open; `null` where no word of it has a place. */
  readonly across: TextSpan | null;
}

/** The rows of a text, each with its cells from left to right. */
export interface Rows {
  /** Row and column of the cell that holds `offset`. */
  at(offset: number): { row: number; column: number };
  /** The cell that stands over the given one in an earlier row: by place where both have one, else by column. */
  above(cell: Cell, column: number, row: number): Cell | undefined;
  cell(row: number, column: number): Cell | undefined;
}

/** Cuts a text into rows and cells. Linear in the length of the text. */
export function rowsOf(input: DetectInput): Rows {
  const { text, words } = input;
  const rows: Cell[][] = [];
  const starts: number[] = [];
  let word = 0;
  let rowStart = 0;
  for (const line of text.split('\n')) {
    const cells: Cell[] = [];
    let start = rowStart;
    for (const part of line.split('\t')) {
      const end = start + part.length;
      let left = Infinity;
      let right = -Infinity;
      for (let place = words[word]; place && place.start < end; place = words[++word]) {
        left = Math.min(left, place.box.x);
        right = Math.max(right, place.box.x + place.box.w);
      }
      cells.push({ start, end, across: left < right ? { start: left, end: right } : null });
      start = end + 1;
    }
    rows.push(cells);
    starts.push(rowStart);
    rowStart += line.length + 1;
  }

  const cell = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  return {
    cell,
    at(offset) {
      const row = Math.max(0, lastAtMost(starts, offset));
      const column = (rows[row] ?? []).findLastIndex(({ start }) => start <= offset);
      return { row, column: Math.max(0, column) };
    },
    above(below, column, row) {
      const { across } = below;
      if (!across) return cell(row, column);
      return rows[row]?.find((other) => other.across && other.across.start < across.end && across.start < other.across.end);
    },
  };
}

/** Index of the last of the rising `values` that is at most `value`; -1 if none is. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
