import { UmbraError } from '../errors';
import { decodeTiff, tiffSize } from '../image/decode-tiff';
import { formatOf } from '../image/file-formats';
import type { PixelImage } from '../model';
import { type ImageSize, readImageSize } from '../image/image-header';
import { scratchCanvas } from './scratch-canvas';
import { isSvg, loadSvg } from './svg';

/** Most pixels that are decoded: 400 MB of RGBA, twice in memory for a moment. */
export const MAX_PIXELS = 100_000_000;

/** Longest side of a canvas in Chromium and Firefox. */
export const MAX_SIDE = 32_767;

/** Headers of JPEG files may come after large previews and profiles. */
const HEADER_BYTES = 512 * 1024;

/** Up to so many pixels there is always room to take them over later, in 32 MB. */
const MOST_LATER = 8_000_000;

/** Pixels are taken over in strips of this many, so that no canvas of the whole image is needed beside it. */
const STRIP_PIXELS = 4_000_000;

/**
 * Decodes an image to RGBA: the first frame of an animation, turned as its EXIF data says, with
 * the colours of an embedded profile brought to sRGB (pixels of an untagged image, as every
 * screenshot is, stay exactly as they are), the first page of a TIFF. SVG is rasterised, without loading anything.
 * Errors: image-too-large, image-undecodable.
 */
export async function decodeImage(blob: Blob): Promise<PixelImage> {
  const declared = readImageSize(await blob.slice(0, HEADER_BYTES).arrayBuffer());
  if (declared) checkSize(declared);
  if (await isSvg(blob)) {
    const svg = await loadSvg(blob);
    // Whole and moved up: its size in itself is another, and a part of it would be cut out by that.
    return readPixels(svg, (strip, y) => strip.drawImage(svg.image, 0, -y, svg.width, svg.height));
  }
  if (formatOf(new Uint8Array(await blob.slice(0, 64).arrayBuffer())) === 'tiff') return decodeTiffBlob(new Uint8Array(await blob.arrayBuffer()));
  const bitmap = await decodeBitmap(blob);
  try {
    checkSize(bitmap);
    return pixelsOf(bitmap);
  } finally {
    bitmap.close();
  }
}

/**
 * The same for the eye: of a picture of at most `MOST_LATER` pixels, as every screenshot is, they are read when somebody asks
 * for one of them. Nobody may ever. Errors: those of `decodeImage`.
 */
export async function decodeForView(blob: Blob): Promise<PixelImage & { readonly bitmap?: ImageBitmap | null }> {
  const header = await blob.slice(0, HEADER_BYTES).arrayBuffer();
  const declared = readImageSize(header);
  if (declared === null || declared.width * declared.height > MOST_LATER || formatOf(new Uint8Array(header.slice(0, 64))) === 'tiff') return await decodeImage(blob);
  const bitmap = await decodeBitmap(blob);
  const { width, height } = bitmap;
  if (width * height > MOST_LATER) {
    bitmap.close();
    return await decodeImage(blob);
  }
  let pixels: PixelImage | null = null;
  return {
    width,
    height,
    get bitmap() {
      return pixels === null ? bitmap : null;
    },
    get data() {
      if (pixels === null) {
        pixels = pixelsOf(bitmap);
        bitmap.close();
      }
      return pixels.data;
    },
  };
}

function pixelsOf(bitmap: ImageBitmap): PixelImage {
  const { width } = bitmap;
  return readPixels(bitmap, (strip, y, rows) => strip.drawImage(bitmap, 0, y, width, rows, 0, 0, width, rows));
}

/** No browser but Safari knows TIFF. Its size may stand anywhere in the file. */
function decodeTiffBlob(bytes: Uint8Array): PixelImage {
  try {
    const size = tiffSize(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
    if (size) checkSize(size);
  } catch (cause) {
    if (cause instanceof UmbraError) throw cause;
    throw new UmbraError('image-undecodable', { cause });
  }
  return decodeTiff(bytes);
}

async function decodeBitmap(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob);
  } catch (cause) {
    throw new UmbraError('image-undecodable', { cause });
  }
}

function checkSize({ width, height }: ImageSize): void {
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) throw new UmbraError('image-too-large');
}

/** Takes pixels over in strips, each of which `draw` draws from row `y` on. */
function readPixels({ width, height }: ImageSize, draw: (strip: OffscreenCanvasRenderingContext2D, y: number, rows: number) => void): PixelImage {
  const rows = Math.min(height, Math.max(1, Math.floor(STRIP_PIXELS / width)));
  const strip = scratchCanvas(width, rows);
  if (rows === height) {
    draw(strip, 0, height);
    return { width, height, data: strip.getImageData(0, 0, width, height).data };
  }
  const data = allocate(width * height * 4);
  for (let y = 0; y < height; y += rows) {
    const taken = Math.min(rows, height - y);
    strip.clearRect(0, 0, width, rows);
    draw(strip, y, taken);
    data.set(strip.getImageData(0, 0, width, taken).data, y * width * 4);
  }
  return { width, height, data };
}

function allocate(bytes: number): Uint8ClampedArray {
  try {
    return new Uint8ClampedArray(bytes);
  } catch (cause) {
    throw new UmbraError('image-too-large', { cause });
  }
}
