import type { Size } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';

/** The side or corner that a handle pulls, by compass. */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;

export type Handle = (typeof HANDLES)[number];

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/**
 * The box between two points in any order, grown outward to whole pixels and cut to the picture.
 * Never empty: at least one pixel each way.
 */
export function boxBetween(x1: number, y1: number, x2: number, y2: number, size: Size): ImageBox {
  const left = clamp(Math.floor(Math.min(x1, x2)), 0, size.width - 1);
  const top = clamp(Math.floor(Math.min(y1, y2)), 0, size.height - 1);
  const right = clamp(Math.ceil(Math.max(x1, x2)), left + 1, size.width);
  const bottom = clamp(Math.ceil(Math.max(y1, y2)), top + 1, size.height);
  return imageBox(left, top, right - left, bottom - top);
}

/** The box moved by whole pixels, kept wholly inside the picture at its own size. */
export function moveBox(box: ImageBox, dx: number, dy: number, size: Size): ImageBox {
  const x = clamp(Math.round(box.x + dx), 0, Math.max(0, size.width - box.w));
  const y = clamp(Math.round(box.y + dy), 0, Math.max(0, size.height - box.h));
  return x === box.x && y === box.y ? box : imageBox(x, y, box.w, box.h);
}

/** The box with one side or corner pulled. Pulled past its other side, it turns over: sizes are never negative. */
export function resizeBox(box: ImageBox, handle: Handle, dx: number, dy: number, size: Size): ImageBox {
  const left = box.x + (handle.includes('w') ? dx : 0);
  const right = box.x + box.w + (handle.includes('e') ? dx : 0);
  const top = box.y + (handle.includes('n') ? dy : 0);
  const bottom = box.y + box.h + (handle.includes('s') ? dy : 0);
  return boxBetween(left, top, right, bottom, size);
}
