import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { UmbraError } from '../errors';
import type { PixelImage } from '../model';
import { isOpaque } from './on-white';

/** Longest side that a GIF can have. */
const MAX_SIDE = 65_535;
const COLORS = 256;

/** The picture as GIF of one frame, in the 256 colours that fit it best; pixels are transparent or not. Errors: image-too-large. */
export function encodeGif(image: PixelImage): Uint8Array {
  const { width, height, data } = image;
  if (Math.max(width, height) > MAX_SIDE) throw new UmbraError('image-too-large');
  const opaque = isOpaque(image);
  const format = opaque ? 'rgb565' : 'rgba4444';
  const palette = quantize(data, COLORS, { format, oneBitAlpha: !opaque });
  const transparentIndex = opaque ? -1 : palette.findIndex((color) => color[3] === 0);
  const gif = GIFEncoder();
  gif.writeFrame(applyPalette(data, palette, format), width, height, { palette, repeat: -1, transparent: transparentIndex >= 0, transparentIndex });
  gif.finish();
  return gif.bytes();
}
