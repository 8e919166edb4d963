import type { WindowBox } from './region-choice';

/** What two rectangles have in common, or `null` where that is nothing. */
export function overlapOf(a: WindowBox | null, b: WindowBox | null): WindowBox | null {
  if (!a || !b) return null;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [w, h] = [Math.min(a.x + a.w, b.x + b.w) - x, Math.min(a.y + a.h, b.y + b.h) - y];
  return w > 0 && h > 0 ? { x, y, w, h } : null;
}
