import { imageBox, type ImageBox, type PixelImage } from '../model';

/** Size of an image in its own pixels. */
export type Size = Pick<PixelImage, 'width' | 'height'>;

/** Smallest box around both. */
export function union(a: ImageBox, b: ImageBox): ImageBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return imageBox(x, y, Math.max(a.x + a.w, b.x + b.w) - x, Math.max(a.y + a.h, b.y + b.h) - y);
}

/** Common part of both, or `null` where they share no area. */
export function intersect(a: ImageBox, b: ImageBox): ImageBox | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const w = Math.min(a.x + a.w, b.x + b.w) - x;
  const h = Math.min(a.y + a.h, b.y + b.h) - y;
  return w > 0 && h > 0 ? imageBox(x, y, w, h) : null;
}

/** Whether `inner` lies wholly inside `outer`; shared edges count as inside. */
export function contains(outer: ImageBox, inner: ImageBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** The box grown by `pad` pixels on every side. */
export function inflate(box: ImageBox, pad: number): ImageBox {
  return imageBox(box.x - pad, box.y - pad, box.w + 2 * pad, box.h + 2 * pad);
}

/** The smallest box of whole pixels that contains `box`. */
export function snapOutward(box: ImageBox): ImageBox {
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  return imageBox(x, y, Math.ceil(box.x + box.w) - x, Math.ceil(box.y + box.h) - y);
}

/** The part of the box that lies on the image; width or height is 0 where nothing of it does. */
export function clamp(box: ImageBox, size: Size): ImageBox {
  const x = Math.min(Math.max(box.x, 0), size.width);
  const y = Math.min(Math.max(box.y, 0), size.height);
  const right = Math.min(Math.max(box.x + box.w, x), size.width);
  const bottom = Math.min(Math.max(box.y + box.h, y), size.height);
  return imageBox(x, y, right - x, bottom - y);
}

/** Share of the lower box's height that both have in common, 0 to 1: how far they stand in one row. */
export function rowOverlap(a: ImageBox, b: ImageBox): number {
  const shared = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return shared <= 0 ? 0 : shared / Math.min(a.h, b.h);
}
