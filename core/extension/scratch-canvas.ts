import { UmbraError } from '../errors';

/** A canvas of at most so many pixels is kept for the next picture: each new one costs time, and memory that is not given back at once. */
const MOST_KEPT = 8_000_000;

let kept: OffscreenCanvasRenderingContext2D | null = null;

/** A canvas of this size. Errors: image-too-large. */
export function newCanvas(width: number, height: number): OffscreenCanvas {
  try {
    return new OffscreenCanvas(width, height);
  } catch (cause) {
    throw new UmbraError('image-too-large', { cause });
  }
}

/**
 * A pen on an empty canvas of this size whose pixels are read, to be used up at once: the next caller may be given the same.
 * Who sets more of it than its font and spacing sets it back. Errors: image-too-large.
 */
export function scratchCanvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  if (kept?.canvas.width === width && kept.canvas.height === height) {
    kept.clearRect(0, 0, width, height);
    return kept;
  }
  const pen = newCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new UmbraError('image-too-large');
  kept = width * height <= MOST_KEPT ? pen : null;
  return pen;
}
