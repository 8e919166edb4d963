import type { Cover } from '../image/covers';
import { intersect, union } from '../image/geometry';
import { paintCovers } from '../image/paint';
import { type ImageBox, imageBox, type PixelImage } from '../model';
import { shrinkImage } from './shrink-image';

/**
 * Brings the view of a picture from one set of covers to another, touching only what changed, so that dragging a
 * box over a 4K picture stays quick. The view is the picture at `1 / factor` of its size, as `shrinkImage` makes it; what comes out is what it makes of
 * a copy that `paintCovers` painted. Gives the part of the view that changed, in its pixels, or `null` where nothing did.
 */
export function repaint(view: PixelImage, image: PixelImage, before: readonly Cover[], after: readonly Cover[], factor: number): ImageBox | null {
  const changed = changedBoxes(before, after).map((box) => widen(box, factor, image));
  for (const box of changed) {
    const patch = cut(image, box);
    paintCovers(patch, after.filter((cover) => intersect(cover.box, box)), box.x, box.y);
    lay(view, factor === 1 ? patch : shrinkImage(patch, factor), box.x / factor, box.y / factor);
  }
  const [first, ...rest] = changed.map((box) => imageBox(box.x / factor, box.y / factor, Math.ceil(box.w / factor), Math.ceil(box.h / factor)));
  return first === undefined ? null : rest.reduce(union, first);
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

function cut(image: PixelImage, { x, y, w, h }: ImageBox): PixelImage {
  const data = new Uint8ClampedArray(w * h * 4);
  for (let row = 0; row < h; row++) {
    const start = ((y + row) * image.width + x) * 4;
    data.set(image.data.subarray(start, start + w * 4), row * w * 4);
  }
  return { width: w, height: h, data };
}

function lay(onto: PixelImage, { width, height, data }: PixelImage, x: number, y: number): void {
  for (let row = 0; row < height; row++) onto.data.set(data.subarray(row * width * 4, (row + 1) * width * 4), ((y + row) * onto.width + x) * 4);
}
