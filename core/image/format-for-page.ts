import { FILE_TYPES, formatOf, type OutputFormat } from './file-formats';

/** Formats that a picture may reach a page in, those first that keep it best. */
const FOR_PAGES = ['png', 'webp', 'jpeg', 'gif', 'bmp', 'tiff'] as const;

/** Formats that are kept as they come: pages expect all of them. */
const KEPT: ReadonlySet<string> = new Set(['png', 'jpeg', 'webp']);

/** Other names that files of a format go by. */
const ALIASES: Readonly<Partial<Record<OutputFormat, readonly string[]>>> = {
  jpeg: ['image/jpg', 'image/pjpeg', '.jpeg', '.jpe', '.jfif', '.pjpeg', '.pjp'],
  tiff: ['.tif'],
  bmp: ['image/x-ms-bmp', '.dib'],
};

/** A picture on its way to a page. */
export interface PictureForPage {
  /** What it says that it is, as a media type. */
  readonly type: string;
  /** Its file, or the beginning of it. */
  readonly bytes: Uint8Array;
  /** What the file button takes that it is for, as its `accept`; empty where everything is. */
  readonly accept: string;
}

/**
 * The format in which a picture is written for a page: that which it says to be of, or is of, where pages expect such
 * files, PNG where not; and one that the page takes, if it takes any. Looks at no pixel.
 */
export function formatForPage({ type, bytes, accept }: PictureForPage): OutputFormat {
  const taken = accept.toLowerCase().split(',').map((token) => token.trim()).filter(Boolean);
  const takes = (format: OutputFormat): boolean => taken.length === 0 || taken.some((token) => token === 'image/*' || token === '*/*' || namesOf(format).includes(token));
  const said = FOR_PAGES.find((format) => namesOf(format).includes(type.toLowerCase()));
  const own = said ?? formatOf(bytes);
  const wanted = FOR_PAGES.find((format) => format === own && KEPT.has(format)) ?? 'png';
  if (takes(wanted)) return wanted;
  // What a page takes beside, its own format before all others.
  return FOR_PAGES.find((format) => format === own && takes(format)) ?? FOR_PAGES.find(takes) ?? wanted;
}

function namesOf(format: OutputFormat): readonly string[] {
  const { type, ending } = FILE_TYPES[format];
  return [type, `.${ending}`, ...(ALIASES[format] ?? [])];
}
