import { encode } from 'fast-bmp';
import type { PixelImage } from '../model';
import { onWhite } from './on-white';

/** The picture as BMP with 24 bits a pixel; what is transparent lies on white. */
export function encodeBmp(image: PixelImage): Uint8Array {
  return encode({ width: image.width, height: image.height, data: onWhite(image), channels: 3, components: 3, bitsPerPixel: 24, colorMasks: [0xff0000, 0xff00, 0xff], compression: 0, xPixelsPerMeter: 0, yPixelsPerMeter: 0 });
}
