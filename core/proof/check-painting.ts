import { clamp, intersect, snapOutward } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage, type Region } from '../model';
import type { ProofPlace } from '../proof-model';
import { placeAround } from './place-around';

/** What was painted, and how to paint it again. */
export interface Painting {
  /** The untouched image. It is used up: noise takes the place of what is hidden in it, so that no third copy of a large image is needed. */
  readonly original: PixelImage;
  /** As it will be copied or saved. */
  readonly finished: PixelImage;
  readonly regions: readonly Region[];
  /** All that regions which are on cover, in whole pixels on the image. */
  readonly covered: readonly ImageBox[];
  /** Paints the regions into an image of the same size, in place, as the finished one was painted. */
  readonly repaint: (image: PixelImage) => unknown;
}

/**
 * Sees that every region that is on hides something, and that nothing of what it hides went into the finished image: the
 * same regions are painted on an image whose hidden pixels are noise, and must give the very same bytes. Gives the
 * places of the regions for which that does not hold, and what differs elsewhere.
 */
export function checkPainting({ original, finished, regions, covered, repaint }: Painting): ProofPlace[] {
  const size = { width: original.width, height: original.height };
  if (finished.width !== size.width || finished.height !== size.height) return [leak('not-painted', imageBox(0, 0, finished.width, finished.height))];
  for (const box of covered) scramble(original, box);
  repaint(original);
  const wrong = bandsThatDiffer(original, finished);
  const places: ProofPlace[] = [];
  const explained: ImageBox[] = [];
  for (const { box, entity, on } of regions) {
    const painted = clamp(snapOutward(box), size);
    if (!on) continue;
    if (box.w <= 0 || box.h <= 0 || painted.w === 0 || painted.h === 0) places.push(leak('empty-region', placeAround(box, 1, size), entity));
    else if (wrong.some((band) => intersect(band, painted))) {
      places.push(leak('not-painted', painted, entity));
      explained.push(painted);
    }
  }
  const rest = wrong.filter((band) => !explained.some((box) => intersect(box, band)));
  return [...places, ...rest.map((band) => leak('not-painted', band))];
}

const leak = (why: 'empty-region' | 'not-painted', box: ImageBox, entity: Region['entity'] = null): ProofPlace => ({ kind: 'readable', why, box, entity });

/** Puts noise in place of what a region hides: the same every time, and like no picture. */
function scramble({ width, data }: PixelImage, box: ImageBox): void {
  let noise = 0x9e3779b9;
  for (let y = box.y; y < box.y + box.h; y++) {
    for (let i = (y * width + box.x) * 4, end = i + box.w * 4; i < end; i++) {
      noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
      data[i] = noise >>> 24;
    }
  }
}

/** Where two images of one size differ: a box for every run of rows in which they do. */
function bandsThatDiffer(a: PixelImage, b: PixelImage): ImageBox[] {
  const { width, height } = a;
  const [one, other] = [pixelsOf(a), pixelsOf(b)];
  const bands: ImageBox[] = [];
  let [top, left, right] = [-1, width, -1];
  for (let y = 0; y <= height; y++) {
    let [first, last] = [width, -1];
    const end = y < height ? width : 0;
    for (let x = 0, i = y * width; x < end; x++, i++) {
      if (one[i] === other[i]) continue;
      first = Math.min(first, x);
      last = x;
    }
    if (last >= 0) {
      if (top < 0) top = y;
      left = Math.min(left, first);
      right = Math.max(right, last);
    } else if (top >= 0) {
      bands.push(imageBox(left, top, right + 1 - left, y - top));
      [top, left, right] = [-1, width, -1];
    }
  }
  return bands;
}

const pixelsOf = ({ data, width, height }: PixelImage): Uint32Array => new Uint32Array(data.buffer, data.byteOffset, width * height);
