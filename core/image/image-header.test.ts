import * as fc from 'fast-check';
import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { readImageSize } from './image-header';

/** Bytes from numbers and ASCII text, one after the other. */
const bytes = (...parts: (number | string | number[])[]): ArrayBuffer =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part))).buffer;

const be = (value: number, length: number): number[] => Array.from({ length }, (_, i) => (value >>> (8 * (length - 1 - i))) & 255);
const le = (value: number, length: number): number[] => be(value, length).toReversed();

test('a PNG tells its size', () => {
  const png = encode({ width: 7, height: 3, data: new Uint8Array(7 * 3 * 4), channels: 4 });
  expect(readImageSize(png.slice().buffer)).toEqual({ width: 7, height: 3 });
});

test.each([
  ['GIF', bytes('GIF89a', le(640, 2), le(480, 2), [0, 0, 0])],
  ['BMP, upside down', bytes('BM', le(0, 16), le(640, 4), le(-480, 4), le(0, 8))],
  ['WebP, extended', bytes('RIFF', le(0, 4), 'WEBPVP8X', le(10, 4), le(0, 4), le(639, 3), le(479, 3))],
  ['WebP, lossless', bytes('RIFF', le(0, 4), 'WEBPVP8L', le(0, 4), 0x2f, le(639 | (479 << 14), 4))],
  ['WebP, lossy', bytes('RIFF', le(0, 4), 'WEBPVP8 ', le(0, 4), [0, 0, 0, 0x9d, 0x01, 0x2a], le(640, 2), le(480, 2))],
  ['JPEG behind a profile', bytes([0xff, 0xd8, 0xff, 0xe1], be(6, 2), 'Exif', [0xff, 0xff, 0xc2], be(17, 2), 8, be(480, 2), be(640, 2), [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['JPEG whose tables come first', bytes([0xff, 0xd8, 0xff, 0xc4], be(4, 2), [1, 2, 0xff, 0xc0], be(17, 2), 8, be(480, 2), be(640, 2), [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['AVIF with a thumbnail', bytes(be(24, 4), 'ftypavif', be(0, 8), be(20, 4), 'ispe', be(0, 4), be(64, 4), be(48, 4), be(20, 4), 'ispe', be(0, 4), be(640, 4), be(480, 4))],
])('%s', (_name, buffer) => {
  expect(readImageSize(buffer)).toEqual({ width: 640, height: 480 });
});

test('a cut header and other bytes tell nothing and never throw', () => {
  const png = new Uint8Array(encode({ width: 7, height: 3, data: new Uint8Array(7 * 3 * 4), channels: 4 }));
  expect(readImageSize(png.slice(0, 20).buffer)).toBeNull();
  expect(readImageSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>').buffer)).toBeNull();
  const starts = fc.constantFrom<number[]>([], [0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [0x47, 0x49, 0x46, 0x38], [0x42, 0x4d]);
  fc.assert(fc.property(starts, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
    expect(() => readImageSize(new Uint8Array([...start, ...rest]).buffer)).not.toThrow();
  }));
});
