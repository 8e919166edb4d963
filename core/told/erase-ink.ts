import { clamp, inflate, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';

/** From this coverage on a pixel is taken away, and what touches it: colour fringes reach one pixel further. */
const FAINT = 12;

/** So far around a word its ground is looked at, in pixels: a thin sign fills its own box. */
const AROUND = 3;

/**
 * Takes the ink of words out of a picture, in place: what is left is what they do not explain. Only pixels that the
 * words' drawing covers change, so that anything else between and behind the letters stays.
 */
export function eraseInk(image: PixelImage, covered: Uint8Array, boxes: readonly ImageBox[]): void {
  for (const box of boxes) eraseWord(image, covered, clamp(snapOutward(inflate(box, AROUND)), image));
}

function eraseWord({ width, height, data }: PixelImage, covered: Uint8Array, { x, y, w, h }: ImageBox): void {
  const isInk = (column: number, row: number): boolean => {
    for (let r = Math.max(0, row - 1); r <= Math.min(height - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(width - 1, column + 1); c++) if ((covered[r * width + c] as number) >= FAINT) return true;
    }
    return false;
  };
  const bare: number[] = [];
  const ink: number[] = [];
  const levels = new Uint32Array(16);
  for (let row = y; row < y + h; row++) {
    for (let column = x; column < x + w; column++) {
      const at = (row * width + column) * 4;
      if (!isInk(column, row)) {
        bare.push(at);
        const level = (data[at + 1] as number) >> 4;
        levels[level] = (levels[level] as number) + 1;
      } else if (column > x + 1 && row > y + 1 && column < x + w - 2 && row < y + h - 2) ink.push(at);
    }
  }
  // Borders and what stands beside the word are not its ground: the commonest level is.
  const most = levels.indexOf(Math.max(...levels));
  const ground = bare.filter((at) => Math.abs(((data[at + 1] as number) >> 4) - most) <= 1);
  if (ground.length === 0) return;
  for (let channel = 0; channel < 3; channel++) {
    const level = ground.reduce((total, at) => total + (data[at + channel] as number), 0) / ground.length;
    for (const at of ink) data[at + channel] = level;
  }
}
