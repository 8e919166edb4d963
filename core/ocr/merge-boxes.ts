import { inflate, intersect, union } from '../image/geometry';
import type { ImageBox } from '../model';

/** Pixels over which neighbours are merged first; doubled until few enough are left. */
const FIRST_REACH = 8;

/**
 * Boxes that together cover all of the given ones, and no more than `most` (at least 1): while there are more, those
 * nearest to each other become one. So few that they can be shown and gone through one by one.
 */
export function mergeBoxes(boxes: readonly ImageBox[], most: number): readonly ImageBox[] {
  let merged = boxes;
  for (let reach = FIRST_REACH; merged.length > most; reach *= 2) merged = mergeNear(merged, reach);
  return merged;
}

/** Goes from top to bottom once: a box joins the first one above or beside it that is within reach. */
function mergeNear(boxes: readonly ImageBox[], reach: number): ImageBox[] {
  const passed: ImageBox[] = [];
  let open: ImageBox[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const around = inflate(box, reach);
    passed.push(...open.filter((other) => other.y + other.h <= around.y));
    open = open.filter((other) => other.y + other.h > around.y);
    const at = open.findIndex((other) => intersect(other, around));
    const near = open[at];
    if (near) open[at] = union(near, box);
    else open.push(box);
  }
  return [...passed, ...open];
}
