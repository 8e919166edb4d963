import type { ImageBox, PixelImage } from '../model';
import type { Grey } from './resample';

/** Steps from the ground below this are noise of compression, not ink. */
const NOISE = 16;
/** Share of the ink that is fainter than full black. */
const FAINT_SHARE = 0.97;

/**
 * A part of the image as black ink on white, whatever its colours: the commonest colour is taken
 * as the ground and every pixel's distance from it as ink, stretched to full contrast.
 *
 * @param box whole pixels, inside the image.
 */
export function blacken({ width, data }: PixelImage, box: ImageBox): Grey {
  const [red, green, blue] = commonest(data, width, box);
  const grey = new Uint8Array(box.w * box.h);
  const histogram = new Uint32Array(256);
  for (let y = 0, i = 0; y < box.h; y++) {
    let p = ((box.y + y) * width + box.x) * 4;
    for (let x = 0; x < box.w; x++, p += 4, i++) {
      const distance = Math.max(Math.abs((data[p] as number) - red), Math.abs((data[p + 1] as number) - green), Math.abs((data[p + 2] as number) - blue));
      grey[i] = distance;
      histogram[distance] = (histogram[distance] as number) + 1;
    }
  }
  const full = fullInk(histogram);
  for (let i = 0; i < grey.length; i++) grey[i] = 255 - Math.min(255, ((grey[i] as number) * 255) / full);
  return { width: box.w, height: box.h, data: grey };
}

/** The mean of the colours in the fullest of 4096 cells of the colour cube. */
function commonest(data: Uint8ClampedArray, width: number, box: ImageBox): [number, number, number] {
  const cells = new Uint32Array(4096);
  const cellAt = (p: number): number => (((data[p] as number) >> 4) << 8) | (((data[p + 1] as number) >> 4) << 4) | ((data[p + 2] as number) >> 4);
  for (let y = box.y; y < box.y + box.h; y++) {
    for (let p = (y * width + box.x) * 4, end = p + box.w * 4; p < end; p += 4) {
      const cell = cellAt(p);
      cells[cell] = (cells[cell] as number) + 1;
    }
  }
  let fullest = 0;
  for (let cell = 1; cell < cells.length; cell++) if ((cells[cell] as number) > (cells[fullest] as number)) fullest = cell;
  let [red, green, blue] = [0, 0, 0];
  for (let y = box.y; y < box.y + box.h; y++) {
    for (let p = (y * width + box.x) * 4, end = p + box.w * 4; p < end; p += 4) {
      if (cellAt(p) !== fullest) continue;
      red += data[p] as number;
      green += data[p + 1] as number;
      blue += data[p + 2] as number;
    }
  }
  const count = Math.max(cells[fullest] as number, 1);
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count)];
}

/** The distance from the ground that most ink stays below: what shall be black. */
function fullInk(histogram: Uint32Array): number {
  let ink = 0;
  for (let d = NOISE; d < 256; d++) ink += histogram[d] as number;
  let seen = 0;
  for (let d = NOISE; d < 256; d++) {
    seen += histogram[d] as number;
    if (seen >= ink * FAINT_SHARE) return d;
  }
  return 255;
}
