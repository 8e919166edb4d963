import { UmbraError } from '../errors';
import type { ImageBox, PixelImage } from '../model';

/** The pixels of a part of a picture, without decoding more than is needed of it twice. Errors: capture-failed, where the part does not lie on it. */
export async function cutPixels(blob: Blob, { x, y, w, h }: ImageBox): Promise<PixelImage> {
  const picture = await createImageBitmap(blob);
  try {
    if (x < 0 || y < 0 || x + w > picture.width || y + h > picture.height) throw new UmbraError('capture-failed');
    const context = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true });
    if (!context) throw new UmbraError('capture-failed');
    context.drawImage(picture, -x, -y);
    return { width: w, height: h, data: context.getImageData(0, 0, w, h).data };
  } finally {
    picture.close();
  }
}
