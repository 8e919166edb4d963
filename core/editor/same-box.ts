import type { ImageBox } from '../model';

/** Whether both are the same place at the same size. */
export function sameBox(a: ImageBox, b: ImageBox): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
}
