import { UmbraError } from '../errors';
import { encodeBmp } from '../image/encode-bmp';
import { encodeGif } from '../image/encode-gif';
import { encodePdf } from '../image/encode-pdf';
import { encodeTiff } from '../image/encode-tiff';
import { FILE_TYPES, type OutputFormat } from '../image/file-formats';
import { onWhite } from '../image/on-white';
import { stripJpeg, stripWebp } from '../image/strip-metadata';
import type { PixelImage } from '../model';
import { newCanvas } from './scratch-canvas';

/** How a picture is written. */
export interface EncodeOptions {
  readonly format: OutputFormat;
  /** Of JPEG and WebP, 1 to 100. */
  readonly quality: number;
  /** Image pixels for one CSS pixel, for the size of a PDF's page. */
  readonly scale: number;
}

/**
 * Encodes pixels anew, in exactly this format, without any metadata. What has no transparency in the format lies on white.
 * Errors: image-too-large, format-unwritable where this browser cannot write it.
 */
export async function encodeImage(image: PixelImage, { format, quality, scale }: EncodeOptions): Promise<Blob> {
  switch (format) {
    case 'png':
    case 'webp':
      return await byCanvas(image, format, quality);
    case 'jpeg':
      return await byCanvas(opaque(image), format, quality);
    case 'bmp':
      return fileOf(encodeBmp(image), format);
    case 'gif':
      return fileOf(encodeGif(image), format);
    case 'tiff':
      return fileOf(encodeTiff(image), format);
    case 'pdf':
      return fileOf(await encodePdf(image, scale, deflate), format);
  }
}

const fileOf = (bytes: Uint8Array, format: OutputFormat): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: FILE_TYPES[format].type });

async function byCanvas({ width, height, data }: PixelImage, format: 'png' | 'webp' | 'jpeg', quality: number): Promise<Blob> {
  const { type } = FILE_TYPES[format];
  const canvas = newCanvas(width, height);
  // Straight from the bytes: drawing would go through premultiplied colour.
  canvas.getContext('2d')?.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type, quality: quality / 100 }).catch(() => null);
  // A browser that cannot write a format writes PNG instead, and says so in the type alone.
  if (blob?.type !== type) throw new UmbraError('format-unwritable');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return format === 'png' ? blob : fileOf(format === 'jpeg' ? stripJpeg(bytes) : stripWebp(bytes), format);
}

/** The picture on white, which JPEG would otherwise make black. */
function opaque(image: PixelImage): PixelImage {
  const rgb = onWhite(image);
  const data = new Uint8ClampedArray(image.data.length).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) data.set(rgb.subarray(from, from + 3), to);
  return { ...image, data };
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
