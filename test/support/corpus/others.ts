import { deflateSync } from 'node:zlib';
import { encodeTiff } from '../../../core/image/encode-tiff';
import { plainPixels } from '../png';
import { be16, type CorpusFile, exif, latin, le16, le32, SECRET, xmp } from './bytes';
import { blockJpeg } from './jpeg';

const GREEN = [30, 160, 60] as const;
const picture = plainPixels(6, 4, GREEN);
const outcome = { width: 6, height: 4, pixels: [[2, 2, '#1ea03c']], tolerance: 4 } as const;

/** A RIFF chunk. */
const riff = (name: string, data: Buffer): Buffer => Buffer.concat([latin(name), le32(data.length), data, Buffer.alloc(data.length & 1)]);
const webp = (...chunks: Buffer[]): Buffer => riff('RIFF', Buffer.concat([latin('WEBP'), ...chunks]));

/** A lossless WebP picture of one colour: each channel has a code of one sign, which takes no bits. */
function vp8l(width: number, height: number): Buffer {
  const bits: number[] = [];
  const put = (value: number, length: number): void => {
    for (let bit = 0; bit < length; bit++) bits.push((value >> bit) & 1);
  };
  put(width - 1, 14);
  put(height - 1, 14);
  put(0, 1 + 3);
  // No transform, no colour cache, one group of codes.
  put(0, 1 + 1 + 1);
  for (const level of [GREEN[1], GREEN[0], GREEN[2], 255, 0]) {
    put(1, 1);
    put(0, 1);
    put(1, 1);
    put(level, 8);
  }
  while (bits.length % 8 !== 0) bits.push(0);
  const bytes = Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((sum, bit, place) => sum + bit * 2 ** place, 0));
  return riff('VP8L', Buffer.from([0x2f, ...bytes]));
}

const vp8x = (flags: number): Buffer => riff('VP8X', Buffer.from([flags, 0, 0, 0, 5, 0, 0, 3, 0, 0]));
const animation = Buffer.concat([riff('ANIM', Buffer.alloc(6)), ...[0, 1].map(() => riff('ANMF', Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 5, 0, 0, 3, 0, 0, 100, 0, 0, 0]), vp8l(6, 4)])))]);

/** A GIF of one frame in one colour. Its codes are cleared after every second pixel, so that they stay three bits long. */
function oneColorGif(width: number, height: number): Buffer {
  const codes = [...Array.from({ length: (width * height) / 2 }, () => [4, 0, 0]).flat(), 5];
  const bits = codes.flatMap((code) => [code & 1, (code >> 1) & 1, code >> 2]);
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((sum, bit, place) => sum + bit * 2 ** place, 0));
  const palette = Buffer.from([...GREEN, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const control = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]);
  const frame = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0]), le16(width), le16(height), Buffer.from([0, 2, bytes.length, ...bytes, 0])]);
  return Buffer.concat([latin('GIF89a'), le16(width), le16(height), Buffer.from([0xa1, 0, 0]), palette, control, frame, Buffer.from([0x3b])]);
}

const gif = oneColorGif(6, 4);
const gifComment = Buffer.concat([Buffer.from([0x21, 0xfe, SECRET.length]), latin(SECRET), Buffer.from([0])]);
const gifXmp = Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin('XMP DataXMP'), Buffer.from([SECRET.length]), latin(SECRET), Buffer.from([0])]);
const gifFrame = gif.subarray(gif.indexOf(Buffer.from([0x21, 0xf9])), -1);
const gifWith = (...more: Buffer[]): Buffer => Buffer.concat([gif.subarray(0, -1), ...more, Buffer.from([0x3b])]);

/** A BMP with a header of 40 bytes, and its rows as they lie in the file, from the bottom. */
function bmp(bits: number, rows: readonly Buffer[], { width = 6, height = 4, palette = Buffer.alloc(0), compression = 0 } = {}): Buffer {
  const pixels = Buffer.concat(compression === 0 ? rows.map((row) => Buffer.concat([row, Buffer.alloc((4 - (row.length % 4)) % 4)])) : rows);
  const start = 54 + palette.length;
  return Buffer.concat([latin('BM'), le32(start + pixels.length), le32(0), le32(start), le32(40), le32(width), le32(height), le16(1), le16(bits), le32(compression), le32(pixels.length), le32(0), le32(0), le32(palette.length / 4), le32(0), palette, pixels]);
}
const bgr = Buffer.from([GREEN[2], GREEN[1], GREEN[0]]);
const bgrPalette = Buffer.concat([Buffer.alloc(4), bgr, Buffer.alloc(1)]);
const four = (row: Buffer): Buffer[] => [row, row, row, row];

const tiff = Buffer.from(encodeTiff(picture));
/** A TIFF with fields `[tag, type, count, value]`, and bytes behind them; values that point there count from the end of the fields. */
function tiffOf(fields: readonly Field[], rest: Buffer, next = 0): Buffer {
  const start = 8 + 2 + fields.length * 12 + 4;
  const entries = fields.map(([tag, type, count, value, points]) => Buffer.concat([le16(tag), le16(type), le32(count), points ? le32(start + value) : type === 3 ? Buffer.concat([le16(value), le16(0)]) : le32(value)]));
  return Buffer.concat([latin('II*\0'), le32(8), le16(fields.length), ...entries, le32(next), rest]);
}
type Field = readonly [tag: number, type: number, count: number, value: number, points?: boolean];
const basic = (samples: number, bits: number, compression: number, photometric: number, length: number, depthAt?: number): readonly Field[] => [
  [256, 4, 1, 6],
  [257, 4, 1, 4],
  samples === 1 || depthAt === undefined ? [258, 3, 1, bits] : [258, 3, samples, depthAt, true],
  [259, 3, 1, compression],
  [262, 3, 1, photometric],
  [273, 4, 1, 0, true],
  [277, 3, 1, samples],
  [278, 4, 1, 4],
  [279, 4, 1, length],
];
const rgbBytes = Buffer.alloc(72, Buffer.from(GREEN));
const deflated = deflateSync(rgbBytes);
const depths = (count: number, bits: number): Buffer => Buffer.concat(Array.from({ length: count }, () => le16(bits)));
const rgb16 = Buffer.from([...rgbBytes].flatMap((level) => [level, level]));
const note = latin(`${SECRET}\0`);

const svg = (content: string, attributes = 'width="6" height="4"'): Buffer => latin(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`);
const rectangle = '<rect width="100%" height="100%" fill="#1ea03c"/>';
const doubled = { width: 12, height: 8, pixels: [[5, 5, '#1ea03c']] } as const;

export const WEBP_FILES: readonly CorpusFile[] = [
  { name: 'lossless.webp', bytes: webp(vp8l(6, 4)), outcome },
  { name: 'metadata.webp', bytes: webp(vp8x(0x0c), vp8l(6, 4), riff('EXIF', exif(1)), riff('XMP ', xmp())), outcome },
  { name: 'animated.webp', bytes: webp(vp8x(0x02), animation), outcome },
  { name: 'trailing.webp', bytes: Buffer.concat([webp(vp8l(6, 4)), latin(SECRET)]), outcome },
  { name: 'cut.webp', bytes: webp(vp8l(6, 4)).subarray(0, 22), outcome: 'image-undecodable' },
  { name: 'huge.webp', bytes: webp(riff('VP8X', Buffer.from([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00]))), outcome: 'image-too-large' },
];

export const GIF_FILES: readonly CorpusFile[] = [
  { name: 'plain.gif', bytes: gif, outcome },
  { name: 'animated.gif', bytes: gifWith(gifFrame, gifFrame), outcome },
  { name: 'comment.gif', bytes: gifWith(gifComment, gifXmp), outcome },
  { name: 'trailing.gif', bytes: Buffer.concat([gif, latin(SECRET)]), outcome },
  { name: 'script.gif', bytes: gifWith(Buffer.concat([Buffer.from([0x21, 0xfe, 34]), latin(`*/=alert("${SECRET.slice(0, 20)}");/*`.padEnd(34)), Buffer.from([0])])), outcome },
  { name: 'cut.gif', bytes: gif.subarray(0, 9), outcome: 'image-undecodable' },
  { name: 'huge.gif', bytes: Buffer.concat([latin('GIF89a'), le16(65_000), le16(65_000), Buffer.alloc(3), Buffer.from([0x3b])]), outcome: 'image-too-large' },
];

export const BMP_FILES: readonly CorpusFile[] = [
  { name: '24.bmp', bytes: bmp(24, four(Buffer.alloc(18, bgr))), outcome },
  { name: '8.bmp', bytes: bmp(8, four(Buffer.alloc(6, 1)), { palette: bgrPalette }), outcome },
  { name: '1.bmp', bytes: bmp(1, four(Buffer.from([0xff])), { palette: bgrPalette }), outcome },
  { name: 'top-down.bmp', bytes: bmp(24, four(Buffer.alloc(18, bgr)), { height: -4 }), outcome },
  { name: 'run-length.bmp', bytes: bmp(8, [Buffer.from([6, 1, 0, 0, 6, 1, 0, 0, 6, 1, 0, 0, 6, 1, 0, 1])], { palette: bgrPalette, compression: 1 }), outcome },
  { name: 'trailing.bmp', bytes: Buffer.concat([bmp(24, four(Buffer.alloc(18, bgr))), latin(SECRET)]), outcome },
  { name: 'huge.bmp', bytes: bmp(24, [], { width: 50_000, height: 50_000 }), outcome: 'image-too-large' },
  { name: 'cut.bmp', bytes: bmp(24, []).subarray(0, 30), outcome: 'image-undecodable' },
];

export const TIFF_FILES: readonly CorpusFile[] = [
  { name: 'plain.tiff', bytes: tiff, outcome },
  { name: 'deflate.tiff', bytes: tiffOf(basic(3, 8, 8, 2, deflated.length, deflated.length), Buffer.concat([deflated, depths(3, 8)])), outcome },
  { name: '16.tiff', bytes: tiffOf(basic(3, 16, 1, 2, 144, 144), Buffer.concat([rgb16, depths(3, 16)])), outcome },
  { name: 'metadata.tiff', bytes: tiffOf([...basic(3, 8, 1, 2, 72, 72), [305, 2, note.length, 78, true], [700, 1, note.length, 78, true]], Buffer.concat([rgbBytes, depths(3, 8), note])), outcome },
  { name: 'turned.tiff', bytes: tiffOf([...basic(3, 8, 1, 2, 72, 72), [274, 3, 1, 6]], Buffer.concat([rgbBytes, depths(3, 8)])), outcome: { width: 4, height: 6, pixels: [[2, 2, '#1ea03c']] } },
  { name: 'pages-in-a-ring.tiff', bytes: tiffOf(basic(3, 8, 1, 2, 72, 72), Buffer.concat([rgbBytes, depths(3, 8)]), 8), outcome },
  { name: 'trailing.tiff', bytes: Buffer.concat([tiff, latin(SECRET)]), outcome },
  { name: 'cmyk.tiff', bytes: tiffOf(basic(4, 8, 1, 5, 96, 96), Buffer.concat([Buffer.alloc(96), depths(4, 8)])), outcome: 'image-undecodable' },
  { name: 'fax.tiff', bytes: tiffOf(basic(1, 1, 4, 0, 8), Buffer.alloc(8)), outcome: 'image-undecodable' },
  { name: 'pixels-elsewhere.tiff', bytes: tiffOf([...basic(3, 8, 1, 2, 72, 72).filter(([tag]) => tag !== 273), [273, 4, 1, 9_999_999]], Buffer.concat([rgbBytes, depths(3, 8)])), outcome: 'image-undecodable' },
  { name: 'huge.tiff', bytes: tiffOf([[256, 4, 1, 100_000], [257, 4, 1, 100_000]], Buffer.alloc(0)), outcome: 'image-too-large' },
  { name: 'cut.tiff', bytes: tiff.subarray(0, 40), outcome: 'image-undecodable' },
];

export const OTHER_FILES: readonly CorpusFile[] = [
  { name: 'plain.svg', bytes: svg(rectangle), outcome: doubled },
  { name: 'script.svg', bytes: svg(`<script>document.documentElement.innerHTML='<rect width="9" height="9" fill="red"/>'</script>${rectangle}<metadata>${SECRET}</metadata>`), outcome: doubled },
  { name: 'loading.svg', bytes: svg(`<image href="https://example.com/${SECRET}.png" width="6" height="4"/>${rectangle}`), outcome: doubled },
  { name: 'sizeless.svg', bytes: svg(rectangle, ''), outcome: { width: 600, height: 300, pixels: [[5, 5, '#1ea03c']] } },
  { name: 'huge.svg', bytes: svg(rectangle, 'width="900000" height="900000"'), outcome: { width: 8192, height: 8192, pixels: [[5, 5, '#1ea03c']] } },
  { name: 'broken.svg', bytes: latin('<svg xmlns="http://www.w3.org/2000/svg"><rect'), outcome: 'image-undecodable' },
  { name: 'icon.ico', bytes: Buffer.concat([le16(0), le16(1), le16(1), Buffer.from([6, 4, 0, 0]), le16(1), le16(24), le32(40 + 72 + 8 + 16), le32(22), bmp(24, four(Buffer.alloc(18, bgr)), { height: 8 }).subarray(14), Buffer.alloc(16)]), outcome },
  { name: 'cut.avif', bytes: Buffer.concat([le32(0x1c000000), latin('ftypavif'), le32(0), latin('mif1avifmiaf')]), outcome: 'image-undecodable' },
  { name: 'photo.heic', bytes: Buffer.concat([le32(0x18000000), latin('ftypheic'), le32(0), latin('mif1heic')]), outcome: 'image-undecodable' },
  { name: 'document.png', bytes: Buffer.concat([latin('%PDF-1.4\n'), blockJpeg(1, 1, [[0, 0, 0]])]), outcome: 'image-undecodable' },
  { name: 'text.png', bytes: latin('<html><body>no picture'), outcome: 'image-undecodable' },
  { name: 'empty.png', bytes: Buffer.alloc(0), outcome: 'image-undecodable' },
  { name: 'zeros.jpg', bytes: Buffer.alloc(4096), outcome: 'image-undecodable' },
  { name: 'noise.webp', bytes: Buffer.concat(Array.from({ length: 500 }, (_, index) => be16((index * 40_503) & 0xffff))), outcome: 'image-undecodable' },
];
