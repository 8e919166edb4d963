import { UmbraError } from '../errors';
import type { PixelImage, Region } from '../model';
import { clamp, snapOutward } from './geometry';

/**
 * Fills every region that is on with one opaque colour, in place and at native pixels, snapped
 * outward. Nothing of what lay under a region goes into the result, so that two images that differ
 * only there paint to identical bytes.
 *
 * @param color `#rrggbb`; anything else is an `unexpected` error before a pixel is touched.
 */
export function paint(image: PixelImage, regions: readonly Region[], color: string): void {
  const [red, green, blue] = channels(color);
  const { data, width } = image;
  for (const region of regions) {
    if (!region.on || region.box.w <= 0 || region.box.h <= 0) continue;
    const { x, y, w, h } = clamp(snapOutward(region.box), image);
    if (w === 0 || h === 0) continue;
    const first = (y * width + x) * 4;
    for (let i = first; i < first + w * 4; i += 4) {
      data[i] = red;
      data[i + 1] = green;
      data[i + 2] = blue;
      data[i + 3] = 255;
    }
    for (let row = 1; row < h; row++) data.copyWithin(first + row * width * 4, first, first + w * 4);
  }
}

function channels(color: string): [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new UmbraError('unexpected');
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
