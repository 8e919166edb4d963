import { tiffSize } from './decode-tiff';

/** Size of an image in pixels, as its header declares it, before it is decoded or turned. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

type Reader = (view: DataView) => ImageSize | null;

const ascii = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length: Math.max(0, Math.min(length, view.byteLength - at)) }, (_, i) => view.getUint8(at + i)));

const png: Reader = (view) => (ascii(view, 1, 3) === 'PNG' ? { width: view.getUint32(16), height: view.getUint32(20) } : null);

const gif: Reader = (view) => (ascii(view, 0, 4) === 'GIF8' ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : null);

const bmp: Reader = (view) => (ascii(view, 0, 2) === 'BM' ? { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) } : null);

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** https://developers.google.com/speed/webp/docs/riff_container */
const webp: Reader = (view) => {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return null;
  switch (ascii(view, 12, 4)) {
    case 'VP8X':
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
};

/** Walks the segments to the first frame header (SOF0 to SOF15, but for DHT, JPG and DAC). ITU T.81, annex B. */
const jpeg: Reader = (view) => {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/** The largest `ispe` property of an AVIF or HEIF file; ISO/IEC 23008-12, 6.5.3. */
const avif: Reader = (view) => {
  if (ascii(view, 4, 4) !== 'ftyp') return null;
  let largest: ImageSize | null = null;
  for (let at = 8; at + 16 <= Math.min(view.byteLength, 65_536); at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
};

/** The declared size of a PNG, JPEG, WebP, GIF, BMP, TIFF or AVIF file, or `null` for anything else and for a cut header. */
export function readImageSize(bytes: ArrayBuffer): ImageSize | null {
  const view = new DataView(bytes);
  for (const reader of [png, jpeg, webp, gif, bmp, tiffSize, avif]) {
    try {
      const size = reader(view);
      if (size) return size;
    } catch {
      // A RangeError: the header is cut short.
    }
  }
  return null;
}
