import { UmbraError } from '../errors';
import { imageBox, type ImageBox } from '../model';
import type { TabPicture } from './capture-tab';
import type { ImageSize } from '../image/image-header';

/** A rectangle in CSS pixels of the window. */
export interface WindowBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What floating point adds to a whole pixel is no further pixel. */
const ROUNDING = 0.01;

/** Cuts a rectangle out of a tab's picture. Errors: capture-failed, where it lies outside. */
export async function crop({ blob, scale }: TabPicture, box: WindowBox): Promise<Blob> {
  const picture = await createImageBitmap(blob);
  try {
    const cut = cropBox(box, scale, picture);
    if (!cut) throw new UmbraError('capture-failed');
    const canvas = new OffscreenCanvas(cut.w, cut.h);
    canvas.getContext('2d')?.drawImage(picture, -cut.x, -cut.y);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    picture.close();
  }
}

/** The rectangle in pixels of a picture with so many of them for one CSS pixel: snapped outward, clamped; `null` where nothing is left. */
export function cropBox({ x, y, w, h }: WindowBox, scale: number, size: ImageSize): ImageBox | null {
  const left = Math.max(0, Math.floor(x * scale + ROUNDING));
  const top = Math.max(0, Math.floor(y * scale + ROUNDING));
  const right = Math.min(size.width, Math.ceil((x + w) * scale - ROUNDING));
  const bottom = Math.min(size.height, Math.ceil((y + h) * scale - ROUNDING));
  return right > left && bottom > top ? imageBox(left, top, right - left, bottom - top) : null;
}
