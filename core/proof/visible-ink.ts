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

/** How many marks stand side by side in what no region covers of a box, as letters do. */
export function visibleMarks(image: PixelImage, box: ImageBox, covered: readonly ImageBox[]): number {
  const parts = subtract(clamp(snapOutward(box), image), covered);
  const ground = groundOf(image, parts);
  return parts.reduce((sum, part) => sum + runsOf(inkAcross(image, part, ground)), 0);
}

const runsOf = (ink: readonly boolean[]): number => ink.filter((isInk, at) => isInk && ink[at - 1] !== true).length;

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

const inkColumns = (image: PixelImage, part: ImageBox, ground: number): number => inkAcross(image, part, ground).filter(Boolean).length;

/** For each column of a part, whether it has ink. */
function inkAcross(image: PixelImage, { x, y, w, h }: ImageBox, ground: number): boolean[] {
  return Array.from({ length: w }, (_, column) => {
    let inked = 0;
    for (let row = y; row < y + h; row++) if (Math.abs(lumaAt(image, x + column, row) - ground) > INK) inked++;
    // A rule or the top of a letter is one pixel high.
    return inked >= 2;
  });
}
