import type { Cover } from '../image/covers';
import { contains, intersect } from '../image/geometry';
import { paintCovers } from '../image/paint';
import { type ImageBox, imageBox, type PixelImage } from '../model';
import { shrinkImage } from './shrink-image';

/** A part of a view that is drawn anew. */
export interface Patch {
  /** Of its top left corner, in whole pixels of the view. */
  readonly x: number;
  readonly y: number;
  readonly pixels: PixelImage;
}

/**
 * What brings the view of a picture from one set of covers to another, touching only what changed, so that dragging a
 * box over a 4K picture stays quick. The view is the picture at `1 / factor` of its size, as `shrinkImage` makes it; laid
 * over it in their order, the patches make of it what `shrinkImage` makes of a copy that `paintCovers` painted. Reads pixels of
 * the picture only where they are seen.
 */
export function repaint(image: PixelImage, before: readonly Cover[], after: readonly Cover[], factor: number): readonly Patch[] {
  return changedBoxes(before, after).map((changed) => {
    const box = widen(changed, factor, image);
    const covers = after.filter((cover) => intersect(cover.box, box));
    const patch = covers.some((cover) => contains(cover.box, box)) ? blank(box) : cut(image, box);
    paintCovers(patch, covers, box.x, box.y);
    return { x: box.x / factor, y: box.y / factor, pixels: factor === 1 ? patch : shrinkImage(patch, factor) };
  });
}

/** Where covers came, went, or lie in another order. */
function changedBoxes(before: readonly Cover[], after: readonly Cover[]): ImageBox[] {
  const had = before.map((cover) => JSON.stringify(cover));
  const has = after.map((cover) => JSON.stringify(cover));
  const hadAll = new Set(had);
  const hasAll = new Set(has);
  const kept = has.filter((key) => hadAll.has(key));
  const keptBefore = had.filter((key) => hasAll.has(key));
  const reordered = kept.length !== keptBefore.length || kept.some((key, index) => key !== keptBefore[index]);
  const gone = before.filter((_, index) => reordered || !hasAll.has(had[index] ?? ''));
  const come = after.filter((_, index) => reordered || !hadAll.has(has[index] ?? ''));
  return [...gone, ...come].map(({ box }) => box);
}

/** The box grown to whole pixels of the view. */
function widen(box: ImageBox, factor: number, { width, height }: PixelImage): ImageBox {
  const x = Math.floor(box.x / factor) * factor;
  const y = Math.floor(box.y / factor) * factor;
  const right = Math.min(Math.ceil((box.x + box.w) / factor) * factor, width);
  const bottom = Math.min(Math.ceil((box.y + box.h) / factor) * factor, height);
  return imageBox(x, y, right - x, bottom - y);
}

function blank({ w, h }: ImageBox): PixelImage {
  return { width: w, height: h, data: new Uint8ClampedArray(w * h * 4) };
}

function cut(image: PixelImage, box: ImageBox): PixelImage {
  const patch = blank(box);
  for (let row = 0; row < box.h; row++) {
    const start = ((box.y + row) * image.width + box.x) * 4;
    patch.data.set(image.data.subarray(start, start + box.w * 4), row * box.w * 4);
  }
  return patch;
}
