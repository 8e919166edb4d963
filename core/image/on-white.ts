import type { PixelImage } from '../model';

/** Red, green and blue of all pixels, row by row; what is transparent lies on white. For formats without transparency. */
export function onWhite({ width, height, data }: PixelImage): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    const alpha = (data[from + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++) rgb[to + channel] = Math.round((data[from + channel] ?? 0) * alpha + 255 * (1 - alpha));
  }
  return rgb;
}

/** Whether no pixel is transparent. */
export function isOpaque({ data }: PixelImage): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
