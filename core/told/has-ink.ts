import { clamp, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';

/** Grey levels by which pixels must differ from their mean, as a deviation, for anything to be seen. */
const LEAST = 4;

/** Whether a place of a picture shows anything at all, and not one even colour. */
export function hasInk({ width, height, data }: PixelImage, box: ImageBox): boolean {
  const { x, y, w, h } = clamp(snapOutward(box), { width, height });
  let [count, sum, squares] = [0, 0, 0];
  for (let row = y; row < y + h; row++) {
    for (let at = (row * width + x) * 4, end = at + w * 4; at < end; at += 4) {
      const level = 0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number);
      count++;
      sum += level;
      squares += level * level;
    }
  }
  return count > 0 && squares / count - (sum / count) ** 2 > LEAST * LEAST;
}
