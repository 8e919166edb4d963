import { UmbraError } from '../errors';
import { readImageSize } from '../image/image-header';
import type { Size } from '../image/geometry';
import { imageTypeOf } from './image-type';

const ascii = (bytes: Uint8Array, start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));

/** Whether a file reaches its own end, where its format says where that is. */
const WHOLE: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => boolean>> = {
  'image/png': (bytes) => ascii(bytes, bytes.length - 8, bytes.length - 4) === 'IEND',
  'image/jpeg': (bytes) => bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9,
  'image/gif': (bytes) => bytes.at(-1) === 0x3b,
  'image/webp': (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length,
  'image/bmp': (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) <= bytes.length,
};

/**
 * The media type of a picture that a service gave back, where it is one of `types`, whole, and of
 * the same size as the one that was sent. Its bytes tell, not what the service says of it.
 * Errors: service-reply-invalid.
 */
export function checkPicture(bytes: Uint8Array<ArrayBuffer>, types: readonly string[], size: Size): string {
  const type = imageTypeOf(bytes);
  const told = type !== null && types.includes(type) ? readImageSize(bytes.slice().buffer) : null;
  // A format whose size its header reader does not know (TIFF) is decoded before it is shown, and measured then.
  const known = type === 'image/tiff' && types.includes(type);
  if (type === null || (!told && !known)) throw new UmbraError('service-reply-invalid');
  if (told && (told.width !== size.width || told.height !== size.height)) throw new UmbraError('service-reply-invalid');
  if (WHOLE[type]?.(bytes) === false) throw new UmbraError('service-reply-invalid');
  return type;
}
