import { crc32, deflateSync } from 'node:zlib';
import { be16, be32, type CorpusFile, exif, latin, SECRET, xmp } from './bytes';

/** One chunk. */
export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data]);
  return Buffer.concat([be32(data.length), body, be32(crc32(body))]);
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly color: number;
  readonly interlace?: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const END = chunk('IEND', Buffer.alloc(0));
const headerOf = ({ width, height, depth, color, interlace = 0 }: Header): Buffer => chunk('IHDR', Buffer.concat([be32(width), be32(height), Buffer.from([depth, color, 0, 0, interlace])]));

/** A PNG of these rows of raw bytes, with chunks before its pixels. */
function png(header: Header, rows: readonly Buffer[], before: readonly Buffer[] = [], after: readonly Buffer[] = []): Buffer {
  const pixels = deflateSync(Buffer.concat(rows.map((row) => Buffer.concat([Buffer.from([0]), row]))));
  return Buffer.concat([SIGNATURE, headerOf(header), ...before, chunk('IDAT', pixels), ...after, END]);
}

const rgb = { width: 12, height: 10, depth: 8, color: 2 };
const RED_THEN_BLUE = Array.from({ length: 10 }, () => Buffer.concat([Buffer.alloc(18, Buffer.from([200, 30, 40])), Buffer.alloc(18, Buffer.from([40, 60, 190]))]));
const BASE = png(rgb, RED_THEN_BLUE);
const outcome = { width: 12, height: 10, pixels: [[1, 1, '#c81e28'], [10, 8, '#283cbe']] } as const;
const text = chunk('tEXt', latin(`Author\0${SECRET}`));
const metadata = [text, chunk('zTXt', Buffer.concat([latin('Comment\0\0'), deflateSync(latin(SECRET))])), chunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), xmp()])), chunk('eXIf', exif(1)), chunk('tIME', Buffer.from([7, 230, 1, 1, 0, 0, 0])), chunk('pHYs', Buffer.concat([be32(2835), be32(2835), Buffer.from([1])]))];
const palette = chunk('PLTE', Buffer.from([200, 30, 40, 40, 60, 190]));
const frame = (number: number, sequence: number): Buffer => chunk('fcTL', Buffer.concat([be32(sequence), be32(12), be32(10), be32(0), be32(0), be16(1), be16(10 + number), Buffer.from([0, 0])]));
const secondFrame = deflateSync(Buffer.concat(Array.from({ length: 10 }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(36, 255)]))));
const spoilt = Buffer.from(BASE);
spoilt[45] = (spoilt[45] ?? 0) ^ 0xff;

/** PNG files: every depth, animation, metadata, trailing bytes (as an overwritten file leaves them), bombs and broken ones. */
export const PNG_FILES: readonly CorpusFile[] = [
  { name: 'plain.png', bytes: BASE, outcome },
  { name: 'rgb-16.png', bytes: png({ ...rgb, depth: 16 }, RED_THEN_BLUE.map((row) => Buffer.from([...row].flatMap((level) => [level, level])))), outcome },
  { name: 'grey-16.png', bytes: png({ width: 4, height: 2, depth: 16, color: 0 }, [0, 1].map(() => Buffer.from([128, 0, 128, 0, 128, 0, 128, 0]))), outcome: { width: 4, height: 2, pixels: [[1, 1, '#808080']], tolerance: 1 } },
  { name: 'grey-1.png', bytes: png({ width: 8, height: 2, depth: 1, color: 0 }, [Buffer.from([0b10101010]), Buffer.from([0])]), outcome: { width: 8, height: 2, pixels: [[0, 0, '#ffffff'], [1, 0, '#000000']] } },
  { name: 'palette-2.png', bytes: png({ width: 4, height: 2, depth: 2, color: 3 }, [Buffer.from([0b00010001]), Buffer.from([0])], [palette]), outcome: { width: 4, height: 2, pixels: [[0, 0, '#c81e28'], [1, 0, '#283cbe']] } },
  { name: 'palette-transparent.png', bytes: png({ width: 4, height: 2, depth: 8, color: 3 }, [Buffer.from([0, 1, 0, 1]), Buffer.from([0, 0, 0, 0])], [palette, chunk('tRNS', Buffer.from([255, 0]))]), outcome: { width: 4, height: 2, pixels: [[0, 0, '#c81e28']] } },
  { name: 'interlaced.png', bytes: png({ width: 1, height: 1, depth: 8, color: 2, interlace: 1 }, [Buffer.from([200, 30, 40])]), outcome: { width: 1, height: 1, pixels: [[0, 0, '#c81e28']] } },
  { name: 'metadata.png', bytes: png(rgb, RED_THEN_BLUE, metadata, [text]), outcome },
  { name: 'exif-turned.png', bytes: png(rgb, RED_THEN_BLUE, [chunk('eXIf', exif(6))]), outcome: { width: 10, height: 12 } },
  { name: 'broken-profile.png', bytes: png(rgb, RED_THEN_BLUE, [chunk('iCCP', Buffer.concat([latin(`${SECRET}\0\0`), deflateSync(latin(SECRET))]))]), outcome },
  { name: 'private-chunks.png', bytes: png(rgb, RED_THEN_BLUE, [chunk('seCr', latin(SECRET)), chunk('caBX', latin(SECRET))]), outcome },
  { name: 'animated.png', bytes: png(rgb, RED_THEN_BLUE, [chunk('acTL', Buffer.concat([be32(2), be32(0)])), frame(0, 0)], [frame(1, 1), chunk('fdAT', Buffer.concat([be32(2), secondFrame]))]), outcome },
  { name: 'trailing.png', bytes: Buffer.concat([BASE, latin(SECRET)]), outcome },
  { name: 'overwritten.png', bytes: Buffer.concat([BASE, png(rgb, RED_THEN_BLUE, [text]).subarray(30)]), outcome },
  { name: 'zip.png', bytes: Buffer.concat([BASE, latin(`PK\x03\x04${SECRET}PK\x05\x06`)]), outcome },
  { name: 'script.png', bytes: png(rgb, RED_THEN_BLUE, [chunk('tEXt', latin(`Comment\0<script>alert("${SECRET}")</script>`))]), outcome },
  { name: 'really.jpg', bytes: BASE, type: 'image/jpeg', outcome },
  { name: 'without-type', bytes: BASE, type: 'application/octet-stream', outcome },
  { name: 'one-pixel.png', bytes: png({ ...rgb, width: 1, height: 1 }, [Buffer.from([1, 2, 3])]), outcome: { width: 1, height: 1, pixels: [[0, 0, '#010203']] } },
  { name: 'long.png', bytes: png({ ...rgb, width: 1, height: 3000 }, Array.from({ length: 3000 }, () => Buffer.from([9, 9, 9]))), outcome: { width: 1, height: 3000, pixels: [[0, 2999, '#090909']] } },
  { name: 'spoilt.png', bytes: spoilt, outcome: 'image-undecodable' },
  { name: 'cut-header.png', bytes: BASE.subarray(0, 20), outcome: 'image-undecodable' },
  { name: 'no-pixels.png', bytes: Buffer.concat([SIGNATURE, headerOf(rgb), END]), outcome: 'image-undecodable' },
  { name: 'no-size.png', bytes: png({ ...rgb, width: 0 }, [Buffer.alloc(0)]), outcome: 'image-undecodable' },
  { name: 'bomb.png', bytes: png({ ...rgb, width: 30_000, height: 30_000 }, [Buffer.alloc(100)]), outcome: 'image-too-large' },
  { name: 'too-wide.png', bytes: png({ ...rgb, width: 40_000, height: 1 }, [Buffer.alloc(120_000)]), outcome: 'image-too-large' },
];
