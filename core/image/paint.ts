import type { PixelImage, Region, StyleChoice } from '../model';
import { type Cover, coversOf, type WordsOf } from './covers';
import { paintCover } from './paint-cover';

/**
 * Covers every region that is on, in place and at native pixels. Nothing of what lay under a region, or
 * within 2 pixels of one, goes into what covers it: two images that differ only under the regions paint to identical bytes.
 * Covers are opaque. Gives what was painted. Errors: unexpected, for a colour that is none, before a pixel is touched.
 */
export function paint(image: PixelImage, regions: readonly Region[], choice: StyleChoice, wordsOf: WordsOf): readonly Cover[] {
  const covers = coversOf(image, regions, choice, wordsOf);
  paintCovers(image, covers);
  return covers;
}

/**
 * Paints covers in their order. `target` may be a part of the image whose top left corner is at `left`, `top` of it.
 * Errors: unexpected, as `paint`.
 */
export function paintCovers(target: PixelImage, covers: readonly Cover[], left = 0, top = 0): void {
  const painters = covers.map((cover) => paintCover(cover));
  for (const painter of painters) painter(target, left, top);
}
