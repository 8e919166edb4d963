import type { PixelImage } from '../model';

/** A picture made smaller by a whole factor, for looking at: every pixel is the mean of the square it stands for. */
export function shrinkImage(image: PixelImage, factor: number): PixelImage {
  const width = Math.ceil(image.width / factor);
  const height = Math.ceil(image.height / factor);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) average(image, x * factor, y * factor, factor, data, (y * width + x) * 4);
  }
  return { width, height, data };
}

function average(image: PixelImage, left: number, top: number, factor: number, out: Uint8ClampedArray, at: number): void {
  const right = Math.min(left + factor, image.width);
  const bottom = Math.min(top + factor, image.height);
  const sum = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const from = (y * image.width + x) * 4;
      for (let channel = 0; channel < 4; channel++) sum[channel] = (sum[channel] ?? 0) + (image.data[from + channel] ?? 0);
    }
  }
  const count = (right - left) * (bottom - top);
  for (let channel = 0; channel < 4; channel++) out[at + channel] = (sum[channel] ?? 0) / count;
}
