import { clamp, inflate, snapOutward, type Size } from '../image/geometry';
import type { ImageBox } from '../model';

/** Share of its height that a place is shown beyond what stands there, and the least in CSS pixels: as a finding's region. */
const PAD_SHARE = 0.15;
const PAD_CSS = 2;

/** The whole pixels, on the image and at least one, over which a region hides what stands in a box. `scale`: image pixels for one CSS pixel. */
export function placeAround(box: ImageBox, scale: number, size: Size): ImageBox {
  const { x, y, w, h } = clamp(snapOutward(inflate(box, Math.max(box.h * PAD_SHARE, PAD_CSS * scale))), size);
  const [left, top] = [Math.min(x, size.width - 1), Math.min(y, size.height - 1)];
  return { ...box, x: left, y: top, w: Math.max(w, 1), h: Math.max(h, 1) };
}
