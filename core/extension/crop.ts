import { UmbraError } from '../errors';
import type { TabPicture } from './capture-tab';

/** Cuts a rectangle, in CSS pixels of the window, out of a tab's picture; snapped outward to whole pixels. Errors: capture-failed. */
export async function crop({ blob, scale }: TabPicture, box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }): Promise<Blob> {
  const picture = await createImageBitmap(blob);
  try {
    const left = Math.max(0, Math.floor(box.x * scale + ROUNDING));
    const top = Math.max(0, Math.floor(box.y * scale + ROUNDING));
    const right = Math.min(picture.width, Math.ceil((box.x + box.w) * scale - ROUNDING));
    const bottom = Math.min(picture.height, Math.ceil((box.y + box.h) * scale - ROUNDING));
    if (right <= left || bottom <= top) throw new UmbraError('capture-failed');
    const canvas = new OffscreenCanvas(right - left, bottom - top);
    canvas.getContext('2d')?.drawImage(picture, -left, -top);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    picture.close();
  }
}

/** What floating point adds to a whole pixel is no further pixel. */
const ROUNDING = 0.01;
