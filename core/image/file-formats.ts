/** Formats that a picture can be saved in. */
export const OUTPUT_FORMATS = ['png', 'jpeg', 'webp', 'bmp', 'gif', 'tiff', 'pdf'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Formats that a picture may come in. */
export type SourceFormat = Exclude<OutputFormat, 'pdf'> | 'avif' | 'heic' | 'ico' | 'svg' | 'unknown';

/** File ending and media type of each format. */
export const FILE_TYPES: Readonly<Record<OutputFormat, { readonly ending: string; readonly type: string }>> = {
  png: { ending: 'png', type: 'image/png' },
  jpeg: { ending: 'jpg', type: 'image/jpeg' },
  webp: { ending: 'webp', type: 'image/webp' },
  bmp: { ending: 'bmp', type: 'image/bmp' },
  gif: { ending: 'gif', type: 'image/gif' },
  tiff: { ending: 'tiff', type: 'image/tiff' },
  pdf: { ending: 'pdf', type: 'application/pdf' },
};

/** How a file begins, by its first bytes; a dot stands for any byte. */
const BEGINNINGS: readonly (readonly [SourceFormat, RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF....WEBP/s],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM/],
  ['avif', /^....ftypavi[fs]/s],
  ['heic', /^....ftyp(?:hei|hev|mif1|msf1)/s],
  // Number 1 is an icon, 2 a cursor.
  ['ico', /^\0\0[\cA\cB]\0/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!doctype svg|<svg[\s>])/i],
];

/** The format of a file, by its first bytes: its name and its declared type say nothing. 64 bytes are enough. */
export function formatOf(bytes: Uint8Array): SourceFormat {
  const beginning = String.fromCharCode(...bytes.subarray(0, 64));
  return BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0] ?? 'unknown';
}

/** Whether a picture of this format can be written in its own format again. */
export function isWritable(format: SourceFormat): format is Exclude<OutputFormat, 'pdf'> {
  return (OUTPUT_FORMATS as readonly string[]).includes(format);
}
