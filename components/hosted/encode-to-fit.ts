import { limitsOf } from '../../core/hosted/check-input';
import type { Provider } from '../../core/hosted/provider';
import { FILE_TYPES, isWritable, type OutputFormat, type SourceFormat } from '../../core/image/file-formats';
import type { PixelImage } from '../../core/model';
import type { Services } from '../services';

/** Of JPEG and WebP: what is to be found in it stays legible. */
const QUALITY = 92;

interface FitOptions {
  readonly encodeImage: Services['encodeImage'];
  /** The format that the picture came in. */
  readonly source: SourceFormat;
  readonly provider: Provider;
  readonly plan: string;
}

/**
 * The picture as a file that the service takes: PNG, which loses nothing, or where that is larger than the plan lets
 * through the format it came in, WebP, or JPEG, the first that is small enough. PNG where none is: it is refused before it is sent.
 */
export async function encodeToFit(pixels: PixelImage, { encodeImage, source, provider, plan }: FitOptions): Promise<Blob> {
  const most = limitsOf(provider, { plan }).maxImageBytes ?? Infinity;
  const encode = async (format: OutputFormat) => await encodeImage(pixels, { format, quality: QUALITY, scale: 1 });
  const png = await encode('png');
  if (png.size <= most) return png;
  const others: ReadonlySet<OutputFormat> = new Set([...(isWritable(source) ? [source] : []), 'webp', 'jpeg'] as const);
  for (const format of others) {
    if (format === 'png' || !provider.capabilities.imageTypes.includes(FILE_TYPES[format].type)) continue;
    const file = await encode(format);
    if (file.size <= most) return file;
  }
  return png;
}
