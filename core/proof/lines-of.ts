import { rowOverlap } from '../image/geometry';
import type { Word } from '../model';

/** Words further apart than so many line heights stand in different places. */
const GAP = 3;

/** Words, in their order, by the lines they stand on: of a line those that stand near each other. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const gap = last ? word.box.x - last.box.x - last.box.w : 0;
    if (line && last && rowOverlap(last.box, word.box) >= 0.5 && gap <= GAP * word.box.h && word.box.x >= last.box.x) line.push(word);
    else lines.push([word]);
  }
  return lines;
}
