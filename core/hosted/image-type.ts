/** First bytes of each format, with where they stand; `null` is any byte. */
const SIGNATURES: readonly (readonly [type: string, bytes: readonly (number | null)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/bmp', [0x42, 0x4d]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** The media type that a file's first bytes tell, whatever a header says; `null` for what is no image that we know. */
export function imageTypeOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([, signature]) => signature.every((byte, index) => byte === null || bytes[index] === byte))?.[0] ?? null;
}

/** The ending of a file of this type, without its dot. */
export function endingOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type === 'image/tiff' ? 'tif' : type.replace(/^.*\//, '');
}
