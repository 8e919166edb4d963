import { be16, type CorpusFile, exif, latin, SECRET, xmp } from './bytes';

/** A JPEG whose blocks of 8 x 8 pixels are of one colour each: baseline, no subsampling. `blocks` has the component values, 0 to 255, row by row. */
export function blockJpeg(columns: number, rows: number, blocks: readonly (readonly number[])[], segments: readonly Buffer[] = [], size = { width: columns * 8, height: rows * 8 }): Buffer {
  const components = blocks[0]?.length ?? 0;
  const bits: number[] = [];
  const put = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  const last = Array.from({ length: components }, () => 0);
  for (const block of blocks) {
    for (const [component, level] of block.entries()) {
      // With a quantizer of 8, a block's mean differs from 128 by its first coefficient.
      const difference = level - 128 - (last[component] ?? 0);
      last[component] = level - 128;
      const category = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
      put(category, 4);
      put(difference < 0 ? difference + 2 ** category - 1 : difference, category);
      put(0, 1);
    }
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const scan: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).join(''), 2);
    scan.push(byte, ...(byte === 255 ? [0] : []));
  }
  const ids = Array.from({ length: components }, (_, index) => index + 1);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    segment(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 8)])),
    segment(0xc0, Buffer.concat([Buffer.from([8]), be16(size.height), be16(size.width), Buffer.from([components, ...ids.flatMap((id) => [id, 0x11, 0])])])),
    // Twelve categories in codes of four bits, and the end of a block as one bit.
    segment(0xc4, Buffer.from([0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...Array.from({ length: 12 }, (_, index) => index)])),
    segment(0xc4, Buffer.from([0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    segment(0xda, Buffer.from([components, ...ids.flatMap((id) => [id, 0x00]), 0, 63, 0])),
    Buffer.from(scan),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A marker with its length and content. */
export const segment = (marker: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker]), be16(content.length + 2), content]);

const app1 = (orientation: number, thumbnail?: Buffer): Buffer => segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation, thumbnail)]));
/** APP14 says that three components are RGB and four are CMYK, inverted, as Adobe writes it. */
const adobe = segment(0xee, Buffer.concat([latin('Adobe'), be16(100), be16(0), be16(0), Buffer.from([0])]));

/** Two blocks across and three down, each of another colour. */
const RGB = [[200, 30, 40], [30, 160, 60], [40, 60, 190], [220, 200, 40], [120, 120, 120], [240, 240, 240]];
const hex = (block: number): string => `#${(RGB[block] ?? []).map((level) => level.toString(16).padStart(2, '0')).join('')}`;
const BASE = blockJpeg(2, 3, RGB, [adobe]);

/** Where the first two blocks come to lie when the picture is turned as an orientation says. */
const TURNED: Readonly<Record<number, readonly [readonly [number, number], readonly [number, number]]>> = {
  1: [[4, 4], [12, 4]],
  2: [[12, 4], [4, 4]],
  3: [[12, 20], [4, 20]],
  4: [[4, 20], [12, 20]],
  5: [[4, 4], [4, 12]],
  6: [[20, 4], [20, 12]],
  7: [[20, 12], [20, 4]],
  8: [[4, 12], [4, 4]],
};

const upright = { width: 16, height: 24, pixels: [[4, 4, hex(0)], [12, 4, hex(1)], [12, 20, hex(5)]], tolerance: 4 } as const;

/** JPEG files: turned by Exif, in other colours, with metadata, cut, joined and broken. */
export const JPEG_FILES: readonly CorpusFile[] = [
  { name: 'plain.jpg', bytes: BASE, outcome: upright },
  ...Object.entries(TURNED).map(([orientation, [first, second]]): CorpusFile => {
    const swapped = Number(orientation) >= 5;
    return {
      name: `exif-${orientation}.jpg`,
      bytes: blockJpeg(2, 3, RGB, [app1(Number(orientation)), adobe]),
      outcome: { width: swapped ? 24 : 16, height: swapped ? 16 : 24, pixels: [[...first, hex(0)], [...second, hex(1)]], tolerance: 4 },
    };
  }),
  { name: 'exif-orientation-99.jpg', bytes: blockJpeg(2, 3, RGB, [app1(99), adobe]), outcome: upright },
  { name: 'grey.jpg', bytes: blockJpeg(2, 1, [[40], [200]]), outcome: { width: 16, height: 8, pixels: [[4, 4, '#282828'], [12, 4, '#c8c8c8']], tolerance: 3 } },
  // Inverted: 255 is no ink. No cyan, all magenta and yellow: red.
  { name: 'cmyk.jpg', bytes: blockJpeg(2, 1, [[255, 0, 0, 255], [255, 255, 255, 255]], [adobe]), outcome: { width: 16, height: 8, pixels: [[4, 4, '#ee1c24'], [12, 4, '#ffffff']], tolerance: 45 } },
  { name: 'thumbnail.jpg', bytes: blockJpeg(2, 3, RGB, [app1(1, blockJpeg(1, 1, [[0, 0, 0]], [segment(0xfe, latin(SECRET))])), adobe]), outcome: upright },
  { name: 'metadata.jpg', bytes: blockJpeg(2, 3, RGB, [segment(0xe1, Buffer.concat([latin('http://ns.adobe.com/xap/1.0/\0'), xmp()])), segment(0xed, latin(`Photoshop 3.0\x008BIM${SECRET}`)), segment(0xfe, latin(SECRET)), segment(0xe5, latin(SECRET)), adobe]), outcome: upright },
  { name: 'jfxx.jpg', bytes: blockJpeg(2, 3, RGB, [segment(0xe0, latin(`JFXX\0\x10${SECRET}`)), adobe]), outcome: upright },
  { name: 'trailing.jpg', bytes: Buffer.concat([BASE, latin(SECRET), BASE]), outcome: upright },
  { name: 'broken-profile.jpg', bytes: blockJpeg(2, 3, RGB, [segment(0xe2, latin(`ICC_PROFILE\0\x01\x01${SECRET}`)), adobe]), outcome: upright },
  { name: 'html.jpg', bytes: blockJpeg(2, 3, RGB, [segment(0xfe, latin(`<script>alert('${SECRET}')</script>`)), adobe]), outcome: upright },
  { name: 'zip.jpg', bytes: Buffer.concat([BASE, latin(`PK\x03\x04${SECRET}PK\x05\x06`)]), outcome: upright },
  { name: 'cut-header.jpg', bytes: BASE.subarray(0, 60), outcome: 'image-undecodable' },
  { name: 'only-a-start.jpg', bytes: BASE.subarray(0, 3), outcome: 'image-undecodable' },
  { name: 'no-size.jpg', bytes: blockJpeg(1, 1, [[0, 0, 0]], [adobe], { width: 0, height: 0 }), outcome: 'image-undecodable' },
  { name: 'huge.jpg', bytes: blockJpeg(1, 1, [[0, 0, 0]], [adobe], { width: 65_500, height: 65_500 }), outcome: 'image-too-large' },
  { name: 'no-tables.jpg', bytes: Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0xff, 0xd9])]), outcome: 'image-undecodable' },
  { name: 'really.png', bytes: BASE, type: 'image/png', outcome: upright },
];
