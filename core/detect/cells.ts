import { imageBox, type ImageBox, type TextSpan } from '../model';
import { firstFrom } from '../text/spans';
import type { DetectInput } from './recognizer';

/** A stretch of text between tabs or line ends: a table's cell, a form's label, a line of prose. */
export interface Cell extends TextSpan {
  /** Around all its words; `null` where none has a place. */
  readonly box: ImageBox | null;
}

/** The rows of a text, each with its cells from left to right. */
export interface Rows {
  /** Row and column of the cell that holds `offset`. */
  at(offset: number): { row: number; column: number };
  /** The cell that stands over the given one in an earlier row: by place where both have one, else by column. */
  above(cell: Cell, column: number, row: number): Cell | undefined;
  cell(row: number, column: number): Cell | undefined;
  /** All of them, from top to bottom. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Cuts a text into rows and cells: at tabs, and where no places are known also at the bars of Markdown and the commas
 * or semicolons of CSV. Linear in the length of the text.
 */
export function rowsOf(input: DetectInput): Rows {
  const known = rowsOfInput.get(input);
  if (known) return known;
  const rows = cutRows(input);
  rowsOfInput.set(input, rows);
  return rows;
}

const rowsOfInput = new WeakMap<DetectInput, Rows>();

function cutRows(input: DetectInput): Rows {
  const { text, words } = input;
  const lines = text.split('\n');
  const rows: Cell[][] = [];
  let word = 0;
  let rowStart = 0;
  const countOf = createCounter(lines);
  lines.forEach((line, i) => {
    const cells: Cell[] = [];
    const separator = words.length > 0 || line.includes('\t') ? '\t' : separatorOf(lines, i, countOf);
    let start = rowStart;
    for (const part of cut(line, separator)) {
      const end = start + part.length;
      let box: ImageBox | null = null;
      for (let place = words[word]; place && place.start < end; place = words[++word]) box = box ? around(box, place.box) : place.box;
      cells.push({ start, end, box });
      start = end + 1;
    }
    rows.push(cells);
    rowStart += line.length + 1;
  });

  const starts: Cell[] = [];
  for (const [first] of rows) if (first) starts.push(first);
  const cell = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  return {
    rows,
    cell,
    at(offset) {
      const row = Math.max(0, firstFrom(starts, offset + 1) - 1);
      const cells = rows[row] ?? [];
      return { row, column: Math.max(0, firstFrom(cells, offset + 1) - 1) };
    },
    above(below, column, row) {
      const { box } = below;
      return box ? rows[row]?.find((other) => other.box && isInColumn(other.box, box)) : cell(row, column);
    },
  };
}

/** Longest line that is taken for a table's row. */
const MAX_ROW = 5000;

/** What parts the cells of a line without tabs: what stands as often in the line before or after. Else a tab, of which it has none. */
function separatorOf(lines: readonly string[], i: number, countOf: (i: number, separator: string) => number): string {
  const line = lines[i] ?? '';
  if (line.length > MAX_ROW) return '\t';
  const candidate = ['|', ';', ','].find((separator) => line.includes(separator));
  if (candidate === undefined) return '\t';
  const count = countOf(i, candidate);
  return countOf(i - 1, candidate) === count || countOf(i + 1, candidate) === count ? candidate : '\t';
}

/** Tells into how many parts a separator would cut a line; 0 if it does not stand there, or the line is too long. Each line is asked for by its neighbours too. */
function createCounter(lines: readonly string[]): (i: number, separator: string) => number {
  const known: { readonly separator: string; readonly count: number }[] = [];
  return (i, separator) => {
    const before = known[i];
    if (before?.separator === separator) return before.count;
    const line = lines[i] ?? '';
    const count = line.length > MAX_ROW || !line.includes(separator) ? 0 : cut(line, separator).length;
    if (i >= 0) known[i] = { separator, count };
    return count;
  };
}

/** Parts of a line; in CSV a separator within quotes that begin a part does not part. */
function cut(line: string, separator: string): string[] {
  if (separator === '\t' || !line.includes('"')) return line.split(separator);
  const parts: string[] = [];
  for (const part of line.split(separator)) {
    const last = parts.at(-1);
    if (last !== undefined && /^ *"(?:[^"]|"")*$/.test(last)) parts[parts.length - 1] = last + separator + part;
    else parts.push(part);
  }
  return parts;
}

/** Whether two boxes share some of their width. */
export function isInColumn(a: ImageBox, b: ImageBox): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w;
}

function around(a: ImageBox, b: ImageBox): ImageBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return imageBox(x, y, Math.max(a.x + a.w, b.x + b.w) - x, Math.max(a.y + a.h, b.y + b.h) - y);
}
