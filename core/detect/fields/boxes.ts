import { imageBox, type ImageBox } from '../../model';

/** The first column right of a box. */
export const right = ({ x, w }: ImageBox): number => x + w;

/** The first row below a box. */
export const bottom = ({ y, h }: ImageBox): number => y + h;

/** Middle of a box's width and height. */
export const middleX = ({ x, w }: ImageBox): number => x + w / 2;
export const middleY = ({ y, h }: ImageBox): number => y + h / 2;

/** Smallest box around both. */
export function around(a: ImageBox, b: ImageBox): ImageBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return imageBox(x, y, Math.max(right(a), right(b)) - x, Math.max(bottom(a), bottom(b)) - y);
}

/** Whether the middle of `inner` lies in `outer`. */
export function holds(outer: ImageBox, inner: ImageBox): boolean {
  const x = middleX(inner);
  const y = middleY(inner);
  return x >= outer.x && x < right(outer) && y >= outer.y && y < bottom(outer);
}

/** Pixels between two boxes from left to right; negative where they share columns. */
export const gapAcross = (a: ImageBox, b: ImageBox): number => Math.max(a.x, b.x) - Math.min(right(a), right(b));

/** Pixels between two boxes from top to bottom; negative where they share rows. */
export const gapDown = (a: ImageBox, b: ImageBox): number => Math.max(a.y, b.y) - Math.min(bottom(a), bottom(b));

/** Whether one stands under the other in one column: left edges, middles or right edges within `most` pixels. */
export function isAligned(a: ImageBox, b: ImageBox, most: number): boolean {
  return Math.abs(a.x - b.x) <= most || Math.abs(middleX(a) - middleX(b)) <= most || Math.abs(right(a) - right(b)) <= most;
}
