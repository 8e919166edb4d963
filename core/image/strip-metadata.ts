import { UmbraError } from '../errors';

/** Segments of a JPEG that hold metadata: APP1 to APP15, and comments. */
const isMetadata = (marker: number): boolean => (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;

/** Start of a JPEG's coded data, which goes on to its end. */
const SCAN = 0xda;

/**
 * A JPEG that a browser just wrote, without the colour profile that it puts there: untagged pixels are sRGB all the same, and the profile tells
 * which browser it was. Errors: format-unwritable, where it is no JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; ; ) {
    if (at + 4 > bytes.length || view.getUint8(at) !== 0xff) throw new UmbraError('format-unwritable');
    const marker = view.getUint8(at + 1);
    if (marker === SCAN) return joined([...kept, bytes.subarray(at)]);
    const end = at + 2 + view.getUint16(at + 2);
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

/** Chunks of a WebP file that its picture needs. */
const PICTURE_CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);
/** The one flag of a picture: it has transparency. */
const HAS_ALPHA = 0x10;

/** A WebP file that a browser just wrote, with its picture alone. Errors: format-unwritable, where it is none. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.slice(0, 12)];
  for (let at = 12; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw new UmbraError('format-unwritable');
    const length = view.getUint32(at + 4, true);
    const chunk = bytes.slice(at, at + 8 + length + (length & 1));
    const name = String.fromCharCode(...chunk.subarray(0, 4));
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & HAS_ALPHA;
    if (PICTURE_CHUNKS.has(name)) kept.push(chunk);
    at += 8 + length + (length & 1);
  }
  const file = joined(kept);
  new DataView(file.buffer).setUint32(4, file.length - 8, true);
  return file;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
