import type { Finding, ImageBox, TextSpan } from '../model';
import { isInColumn, rowsOf, type Cell } from './cells';
import type { DetectInput } from './recognizer';
import { recordsOf } from './records';

/** A text in another order of its cells, with the way back. */
export interface ReorderedText {
  readonly input: DetectInput;
  /**
   * The pieces of the first text that a finding stands for, if this order alone may show it; else none. In a picture's
   * columns it goes over a line end within one column, or begins a line and is spoken for by the one before.
   */
  toPieces(finding: Finding): TextSpan[];
}

/** Parts columns so that no value reaches from one into the next. */
const GAP = '\n\n\n\n';

/**
 * The text of a picture column by column, for values that are broken over lines, or parted from their label by a line
 * end. Lines of prose that were broken where the column ends are one line again. Where no places are known, what is
 * written as a table.
 */
export function columnsOf(input: DetectInput): ReorderedText | undefined {
  if (input.words.length === 0) return recordsOf(input);
  const { rows } = rowsOf(input);
  const columns: Cell[][] = [];
  for (const cell of rows.flat()) {
    if (!cell.box) continue;
    const { box } = cell;
    const column = columns.findLast((other) => isNextLine(other.at(-1)?.box ?? null, box));
    if (column) column.push(cell);
    else columns.push([cell]);
  }
  if (columns.every((cells) => cells.length < 2)) return undefined;

  const placed: { cell: Cell; start: number; end: number; column: number; continues: boolean }[] = [];
  let text = '';
  columns.forEach((cells, column) => {
    if (cells.length < 2) return;
    const right = Math.max(...cells.map(({ box }) => (box ? box.x + box.w : 0)));
    cells.forEach((cell, i) => {
      const upper = cells[i - 1];
      const joint = upper ? jointOf(upper, cell, right, input.text) : '';
      text += joint;
      const start = text.length;
      text += input.text.slice(cell.start, cell.end);
      placed.push({ cell, start, end: text.length, column, continues: upper !== undefined && joint !== '\n' });
    });
    text += GAP;
  });

  return {
    input: { ...input, text, words: [], fields: [] },
    toPieces(finding) {
      const all = placed.filter(({ start, end }) => start < finding.end && finding.start < end);
      // A name does not go on in the next line with what is a label there: `… and Ada Byron` over `Outcome: none`.
      const isLabelled = finding.entity === 'PERSON' && text.charAt(finding.end) === ':';
      // Nor does one that fills the line over it: under `Ada Byron` stands her firm.
      const isFilled = finding.entity === 'PERSON' && all[0] !== undefined && finding.start <= all[0].start && / /.test(text.slice(all[0].start, all[0].end));
      const touched = isFilled ? all.slice(0, 1) : isLabelled ? all.slice(0, -1) : all;
      const [first] = touched;
      if (!first || touched.some(({ column }) => column !== first.column)) return [];
      const isSpokenFor = first.continues && finding.reason.context === true && finding.start - first.start <= 1;
      if (touched.length < 2 && !isSpokenFor) return [];
      return touched.map(({ cell, start, end }) => ({ start: cell.start + Math.max(0, finding.start - start), end: cell.start + Math.min(end, finding.end) - start }));
    },
  };
}

/** What stands for the end of a line: nothing new where prose was broken because the next word did not fit. */
function jointOf(upper: Cell, lower: Cell, right: number, text: string): string {
  const above = text.slice(upper.start, upper.end).trimEnd();
  const below = text.slice(lower.start, lower.end);
  // A column of numbers is no prose.
  if (!upper.box || !lower.box || !/\p{L}{2}.* /u.test(above)) return '\n';
  const firstWord = (below.trimStart().indexOf(' ') + 1 || below.length) / Math.max(below.length, 1);
  const fits = upper.box.x + upper.box.w + firstWord * lower.box.w + 0.2 * upper.box.h < right;
  if (fits) return '\n';
  return /[\p{L}\p{N}][-/]$/u.test(above) ? '' : ' ';
}

/** Whether `below` is the next line of the paragraph or cell whose last line is `above`. */
function isNextLine(above: ImageBox | null, below: ImageBox): boolean {
  if (!above || !isInColumn(above, below)) return false;
  const gap = below.y - (above.y + above.h);
  return gap > -0.5 * above.h && gap < above.h && below.h < 1.6 * above.h && above.h < 1.6 * below.h;
}
