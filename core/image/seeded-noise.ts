import type { ImageBox } from '../model';

/** A seed that the place of a box gives, and nothing else: the same box looks the same each time it is painted. */
export function seedOf({ x, y, w, h }: ImageBox): number {
  return scramble(scramble(scramble(scramble(x) ^ y) ^ w) ^ h);
}

/** A number in [0, 1) for two whole numbers; the same each time, anywhere. */
export function noiseAt(seed: number, x: number, y: number): number {
  return scramble(scramble(seed ^ Math.imul(x, 0x9e3779b1)) ^ Math.imul(y, 0x85ebca77)) / 4294967296;
}

/** Noise that changes smoothly from one whole number to the next. */
export function smoothNoiseAt(seed: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = ease(x - left);
  const down = ease(y - top);
  const upper = noiseAt(seed, left, top) * (1 - across) + noiseAt(seed, left + 1, top) * across;
  const lower = noiseAt(seed, left, top + 1) * (1 - across) + noiseAt(seed, left + 1, top + 1) * across;
  return upper * (1 - down) + lower * down;
}

/** From 0 to 1 without a kink at either end. */
export function ease(share: number): number {
  const t = share < 0 ? 0 : share > 1 ? 1 : share;
  return t * t * (3 - 2 * t);
}

/** Mixes the bits of a whole number; unsigned. Chris Wellons' `lowbias32`. */
function scramble(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
