import { readFile } from 'node:fs/promises';
import { decode } from 'fast-png';
import type { PixelImage } from '../../core/model';

/** Decodes a PNG of 8 bits a channel to opaque RGBA. Rejects where it is none. */
export async function readPng(path: string): Promise<PixelImage> {
  const { width, height, channels, data: source, depth, palette } = decode(await readFile(path));
  if (depth !== 8 || palette) throw new Error(`${path}: only 8 bits a channel without a palette`);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const from = i * channels;
    for (let c = 0; c < 3; c++) data[i * 4 + c] = source[channels >= 3 ? from + c : from] ?? 0;
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}
