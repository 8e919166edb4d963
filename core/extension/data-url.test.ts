import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../text/base64';
import { blobToDataUrl, dataUrlToBlob } from './data-url';

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

test('bytes survive base64, also longer than an argument list', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }));
  const long = new Uint8Array(200_000).map((_, i) => i % 251);
  expect(fromBase64(toBase64(long))).toEqual(long);
});

test('any bytes come back out of a data URL, as base64 and percent-encoded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const percent = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
      for (const url of [`data:image/png;base64,${toBase64(bytes)}`, `data:image/png,${percent}`, `DATA:image/png;charset=x;base64,${encodeURIComponent(toBase64(bytes))}`]) {
        const blob = dataUrlToBlob(url);
        expect(blob.type).toBe('image/png');
        expect(await bytesOf(blob)).toEqual(bytes);
      }
    }),
  );
});

test('an SVG as people write it into a page, with a lone percent sign', async () => {
  const blob = dataUrlToBlob('data:image/svg+xml;utf8,<svg width="50%" %3E%C3%A9</svg>');
  expect(blob.type).toBe('image/svg+xml');
  expect(await blob.text()).toBe('<svg width="50%" >é</svg>');
});

test.each(['', 'data:', 'data:image/png;base64', 'https://example.org/a.png', 'data:image/png;base64,%%%', 'data:image/png;base64,*'])('%j is refused', (url) => {
  expect(() => dataUrlToBlob(url)).toThrow(expect.objectContaining({ code: 'image-undecodable' }));
});

test('a blob becomes a data URL and comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const blob = dataUrlToBlob(await blobToDataUrl(new Blob([new Uint8Array(bytes)], { type: 'image/webp' })));
      expect(blob.type).toBe('image/webp');
      expect(await bytesOf(blob)).toEqual(new Uint8Array(bytes));
    }),
  );
});
