import type { PixelImage } from '../model';

/** Steps of luma from the ground from which on a pixel is ink. */
export const INK = 48;

/** The luma of a pixel of the image, 0 to 255. */
export function lumaAt({ width, data }: PixelImage, x: number, y: number): number {
  const i = (y * width + x) * 4;
  return ((data[i] ?? 0) * 77 + (data[i + 1] ?? 0) * 150 + (data[i + 2] ?? 0) * 29) >> 8;
}
