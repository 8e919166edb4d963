import { decode, encode } from 'fast-png';
import type { PixelImage } from '../../core/model';

/** Pixels of a PNG as RGBA, whatever channels it stores. */
export function decodePng(bytes: Uint8Array): PixelImage {
  const png = decode(bytes);
  if (png.depth !== 8 || png.palette !== undefined) throw new Error('not an 8-bit PNG without palette');
  const pixels = png.width * png.height;
  const data = new Uint8ClampedArray(pixels * 4).fill(255);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < 4; channel++) {
      if (channel === 3 && png.channels !== 4 && png.channels !== 2) continue;
      const from = png.channels <= 2 ? (channel === 3 ? 1 : 0) : channel;
      data[pixel * 4 + channel] = png.data[pixel * png.channels + from] ?? 255;
    }
  }
  return { width: png.width, height: png.height, data };
}

/** Pixels of one colour, as `[red, green, blue]`. */
export function plainPixels(width: number, height: number, [red, green, blue]: readonly [number, number, number]): PixelImage {
  const data = new Uint8ClampedArray(width * height * 4);
  new Uint32Array(data.buffer).fill(((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0);
  return { width, height, data };
}

/** Lays a picture over another, its top left corner at this pixel. */
export function paste(onto: PixelImage, picture: PixelImage, x: number, y: number): void {
  for (let row = 0; row < picture.height; row++) {
    const line = picture.data.subarray(row * picture.width * 4, (row + 1) * picture.width * 4);
    onto.data.set(line, ((y + row) * onto.width + x) * 4);
  }
}

/** The PNG of these pixels. */
export function encodePng({ width, height, data }: PixelImage): Buffer {
  return Buffer.from(encode({ width, height, data, channels: 4, depth: 8 }));
}

/** A PNG of one colour. */
export function plainPng(width: number, height: number, color: readonly [number, number, number]): Buffer {
  return encodePng(plainPixels(width, height, color));
}
