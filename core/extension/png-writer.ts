import { crc32 } from '../detect/crc32';
import type { PixelImage } from '../model';

/** Encodes a picture whose rows come bit by bit and whose height is not known before its end: no more than a strip of its pixels is ever in memory. */
export interface PngWriter {
  /** Rows of the picture's width, in order. Transparency is left out. */
  readonly write: (rows: PixelImage) => Promise<void>;
  /** The whole picture: sRGB without any metadata. Its height is at least 1. */
  readonly finish: () => Promise<Blob>;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Each row as the difference to the one above it: PNG specification, 9.2. */
const UP = 2;

/** A writer of a picture of this width. https://www.w3.org/TR/png-3/ */
export function createPngWriter(width: number): PngWriter {
  const deflate = new CompressionStream('deflate');
  const input = deflate.writable.getWriter();
  const packed = collect(deflate.readable);
  // Where writing fails, `write` tells.
  packed.catch(() => undefined);
  let height = 0;
  let above = new Uint8Array(width * 3);

  return {
    async write({ data, height: rows }) {
      const bytes = new Uint8Array(rows * (width * 3 + 1));
      let at = 0;
      for (let row = 0; row < rows; row++) {
        bytes[at++] = UP;
        const current = new Uint8Array(width * 3);
        for (let i = 0, p = row * width * 4; i < current.length; p += 4) {
          for (let channel = 0; channel < 3; channel++, i++) {
            const value = data[p + channel] as number;
            current[i] = value;
            bytes[at++] = value - (above[i] as number);
          }
        }
        above = current;
      }
      height += rows;
      await input.write(bytes);
    },
    async finish() {
      await input.close();
      const parts = await packed;
      return new Blob([SIGNATURE, chunk('IHDR', header(width, height)), ...parts, chunk('IEND', new Uint8Array())], { type: 'image/png' });
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(chunk('IDAT', next.value));
  return parts;
}

/** Eight bits a channel, red, green and blue, not interlaced. */
function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 2, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(Array.from(type, (letter) => letter.charCodeAt(0)), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}
