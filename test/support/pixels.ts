import type { PixelImage } from '../../core/model';
import type { PlainBox } from '../../scripts/browser/page-state';

/** A pixel as `#rrggbb`. */
export function colorAt(image: PixelImage, x: number, y: number): string {
  const at = (y * image.width + x) * 4;
  return `#${[0, 1, 2].map((channel) => (image.data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

/** The pixels of a box that do not have this colour. Zero when it is wholly filled. */
export function notFilled(image: PixelImage, box: PlainBox, color: string): number {
  return countPixels(image, box, (x, y) => colorAt(image, x, y) !== color);
}

/** Pixels outside all boxes that differ from the original. Zero when nothing else was touched. */
export function changedOutside(image: PixelImage, original: PixelImage, boxes: readonly PlainBox[]): number {
  if (image.width !== original.width || image.height !== original.height) throw new Error(`${image.width}x${image.height} is not ${original.width}x${original.height}`);
  const whole = { x: 0, y: 0, w: image.width, h: image.height };
  return countPixels(image, whole, (x, y) => colorAt(image, x, y) !== colorAt(original, x, y) && !boxes.some((box) => isInside(box, x, y)));
}

/** Ink of a box in the original, which is what differs from the colour of its corner, that the image still shows. */
export function shownInk(image: PixelImage, original: PixelImage, box: PlainBox): number {
  const inside = outward(box, original);
  const background = colorAt(original, inside.x, inside.y);
  return countPixels(original, inside, (x, y) => colorAt(original, x, y) !== background && colorAt(image, x, y) === colorAt(original, x, y));
}

function countPixels(image: PixelImage, box: PlainBox, fits: (x: number, y: number) => boolean): number {
  const { x, y, w, h } = outward(box, image);
  let count = 0;
  for (let row = y; row < y + h; row++) {
    for (let column = x; column < x + w; column++) if (fits(column, row)) count++;
  }
  return count;
}

function outward(box: PlainBox, image: PixelImage): PlainBox {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  return { x, y, w: Math.min(image.width, Math.ceil(box.x + box.w)) - x, h: Math.min(image.height, Math.ceil(box.y + box.h)) - y };
}

function isInside({ x, y, w, h }: PlainBox, column: number, row: number): boolean {
  return column >= x && column < x + w && row >= y && row < y + h;
}
