import type { ImageBox } from '../model';

/** Pixels that must lie between what is hidden and what may be looked at: the fringe of a letter reaches one or two out of its box. */
export const FRINGE = 2;

/** Whether a pixel may be looked at: at least `FRINGE` pixels lie between it and all that is hidden. */
export function isFree(x: number, y: number, hidden: readonly ImageBox[]): boolean {
  for (const box of hidden) {
    if (x >= box.x - FRINGE && x < box.x + box.w + FRINGE && y >= box.y - FRINGE && y < box.y + box.h + FRINGE) return false;
  }
  return true;
}
