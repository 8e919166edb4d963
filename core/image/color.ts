import { UmbraError } from '../errors';

/** Red, green and blue, 0 to 255 each, not always whole. */
export type Rgb = readonly [number, number, number];

/** The colour of a pixel by its place in the image. */
export type Shader = (x: number, y: number) => Rgb;

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** The channels of `#rrggbb`. Errors: unexpected, for anything else. */
export function rgbOf(color: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new UmbraError('unexpected');
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour at `share` of the way from one to the other, 0 to 1. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share];
}

/** How bright it looks, 0 to 255, by plain weights. */
export function luma([red, green, blue]: Rgb): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever stands out more; the contrast is at least 4.5 on any ground. */
export function inkOn(ground: Rgb): Rgb {
  return contrast(BLACK, ground) >= contrast(WHITE, ground) ? BLACK : WHITE;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((level) => (level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
