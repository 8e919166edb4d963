import type { ImageBox, PixelImage } from '../model';

/** Difference of brightness from the ground that is ink, as the sum of three channels. */
const INK = 60;
/** Letters or dots that a value has at least; an icon is one. */
const LEAST_MARKS = 3;
/** Share of a field from its left in which its value begins; arrows and icons stand at its right. */
const LEFT_SHARE = 0.7;

/** Whether several marks stand side by side in the left part of a box, as letters or dots do: something was filled in. */
export function hasInk({ width, height, data }: PixelImage, { x, y, w, h }: ImageBox): boolean {
  const [x0, x1] = [Math.max(0, Math.ceil(x + 2)), Math.min(width, Math.floor(x + LEFT_SHARE * w))];
  const [y0, y1] = [Math.max(0, Math.ceil(y + 2)), Math.min(height, Math.floor(y + h - 2))];
  const level = (column: number, row: number): number => {
    const p = (row * width + column) * 4;
    return (data[p] as number) + (data[p + 1] as number) + (data[p + 2] as number);
  };
  if (x1 <= x0 || y1 <= y0) return false;
  const ground = level(x0, y0);
  let marks = 0;
  let inMark = false;
  for (let column = x0; column < x1; column++) {
    let isInk = false;
    for (let row = y0; row < y1 && !isInk; row++) isInk = Math.abs(level(column, row) - ground) > INK;
    if (isInk && !inMark) marks++;
    inMark = isInk;
  }
  return marks >= LEAST_MARKS;
}
