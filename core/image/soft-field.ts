import type { ImageBox } from '../model';
import { mix, type Rgb } from './color';
import { ease, seedOf, smoothNoiseAt } from './seeded-noise';
import type { Surroundings } from './surroundings';

/** A box lower than this, in pixels, and longer than high looks like a line of writing; any other like a picture. */
const MAX_LINE = 120;
/** How much darker than the ground writing is at its darkest when it is blurred. */
const STRENGTH = 0.72;

/** Whether a box has the form of a line of writing. */
export function isLine({ w, h }: ImageBox): boolean {
  return h <= MAX_LINE && w > h;
}

/** The ground in a box, from one side's to the other's. `across` and `down` are 0 at its left and upper edge, 1 at the others. */
export function groundAt({ sides: [top, right, bottom, left] }: Surroundings, across: number, down: number): Rgb {
  return mix(mix(left, right, across), mix(top, bottom, down), 0.5);
}

/**
 * Looks like blurred writing, or a blurred picture, and is neither: clouds of ink on the ground that stands around, by noise that the
 * box's place alone seeds.
 */
export function softFieldOf(box: ImageBox, around: Surroundings, ink: Rgb): (x: number, y: number) => Rgb {
  const amount = inkIn(box);
  return (x, y) => mix(groundAt(around, (x - box.x + 0.5) / box.w, (y - box.y + 0.5) / box.h), ink, amount(x - box.x + 0.5, y - box.y + 0.5));
}

/** How much ink stands at a place in the box, 0 to 1. */
export function inkIn(box: ImageBox): (x: number, y: number) => number {
  const { w, h } = box;
  const seed = seedOf(box);
  if (!isLine(box)) {
    const cloud = Math.min(Math.max(Math.min(w, h) / 4, 6), 64);
    return (x, y) => {
      const rim = ease((6 * Math.min(x, w - x)) / Math.min(w, h)) * ease((6 * Math.min(y, h - y)) / Math.min(w, h));
      return STRENGTH * rim * (0.65 * smoothNoiseAt(seed, x / cloud, y / cloud) + 0.35 * smoothNoiseAt(seed + 1, (2.3 * x) / cloud, (2.3 * y) / cloud));
    };
  }
  return (x, y) => {
    // Denser in the middle of the line, thin at its ends, with gaps as between words.
    const band = ease(Math.min(y, h - y) / (0.42 * h));
    const end = ease(Math.min(x, w - x) / (0.45 * h));
    const letters = 0.35 + 0.65 * smoothNoiseAt(seed, x / (0.3 * h), (2 * y) / h);
    const gaps = 0.35 + 0.65 * ease(1.8 * smoothNoiseAt(seed + 1, x / (1.3 * h), 0) - 0.1);
    return STRENGTH * band * end * letters * gaps;
  };
}
