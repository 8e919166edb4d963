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

/** A PNG of one colour, as `[red, green, blue]`. */
export function plainPng(width: number, height: number, color: readonly [number, number, number] = [255, 255, 255]): Buffer {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < data.length; at += 3) data.set(color, at);
  return Buffer.from(encode({ width, height, data, channels: 3, depth: 8 }));
}
