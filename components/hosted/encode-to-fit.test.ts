import { expect, test } from 'vitest';
import { PROVIDERS } from '../../core/hosted/providers';
import { FILE_TYPES, type OutputFormat, type SourceFormat } from '../../core/image/file-formats';
import type { PixelImage } from '../../core/model';
import { encodeToFit } from './encode-to-fit';

const PIXELS: PixelImage = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

/** Encodes to files of these sizes. */
async function encoded(sizes: Partial<Record<OutputFormat, number>>, source: SourceFormat, provider: keyof typeof PROVIDERS = 'privshot', plan = 'free') {
  const encodeImage = async (_pixels: PixelImage, { format }: { format: OutputFormat }) => new Blob([new Uint8Array(sizes[format] ?? 0)], { type: FILE_TYPES[format].type });
  return (await encodeToFit(PIXELS, { encodeImage, source, provider: PROVIDERS[provider], plan })).type;
}

test('a picture is sent as PNG while that is small enough for the plan', async () => {
  expect(await encoded({ png: 20_000_000, jpeg: 1 }, 'jpeg')).toBe('image/png');
});

test('a photo whose PNG is too large is sent as what it came as', async () => {
  expect(await encoded({ png: 20_000_001, jpeg: 9, webp: 1 }, 'jpeg')).toBe('image/jpeg');
  expect(await encoded({ png: 20_000_001, jpeg: 1, webp: 9 }, 'webp')).toBe('image/webp');
});

test('a screenshot whose PNG is too large is sent as WebP, and as JPEG where that is too large as well', async () => {
  expect(await encoded({ png: 20_000_001, webp: 9, jpeg: 1 }, 'png')).toBe('image/webp');
  expect(await encoded({ png: 20_000_001, webp: 20_000_001, jpeg: 1 }, 'heic')).toBe('image/jpeg');
});

test('only in formats that the service takes, and by the limit of the plan', async () => {
  expect(await encoded({ png: 20_000_001, bmp: 1, webp: 1 }, 'bmp')).toBe('image/webp');
  expect(await encoded({ png: 5_000_001, bmp: 1 }, 'bmp', 'image-service', 'basic')).toBe('image/bmp');
  expect(await encoded({ png: 5_000_001, bmp: 1 }, 'bmp', 'image-service', 'pro')).toBe('image/png');
});

test('what is too large in every format stays PNG, which is refused before it is sent', async () => {
  expect(await encoded({ png: 20_000_001, webp: 20_000_001, jpeg: 20_000_001 }, 'jpeg')).toBe('image/png');
});
