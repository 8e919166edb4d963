import { clamp, inflate, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';

/** From this coverage on a pixel is taken away, and what touches it: colour fringes reach one pixel further. */
const FAINT = 12;

/**
 * Takes the ink of words out of a picture, in place: what is left is what they do not explain. Only pixels that the
 * words' drawing covers change, so that anything else between and behind the letters stays.
 */
export function eraseInk(image: PixelImage, covered: Uint8Array, boxes: readonly ImageBox[]): void {
  for (const box of boxes) eraseWord(image, covered, clamp(snapOutward(inflate(box, 1)), image));
}

function eraseWord({ width, height, data }: PixelImage, covered: Uint8Array, { x, y, w, h }: ImageBox): void {
  const isInk = (column: number, row: number): boolean => {
    for (let r = Math.max(0, row - 1); r <= Math.min(height - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(width - 1, column + 1); c++) if ((covered[r * width + c] as number) >= FAINT) return true;
    }
    return false;
  };
  const ground = [0, 0, 0];
  let count = 0;
  const ink: number[] = [];
  for (let row = y; row < y + h; row++) {
    for (let column = x; column < x + w; column++) {
      const at = (row * width + column) * 4;
      if (isInk(column, row)) {
        ink.push(at);
        continue;
      }
      count++;
      for (let channel = 0; channel < 3; channel++) ground[channel] = (ground[channel] as number) + (data[at + channel] as number);
    }
  }
  if (count === 0) return;
  for (const at of ink) for (let channel = 0; channel < 3; channel++) data[at + channel] = (ground[channel] as number) / count;
}
