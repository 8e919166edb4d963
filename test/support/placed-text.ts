import type { DetectInput } from '../../core/detect/recognizer';
import { imageBox } from '../../core/model';

/** Cells of one row, each with its left and top edge. */
export type PlacedRow = readonly (readonly [text: string, x: number, y: number])[];

/** Rows of cells as they are read from a picture: words 20 px high, 10 px a character, from the given left and top edge. */
export function placedText(lines: readonly PlacedRow[]): DetectInput {
  let text = '';
  const words: DetectInput['words'][number][] = [];
  lines.forEach((cells, row) => {
    cells.forEach(([cell, x, y], column) => {
      if (column > 0) text += '\t';
      else if (row > 0) text += '\n';
      for (const match of cell.matchAll(/\S+/g)) {
        const start = text.length + match.index;
        words.push({ start, end: start + match[0].length, box: imageBox(x + match.index * 10, y, match[0].length * 10, 20), confidence: 1 });
      }
      text += cell;
    });
  });
  return { text, words, fields: [], fromPixels: true };
}
