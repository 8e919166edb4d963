import type { PixelImage } from '../model';
import { isOpaque, onWhite } from './on-white';

/** Types of a field's values, with their size in bytes. */
const SHORT = { id: 3, size: 2 } as const;
const LONG = { id: 4, size: 4 } as const;

/** Tag, type and values of a field. */
type Field = readonly [tag: number, type: typeof SHORT | typeof LONG, ...values: number[]];

/** First byte behind the header. */
const DIRECTORY = 8;

/**
 * The picture as TIFF: one page, 8 bits a channel, uncompressed, with its transparency where it has any. Only the fields that
 * a reader needs are there, none that tells of software, time or place.
 */
export function encodeTiff(image: PixelImage): Uint8Array {
  const { width, height } = image;
  const opaque = isOpaque(image);
  const pixels = opaque ? onWhite(image) : new Uint8Array(image.data);
  const samples = opaque ? 3 : 4;
  const fields = (offset: number): Field[] => [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, ...Array.from({ length: samples }, () => 8)],
    [259, SHORT, 1],
    [262, SHORT, 2],
    [273, LONG, offset],
    [277, SHORT, samples],
    [278, LONG, height],
    [279, LONG, pixels.length],
    ...(opaque ? [] : [[338, SHORT, 2] as const]),
  ];
  const values = DIRECTORY + 2 + fields(0).length * 12 + 4;
  const start = values + samples * SHORT.size;
  const bytes = new Uint8Array(start + pixels.length);
  writeDirectory(new DataView(bytes.buffer), fields(start), values);
  bytes.set(pixels, start);
  return bytes;
}

function writeDirectory(view: DataView, fields: readonly Field[], values: number): void {
  // Little-endian, with the one directory right behind the header.
  view.setUint32(0, 0x49_49_2a_00);
  view.setUint32(4, DIRECTORY, true);
  view.setUint16(DIRECTORY, fields.length, true);
  for (const [index, [tag, type, ...numbers]] of fields.entries()) {
    const entry = DIRECTORY + 2 + index * 12;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, type.id, true);
    view.setUint32(entry + 4, numbers.length, true);
    // Values that do not fit into four bytes lie behind the directory; only the bits a channel do not.
    const inside = numbers.length * type.size <= 4;
    if (!inside) view.setUint32(entry + 8, values, true);
    numbers.forEach((number, place) => {
      const at = (inside ? entry + 8 : values) + place * type.size;
      if (type === SHORT) view.setUint16(at, number, true);
      else view.setUint32(at, number, true);
    });
  }
}
