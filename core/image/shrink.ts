import type { PixelImage } from '../model';
import { wholePixels } from './whole-pixels';

/** The image at 1/`factor` of its size, each pixel the mean of a whole block; a rest at the right and bottom edge is left out. */
export function shrink(image: PixelImage, factor: number): PixelImage {
  const { width, height } = image;
  const w = Math.floor(width / factor);
  const h = Math.floor(height / factor);
  const small = { width: w, height: h, data: new Uint8ClampedArray(w * h * 4) };
  const whole = wholePixels(image);
  const wholeSmall = wholePixels(small);
  for (let y = 0, to = 0; y < h; y++) {
    for (let x = 0; x < w; x++, to++) {
      const from = y * factor * width + x * factor;
      // Most blocks are of one colour.
      if (whole !== null && wholeSmall !== null && isPlain(whole, from, width, factor)) wholeSmall[to] = whole[from] as number;
      else mean(image, from, factor, small.data, to);
    }
  }
  return small;
}

/** Whether all pixels of a block are the same. */
function isPlain(whole: Uint32Array, from: number, width: number, factor: number): boolean {
  const first = whole[from];
  for (let dy = 0, at = from; dy < factor; dy++, at += width) {
    for (let dx = 0; dx < factor; dx++) if (whole[at + dx] !== first) return false;
  }
  return true;
}

/** Writes the mean of a block to one pixel. `from` and `to` are indexes of pixels. */
function mean({ width, data }: PixelImage, from: number, factor: number, small: Uint8ClampedArray, to: number): void {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let dy = 0; dy < factor; dy++) {
    for (let dx = 0, p = (from + dy * width) * 4; dx < factor; dx++, p += 4) {
      red += data[p] as number;
      green += data[p + 1] as number;
      blue += data[p + 2] as number;
      alpha += data[p + 3] as number;
    }
  }
  const blockArea = factor * factor;
  small[to * 4] = red / blockArea;
  small[to * 4 + 1] = green / blockArea;
  small[to * 4 + 2] = blue / blockArea;
  small[to * 4 + 3] = alpha / blockArea;
}
