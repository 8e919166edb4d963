import { rowsOf, type Cell, type Rows } from './cells';
import type { DetectInput } from './recognizer';

/** Longest text that is taken for a column's header. */
const HEADER_LENGTH = 40;
/** How many rows without a cell of its column may lie over a value. */
const ROWS_UP = 60;

const headersOfInput = new WeakMap<DetectInput, (at: number) => Cell | null>();

/** The nearest text over the cell at an offset that holds no data itself: a column's header, or a form's label. */
export function headerOver(input: DetectInput, at: number): Cell | null {
  let headers = headersOfInput.get(input);
  if (!headers) headersOfInput.set(input, (headers = headersOf(input.text, rowsOf(input))));
  return headers(at);
}

/** What stands over cells. Remembered, for a column has one header. */
function headersOf(text: string, rows: Rows): (at: number) => Cell | null {
  const known = new Map<Cell, Cell | null>();
  return (at) => {
    const { row, column } = rows.at(at);
    const first = rows.cell(row, column);
    const before = first && known.get(first);
    if (before !== undefined) return before;
    const passed: Cell[] = [];
    let header: Cell | null = null;
    for (let cell = first, above = row; cell; ) {
      const found = known.get(cell);
      if (found !== undefined) {
        header = found;
        break;
      }
      passed.push(cell);
      let over: Cell | undefined;
      while (!over && above > 0 && row - above < ROWS_UP) over = rows.above(cell, column, --above);
      if (!over || over.end - over.start > HEADER_LENGTH) break;
      const written = text.slice(over.start, over.end);
      if (!/\d|@/.test(written) && /\p{L}/u.test(written)) {
        header = over;
        break;
      }
      cell = over;
    }
    for (const cell of passed) known.set(cell, header);
    return header;
  };
}
