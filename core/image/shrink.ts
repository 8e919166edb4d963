import type { PixelImage } from '../model';

/** The image at 1/`factor` of its size, each pixel the mean of a whole block; a rest at the right and bottom edge is left out. */
export function shrink({ width, height, data }: PixelImage, factor: number): PixelImage {
  const w = Math.floor(width / factor);
  const h = Math.floor(height / factor);
  const small = new Uint8ClampedArray(w * h * 4);
  const sums = new Uint32Array(w * 4);
  const blockArea = factor * factor;
  for (let y = 0; y < h; y++) {
    sums.fill(0);
    for (let dy = 0; dy < factor; dy++) {
      let p = (y * factor + dy) * width * 4;
      for (let x = 0; x < w; x++) {
        const i = x * 4;
        for (let dx = 0; dx < factor; dx++, p += 4) {
          sums[i] = (sums[i] as number) + (data[p] as number);
          sums[i + 1] = (sums[i + 1] as number) + (data[p + 1] as number);
          sums[i + 2] = (sums[i + 2] as number) + (data[p + 2] as number);
          sums[i + 3] = (sums[i + 3] as number) + (data[p + 3] as number);
        }
      }
    }
    const row = y * w * 4;
    for (let i = 0; i < sums.length; i++) small[row + i] = (sums[i] as number) / blockArea;
  }
  return { width: w, height: h, data: small };
}
