import { decode, type TiffIfd } from 'tiff';
import { UmbraError } from '../errors';
import type { PixelImage } from '../model';
import { turn } from './turn';

const ORIENTATION = 274;

/**
 * The first page of a TIFF as RGBA, turned as it says. 8 and 16 bits a channel and 1 bit, grey, RGB, with palette and transparency;
 * uncompressed, LZW or Deflate. Errors: image-undecodable, also for what is none of these.
 */
export function decodeTiff(bytes: Uint8Array): PixelImage {
  try {
    const { upright, orientation } = takeOrientation(bytes);
    const [page] = decode(upright, { pages: [0] });
    if (!page) throw new UmbraError('image-undecodable');
    return turn(toRgba(page), orientation);
  } catch (cause) {
    throw new UmbraError('image-undecodable', { cause });
  }
}

/** Width and height that a TIFF's first page declares, or `null` where it declares none. */
export function tiffSize(view: DataView): { width: number; height: number } | null {
  const found = new Map<number, number>();
  for (const { tag, value } of fieldsOf(view)) found.set(tag, value);
  const [width, height] = [found.get(256), found.get(257)];
  return width === undefined || height === undefined ? null : { width, height };
}

/** The library does not turn: it gets a copy that says it lies upright. */
function takeOrientation(bytes: Uint8Array): { upright: Uint8Array; orientation: number } {
  const upright = bytes.slice();
  const view = new DataView(upright.buffer);
  const field = fieldsOf(view).find(({ tag }) => tag === ORIENTATION);
  if (field) view.setUint16(field.at, 1, field.little);
  return { upright, orientation: field?.value ?? 1 };
}

/** Fields of the first page with one short or long number. */
function fieldsOf(view: DataView): { tag: number; value: number; at: number; little: boolean }[] {
  const little = view.getUint16(0) === 0x4949;
  if (!little && view.getUint16(0) !== 0x4d4d) return [];
  const directory = view.getUint32(4, little);
  const count = view.getUint16(directory, little);
  return Array.from({ length: count }, (_, index) => directory + 2 + index * 12).flatMap((entry) => {
    const type = view.getUint16(entry + 2, little);
    if (view.getUint32(entry + 4, little) !== 1 || (type !== 3 && type !== 4)) return [];
    const value = type === 3 ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    return [{ tag: view.getUint16(entry, little), value, at: entry + 8, little }];
  });
}

function toRgba(page: TiffIfd): PixelImage {
  const { width, height, data, samplesPerPixel: samples, bitsPerSample: bits, palette, type } = page;
  if (bits !== 1 && bits !== 8 && bits !== 16) throw new UmbraError('image-undecodable');
  const most = 2 ** bits - 1;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  const colors = type === 2 ? 3 : 1;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = pixel * samples;
    const to = pixel * 4;
    const entry = type === 3 ? palette?.[data[from] ?? 0] : undefined;
    for (let channel = 0; channel < 3; channel++) {
      rgba[to + channel] = entry ? (entry[channel] ?? 0) / 257 : ((data[from + (colors === 3 ? channel : 0)] ?? 0) / most) * 255;
    }
    if (page.alpha) rgba[to + 3] = ((data[from + samples - 1] ?? most) / most) * 255;
  }
  return { width, height, data: rgba };
}
