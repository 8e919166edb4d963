import { UmbraError } from '../errors';
import { blobToDataUrl } from './data-url';
import type { ImageSize } from '../image/image-header';

/** Longest side that an SVG is enlarged to, in pixels: text that is drawn small can then be read. */
const ENLARGED_SIDE = 1600;

/** Longest side of any rasterised SVG. */
const LARGEST_SIDE = 8192;

/** A loaded SVG with the size it is drawn at. */
export interface LoadedSvg extends ImageSize {
  readonly image: CanvasImageSource;
}

/** Whether a file is SVG, by its type or, where it has none, by how it begins. */
export async function isSvg(blob: Blob): Promise<boolean> {
  if (blob.type === 'image/svg+xml') return true;
  if (/^image\/(?!.*xml)|^video\//.test(blob.type)) return false;
  return /^\uFEFF?\s*(?:<\?xml|<!--|<!doctype svg|<svg[\s>])/i.test(await blob.slice(0, 256).text());
}

/**
 * Loads an SVG as a picture: the browser then runs no script of it and loads nothing else.
 * Needs a document: pages, the offscreen document and Firefox's event page have one.
 * Errors: image-undecodable.
 */
export async function loadSvg(blob: Blob): Promise<LoadedSvg> {
  const image = new Image();
  try {
    // Not as `blob:`: Chromium lets no pixel of a canvas out on which such an SVG with HTML in it was drawn.
    const url = await blobToDataUrl(new Blob([blob], { type: 'image/svg+xml' }));
    // Not `decode()`, which waits for a frame: the offscreen document draws none.
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve, { once: true });
      image.addEventListener('error', reject, { once: true });
      image.src = url;
    });
    const size = svgRasterSize({ width: image.naturalWidth, height: image.naturalHeight });
    // The size must be set: without one, drawing scales the small default raster.
    image.width = size.width;
    image.height = size.height;
    return { image, ...size };
  } catch (cause) {
    throw new UmbraError('image-undecodable', { cause });
  }
}

/** The size an SVG is rasterised at: its own, small ones up to twice as large, huge ones smaller. Whole pixels, at least 1. */
export function svgRasterSize({ width, height }: ImageSize): ImageSize {
  const side = Math.max(width, height, 1);
  const factor = Math.min(Math.max(1, Math.min(2, ENLARGED_SIDE / side)), LARGEST_SIDE / side);
  const scaled = (length: number): number => Math.max(1, Math.round(length * factor));
  return { width: scaled(width), height: scaled(height) };
}
