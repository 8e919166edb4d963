import { inflateSync } from 'node:zlib';
import type { OutputFormat } from '../../core/image/file-formats';

/**
 * The parts of an image file in their order, by a parser that shares nothing with what wrote it. It accounts for every byte: it
 * throws where a part is cut, a length is wrong, a checksum fails, or anything follows the end.
 */
export function fileParts(bytes: Uint8Array, format: OutputFormat): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return WALKERS[format](view);
}

/** Parts that a picture needs to be shown. Anything else in a file is metadata. */
export const NEEDED: Readonly<Record<OutputFormat, RegExp>> = {
  png: /^(?:IHDR|PLTE|tRNS|IDAT|IEND|sRGB)$/,
  jpeg: /^(?:SOI|JFIF|DQT|SOF[02]|DHT|SOS|RST\d|DRI|EOI)$/,
  webp: /^(?:VP8 |VP8L|ALPH|VP8X)$/,
  bmp: /^(?:header|pixels)$/,
  gif: /^(?:header|palette|control|image|end)$/,
  tiff: /^(?:header|25[6789]|262|27[3789]|338|pixels)$/,
  pdf: /^(?:header|Catalog|Pages|Page|Image|drawing|xref|trailer)$/,
};

type Walker = (view: DataView) => string[];

const ascii = (view: DataView, at: number, length: number): string => String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

function ends(at: number, view: DataView, parts: string[]): string[] {
  if (at !== view.byteLength) throw new Error(`${view.byteLength - at} bytes after the end`);
  return parts;
}

function crc32(view: DataView, from: number, to: number): number {
  let crc = -1;
  for (let at = from; at < to; at++) {
    crc ^= view.getUint8(at);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const png: Walker = (view) => {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) throw new Error('no PNG');
  const parts: string[] = [];
  let at = 8;
  while (parts.at(-1) !== 'IEND') {
    const length = view.getUint32(at);
    if (crc32(view, at + 4, at + 8 + length) !== view.getUint32(at + 8 + length)) throw new Error('a wrong checksum');
    parts.push(ascii(view, at + 4, 4));
    at += 12 + length;
  }
  return ends(at, view, parts);
};

const jpeg: Walker = (view) => {
  if (view.getUint16(0) !== 0xffd8) throw new Error('no JPEG');
  const parts = ['SOI'];
  let at = 2;
  while (parts.at(-1) !== 'EOI') {
    if (view.getUint8(at) !== 0xff) throw new Error(`no marker at ${at}`);
    const marker = view.getUint8(at + 1);
    at += 2;
    if (marker === 0xd9) {
      parts.push('EOI');
      continue;
    }
    const length = view.getUint16(at);
    // An APP0 that is longer than a bare JFIF header holds a thumbnail.
    const isJfif = marker === 0xe0 && ascii(view, at + 2, 4) === 'JFIF' && length === 16 && view.getUint16(at + 14) === 0;
    parts.push(isJfif ? 'JFIF' : (JPEG_NAMES[marker] ?? `marker ${marker.toString(16)}`));
    at += length;
    if (marker !== 0xda) continue;
    // Coded data: 0xff stands for itself before 0, and for a restart before d0 to d7.
    while (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0 || (view.getUint8(at + 1) & 0xf8) === 0xd0) at++;
  }
  return ends(at, view, parts);
};

const JPEG_NAMES: Readonly<Record<number, string>> = { 0xdb: 'DQT', 0xc0: 'SOF0', 0xc2: 'SOF2', 0xc4: 'DHT', 0xda: 'SOS', 0xdd: 'DRI' };

const webp: Walker = (view) => {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP' || view.getUint32(4, true) + 8 !== view.byteLength) throw new Error('no WebP, or of another length');
  const parts: string[] = [];
  let at = 12;
  while (at < view.byteLength) {
    const name = ascii(view, at, 4);
    const length = view.getUint32(at + 4, true);
    // Of its flags only that for transparency may be set: not profile, Exif, XMP or animation.
    if (name === 'VP8X' && (view.getUint8(at + 8) & ~0x10) !== 0) throw new Error('flags of metadata');
    parts.push(name);
    at += 8 + length + (length & 1);
  }
  return ends(at, view, parts);
};

const bmp: Walker = (view) => {
  if (ascii(view, 0, 2) !== 'BM' || view.getUint32(2, true) !== view.byteLength) throw new Error('no BMP, or of another length');
  const start = view.getUint32(10, true);
  const header = view.getUint32(14, true);
  if (start !== 14 + header) throw new Error('something between header and pixels');
  const width = view.getInt32(18, true);
  const height = Math.abs(view.getInt32(22, true));
  if (header === 124 && (view.getUint32(14 + 112, true) !== 0 || view.getUint32(14 + 116, true) !== 0)) throw new Error('a colour profile');
  const row = Math.ceil((width * view.getUint16(28, true)) / 32) * 4;
  return ends(start + row * height, view, ['header', 'pixels']);
};

const gif: Walker = (view) => {
  if (!/^GIF8[79]a$/.test(ascii(view, 0, 6))) throw new Error('no GIF');
  const parts = ['header'];
  let at = 13;
  const palette = (flags: number): void => {
    if ((flags & 0x80) === 0) return;
    parts.push('palette');
    at += 3 * 2 ** ((flags & 7) + 1);
  };
  const blocks = (): void => {
    while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
    at++;
  };
  palette(view.getUint8(10));
  while (parts.at(-1) !== 'end') {
    const kind = view.getUint8(at++);
    if (kind === 0x3b) parts.push('end');
    else if (kind === 0x21) {
      const label = view.getUint8(at++);
      parts.push(label === 0xf9 ? 'control' : `extension ${label.toString(16)}`);
      blocks();
    } else if (kind === 0x2c) {
      const flags = view.getUint8(at + 8);
      at += 9;
      palette(flags);
      parts.push('image');
      at++;
      blocks();
    } else throw new Error(`block ${kind.toString(16)}`);
  }
  return ends(at, view, parts);
};

const tiff: Walker = (view) => {
  const little = ascii(view, 0, 2) === 'II';
  if (view.getUint16(2, little) !== 42) throw new Error('no TIFF');
  const directory = view.getUint32(4, little);
  const parts = ['header'];
  const number = new Map<number, number>();
  let used = 8;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    const tag = view.getUint16(entry, little);
    const short = view.getUint16(entry + 2, little) === 3;
    const values = view.getUint32(entry + 4, little);
    number.set(tag, short ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little));
    if (values * (short ? 2 : 4) > 4) used += values * (short ? 2 : 4);
    parts.push(String(tag));
  }
  if (view.getUint32(directory + 2 + count * 12, little) !== 0) throw new Error('a second page');
  used += 2 + count * 12 + 4;
  const start = number.get(273) ?? 0;
  if (start !== used) throw new Error('something before the pixels');
  return ends(start + (number.get(279) ?? 0), view, [...parts, 'pixels']);
};

const pdf: Walker = (view) => {
  const text = Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('latin1');
  const parts = ['header'];
  let at = text.indexOf('1 0 obj');
  for (const match of text.matchAll(/(\d+) 0 obj\n(.*?)\n(?:stream\n|endobj\n)/gs)) {
    if (match.index !== at) throw new Error('something between objects');
    const [whole, , dictionary = ''] = match;
    at = match.index + whole.length;
    const length = /\/Length (\d+)/.exec(dictionary)?.[1];
    if (length !== undefined) {
      const content = text.slice(at, at + Number(length));
      at += Number(length) + '\nendstream\nendobj\n'.length;
      if (!text.slice(0, at).endsWith('\nendstream\nendobj\n')) throw new Error('a wrong length');
      parts.push(/\/Subtype \/Image/.test(dictionary) ? imagePart(dictionary, content) : drawingPart(content));
    } else parts.push(/\/Type \/(\w+)/.exec(dictionary)?.[1] ?? dictionary);
    if (text.startsWith('xref', at)) break;
  }
  const rest = /^xref\n0 \d+\n(?:\d{10} \d{5} [fn] \n)+trailer\n<< \/Size \d+ \/Root 1 0 R >>\nstartxref\n(\d+)\n%%EOF\n$/.exec(text.slice(at));
  if (rest === null || Number(rest[1]) !== at) throw new Error('something after the objects');
  return [...parts, 'xref', 'trailer'];
};

function imagePart(dictionary: string, content: string): string {
  const [width = 0, height = 0] = [/\/Width (\d+)/, /\/Height (\d+)/].map((pattern) => Number(pattern.exec(dictionary)?.[1]));
  if (inflateSync(Buffer.from(content, 'latin1')).length !== width * height * 3) throw new Error('other pixels than it says');
  return 'Image';
}

const drawingPart = (content: string): string => (/^q [\d. ]+ cm \/\w+ Do Q$/.test(content) ? 'drawing' : `drawing ${content}`);

const WALKERS: Readonly<Record<OutputFormat, Walker>> = { png, jpeg, webp, bmp, gif, tiff, pdf };
