import { intersect } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';

/** What of a box no other covers, as boxes that do not overlap; empty where all of it is covered. */
export function subtract(box: ImageBox, covers: readonly ImageBox[]): readonly ImageBox[] {
  return covers.reduce<readonly ImageBox[]>((rest, cover) => rest.flatMap((part) => without(part, cover)), [box]);
}

function without(box: ImageBox, cover: ImageBox): ImageBox[] {
  const shared = intersect(box, cover);
  if (shared === null) return [box];
  const [right, bottom] = [shared.x + shared.w, shared.y + shared.h];
  return [
    imageBox(box.x, box.y, box.w, shared.y - box.y),
    imageBox(box.x, bottom, box.w, box.y + box.h - bottom),
    imageBox(box.x, shared.y, shared.x - box.x, shared.h),
    imageBox(right, shared.y, box.x + box.w - right, shared.h),
  ].filter(({ w, h }) => w > 0 && h > 0);
}

/** Share of a box's area that lies under others, 0 to 1; 1 for a box without area. */
export function coveredShare(box: ImageBox, covers: readonly ImageBox[]): number {
  const area = box.w * box.h;
  if (area <= 0) return 1;
  return 1 - subtract(box, covers).reduce((sum, { w, h }) => sum + w * h, 0) / area;
}
