import { UmbraError } from '../errors';
import { clamp, snapOutward, type Size } from '../image/geometry';
import { type ImageBox, imageBox } from '../model';

/**
 * A service's box in whole pixels of the image, cut to it. Errors: service-reply-invalid for a box
 * without area, with a number that is none, or wholly outside: such a reply is about another image.
 */
export function toImageBox(x: number, y: number, w: number, h: number, size: Size): ImageBox {
  if (![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0) throw new UmbraError('service-reply-invalid');
  const box = clamp(snapOutward(imageBox(x, y, w, h)), size);
  if (box.w <= 0 || box.h <= 0) throw new UmbraError('service-reply-invalid');
  return box;
}
