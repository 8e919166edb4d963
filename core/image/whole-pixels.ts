import type { PixelImage } from '../model';

/** Each pixel as one number, which says no more than whether two are the same. A view; `null` where the bytes lie so that there is none. */
export function wholePixels({ width, height, data }: PixelImage): Uint32Array | null {
  return data.byteOffset % 4 === 0 ? new Uint32Array(data.buffer, data.byteOffset, width * height) : null;
}
