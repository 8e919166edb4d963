import type { ImageBox, TextSpan } from '../model';
import { isInColumn, rowsOf, type Cell } from './cells';
import type { DetectInput } from './recognizer';

/** A text in another order of its cells, with the way back. */
export interface ReorderedText {
  readonly input: DetectInput;
  /** The pieces of the first text that a span stands for, if it goes over a line end within one column; else none. */
  toPieces(span: TextSpan): TextSpan[];
}

/** Parts columns so that no value reaches from one into the next. */
const GAP = '\n\n\n\n';

/**
 * The text of a picture column by column, for values that are broken over lines while other columns stand beside
 * them. Nothing where there is one column only, or no places are known.
 */
export function columnsOf(input: DetectInput): ReorderedText | undefined {
  const { rows } = rowsOf(input);
  if (!rows.some((cells) => cells.length > 1 && cells.every(({ box }) => box))) return undefined;
  const columns: Cell[][] = [];
  for (const cell of rows.flat()) {
    if (!cell.box) continue;
    const { box } = cell;
    const column = columns.findLast((other) => isNextLine(other.at(-1)?.box ?? null, box));
    if (column) column.push(cell);
    else columns.push([cell]);
  }

  const placed: { cell: Cell; start: number; end: number; column: number }[] = [];
  let text = '';
  columns.forEach((cells, column) => {
    if (cells.length < 2) return;
    for (const cell of cells) {
      const start = text.length;
      text += input.text.slice(cell.start, cell.end);
      placed.push({ cell, start, end: text.length, column });
      text += '\n';
    }
    text += GAP;
  });

  return {
    input: { ...input, text, words: [], fields: [] },
    toPieces(span) {
      const touched = placed.filter(({ start, end }) => start < span.end && span.start < end);
      if (touched.length < 2 || touched.some(({ column }) => column !== touched[0]?.column)) return [];
      return touched.map(({ cell, start, end }) => ({ start: cell.start + Math.max(0, span.start - start), end: cell.start + Math.min(end, span.end) - start }));
    },
  };
}

/** Whether `below` is the next line of the paragraph or cell whose last line is `above`. */
function isNextLine(above: ImageBox | null, below: ImageBox): boolean {
  if (!above || !isInColumn(above, below)) return false;
  const gap = below.y - (above.y + above.h);
  return gap > -0.5 * above.h && gap < above.h && below.h < 1.6 * above.h && above.h < 1.6 * below.h;
}
