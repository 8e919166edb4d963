import { clamp, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';
import { subtract } from './subtract';

/** Steps of luma from the ground from which on a pixel is ink. */
const INK = 48;

/** Letters are at least so wide, as a share of their line's height. */
const LETTER = 0.35;

/** The parts of a word that no region covers and that show ink, as wide as a letter together at least; empty where none do. */
export function visibleInk(image: PixelImage, word: ImageBox, covered: readonly ImageBox[]): readonly ImageBox[] {
  const whole = clamp(snapOutward(word), image);
  const parts = subtract(whole, covered);
  const ground = groundOf(image, parts);
  const columns = parts.map((part) => inkColumns(image, part, ground));
  const wide = columns.reduce((sum, count) => sum + count, 0);
  return wide >= LETTER * word.h ? parts.filter((_, index) => (columns[index] ?? 0) > 0) : [];
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

function lumaAt({ width, data }: PixelImage, x: number, y: number): number {
  const i = (y * width + x) * 4;
  return ((data[i] ?? 0) * 77 + (data[i + 1] ?? 0) * 150 + (data[i + 2] ?? 0) * 29) >> 8;
}
