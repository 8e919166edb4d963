import { type ImageBox, imageBox, type PixelImage, type RedactionStyle, type Region } from '../model';
import { clamp, inflate, snapOutward, type Size } from './geometry';
import { luma } from './color';
import { isFree } from './free-pixels';

/** Heights that widths are counted in, in pixels: a box a little higher than another gets no other width. */
const HEIGHTS = [16, 24, 32, 48, 64, 96, 128, 192, 256] as const;
/** One step, and the constant width, in such heights. */
const STEP_HEIGHTS = 4;
const CONSTANT_HEIGHTS = 10;
/** Where lengths are to tell nothing, upper and lower edges lie on multiples of this, so that neither do descenders. */
const EDGE_GRID = 4;
/** Neighbours that differ more than this in brightness are the edge of something drawn. */
const EDGE = 32;

/** A region's box with its padding, in whole pixels and on the image; without area where nothing of it lies there. */
export function paddedBox({ box }: Region, style: RedactionStyle, size: Size): ImageBox {
  if (box.w <= 0 || box.h <= 0) return imageBox(0, 0, 0, 0);
  return clamp(snapOutward(inflate(box, style.padding)), size);
}

/**
 * The box brought to one of a few widths, so that its length tells little or nothing of what it hides. It never gets
 * smaller. It grows to the right, to the left or to both sides, wherever it covers the least that is drawn there; what
 * lies within 2 pixels of `hidden` is not looked at.
 */
export function widenedBox(box: ImageBox, width: RedactionStyle['width'], image: PixelImage, hidden: readonly ImageBox[]): ImageBox {
  if (width === 'exact' || box.w === 0 || box.h === 0) return box;
  const top = Math.floor(box.y / EDGE_GRID) * EDGE_GRID;
  const bottom = Math.min(Math.ceil((box.y + box.h) / EDGE_GRID) * EDGE_GRID, image.height);
  const h = bottom - top;
  const unit = (HEIGHTS.find((height) => height >= h) ?? Math.ceil(h / 64) * 64) * (width === 'stepped' ? STEP_HEIGHTS : CONSTANT_HEIGHTS);
  const w = Math.min(Math.ceil(box.w / unit) * unit, image.width);
  const spare = w - box.w;
  const fitting = (x: number): number => Math.min(Math.max(x, 0), image.width - w);
  const places = [box.x, box.x - spare, box.x - Math.floor(spare / 2)].map(fitting);
  const costs = places.map((x) => drawnIn(imageBox(x, top, w, h), image, hidden));
  return imageBox(places[costs.indexOf(Math.min(...costs))] ?? fitting(box.x), top, w, h);
}

/** How many edges of something drawn a box would cover, of what may be looked at. */
function drawnIn(box: ImageBox, image: PixelImage, hidden: readonly ImageBox[]): number {
  const near = hidden.filter((other) => other.x < box.x + box.w + 3 && other.x + other.w > box.x - 3 && other.y < box.y + box.h + 3 && other.y + other.h > box.y - 3);
  let edges = 0;
  for (let y = box.y; y < box.y + box.h; y++) {
    let before: number | null = null;
    for (let x = box.x; x < box.x + box.w; x++) {
      if (!isFree(x, y, near)) {
        before = null;
        continue;
      }
      const at = (y * image.width + x) * 4;
      const level = luma([image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0]);
      if (before !== null && Math.abs(level - before) > EDGE) edges++;
      before = level;
    }
  }
  return edges;
}
