import { clamp, intersect, snapOutward, union } from '../image/geometry';
import { paint } from '../image/paint';
import type { ImageBox, PixelImage, Region } from '../model';

/**
 * Brings a painted copy of a picture from one set of regions to another, touching only what
 * changed, so that dragging a box over a 4K picture stays quick. Gives the part that changed, or
 * `null` where nothing did. The result is what `paint` makes of a fresh copy.
 */
export function repaint(
  view: PixelImage,
  original: PixelImage,
  before: readonly Region[],
  after: readonly Region[],
  color: string,
): ImageBox | null {
  const had = painted(before, view);
  const has = painted(after, view);
  const gone = [...had].filter(([place]) => !has.has(place)).map(([, box]) => box);
  const come = [...has].filter(([place]) => !had.has(place)).map(([, box]) => box);
  const [first, ...rest] = [...gone, ...come];
  if (first === undefined) return null;
  for (const box of gone) restore(view, original, box);
  const changed = rest.reduce(union, first);
  paint(view, after.filter(({ box }) => intersect(snapOutward(box), changed)), color);
  return changed;
}

/** Boxes that are painted, by their place. */
function painted(regions: readonly Region[], size: PixelImage): Map<string, ImageBox> {
  const boxes = regions.filter((region) => region.on).map((region) => clamp(snapOutward(region.box), size));
  return new Map(boxes.map((box) => [`${box.x} ${box.y} ${box.w} ${box.h}`, box]));
}

function restore(view: PixelImage, original: PixelImage, box: ImageBox): void {
  for (let row = box.y; row < box.y + box.h; row++) {
    const start = (row * view.width + box.x) * 4;
    view.data.set(original.data.subarray(start, start + box.w * 4), start);
  }
}
