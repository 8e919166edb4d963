import { clamp, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';
import { INK, lumaAt } from './luma';
import { subtract } from './subtract';

/** Letters are at least so wide, as a share of their line's height. */
const LETTER = 0.35;

/**
 * The parts of a word that no region covers and that show ink, as wide as a letter together at least; empty where none do.
 * `least`: so wide, as a share of the box's height, where that is not the height of a line.
 */
export function visibleInk(image: PixelImage, word: ImageBox, covered: readonly ImageBox[], least = LETTER): readonly ImageBox[] {
  const whole = clamp(snapOutward(word), image);
  const parts = subtract(whole, covered);
  const ground = groundOf(image, parts);
  const columns = parts.map((part) => inkColumns(image, part, ground));
  const wide = columns.reduce((sum, count) => sum + count, 0);
  return wide >= least * word.h ? parts.filter((_, index) => (columns[index] ?? 0) > 0) : [];
}

/** The commonest luma of parts of an image. */
function groundOf(image: PixelImage, parts: readonly ImageBox[]): number {
  const counts = new Uint32Array(256);
  for (const box of parts) {
    for (let y = box.y; y < box.y + box.h; y++) {
      for (let x = box.x; x < box.x + box.w; x++) {
        const luma = lumaAt(image, x, y);
        counts[luma] = (counts[luma] ?? 0) + 1;
      }
    }
  }
  return counts.indexOf(Math.max(...counts));
}

function inkColumns(image: PixelImage, { x, y, w, h }: ImageBox, ground: number): number {
  let columns = 0;
  for (let column = x; column < x + w; column++) {
    let inked = 0;
    for (let row = y; row < y + h; row++) if (Math.abs(lumaAt(image, column, row) - ground) > INK) inked++;
    // A rule or the top of a letter is one pixel high.
    if (inked >= 2) columns++;
  }
  return columns;
}
