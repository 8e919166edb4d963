import type { PixelImage } from '../model';

/** Grounds to choose from, as grey levels. White first: it wins where nothing else speaks. */
const GROUNDS = [255, 0, 128] as const;
/** Ink closer than this to its ground, in grey levels, is hard to read. */
const NEAR = 64;
/** The alpha of a pixel, read as one number of four bytes in this machine's order. */
const OPAQUE = new Int32Array(new Uint8Array([0, 0, 0, 255]).buffer)[0] as number;
/** From this alpha on a pixel counts as ink when the ground is chosen. */
const INK_ALPHA = 128;

/**
 * The image as it looks on a ground on which what it shows stands out, without transparency. Text
 * on a transparent ground must be read like any other: the colours that lie under transparent
 * pixels say nothing. An image without transparency is given back as it is.
 */
export function flatten(image: PixelImage): PixelImage {
  if (isOpaque(image)) return image;
  const ground = groundFor(image);
  const data = new Uint8ClampedArray(image.data.length);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (image.data[i + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++) data[i + channel] = (image.data[i + channel] ?? 0) * alpha + ground * (1 - alpha);
    data[i + 3] = 255;
  }
  return { width: image.width, height: image.height, data };
}

function isOpaque({ data }: PixelImage): boolean {
  if (data.byteOffset % 4 !== 0) return data.every((value, i) => i % 4 !== 3 || value === 255);
  // Four bytes at a time: every bit of every alpha stays set where all of them are.
  const whole = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  let common = OPAQUE;
  for (let i = 0; i < whole.length; i++) common &= whole[i] as number;
  return common === OPAQUE;
}

/** The ground that the least of the ink comes near to. */
function groundFor({ data }: PixelImage): number {
  const near = GROUNDS.map(() => 0);
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) < INK_ALPHA) continue;
    const level = 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
    GROUNDS.forEach((ground, index) => {
      if (Math.abs(level - ground) < NEAR) near[index] = (near[index] ?? 0) + 1;
    });
  }
  return GROUNDS[near.indexOf(Math.min(...near))] ?? 255;
}
