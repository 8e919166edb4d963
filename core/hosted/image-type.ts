import { FILE_TYPES, formatOf, isWritable } from '../image/file-formats';

/** The media type that a file's first bytes tell, whatever a header says; `null` for what is no image that services take. */
export function imageTypeOf(bytes: Uint8Array): string | null {
  const format = formatOf(bytes);
  return isWritable(format) ? FILE_TYPES[format].type : null;
}

/** The ending of a file of this type, without its dot. */
export function endingOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type === 'image/tiff' ? 'tif' : type.replace(/^.*\//, '');
}
