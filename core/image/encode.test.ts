import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { decode as decodeBmp } from 'fast-bmp';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { fileParts, NEEDED } from '../../test/support/file-parts';
import { UmbraError } from '../errors';
import type { PixelImage } from '../model';
import { checkPdf } from './check-pdf';
import { decodeTiff, tiffSize } from './decode-tiff';
import { encodeBmp } from './encode-bmp';
import { encodeGif } from './encode-gif';
import { encodePdf } from './encode-pdf';
import { encodeTiff } from './encode-tiff';
import type { OutputFormat } from './file-formats';
import { formatOf } from './file-formats';
import { turn } from './turn';

const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => deflateSync(bytes);
const encoders = { bmp: encodeBmp, gif: encodeGif, tiff: encodeTiff, pdf: (image: PixelImage) => encodePdf(image, 1, deflate) } as const satisfies Partial<Record<OutputFormat, (image: PixelImage) => Uint8Array | Promise<Uint8Array>>>;
const formats = Object.keys(encoders) as readonly (keyof typeof encoders)[];

const image: fc.Arbitrary<PixelImage> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean())
  .chain(([width, height, opaque]) =>
    fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }).map((bytes) => ({ width, height, data: Uint8ClampedArray.from(bytes, (value, index) => (opaque && index % 4 === 3 ? 255 : value)) })),
  );

test.each(formats)('a %s holds what a picture needs and nothing else, to the last byte', async (format) => {
  await fc.assert(
    fc.asyncProperty(image, async (picture) => {
      const bytes = await encoders[format](picture);
      expect(fileParts(bytes, format).filter((part) => !NEEDED[format].test(part))).toEqual([]);
      expect(() => fileParts(Uint8Array.from([...bytes, 0]), format)).toThrow(/after the|of another length/);
      expect(formatOf(bytes)).toBe(format === 'pdf' ? 'unknown' : format);
    }),
    { numRuns: 60 },
  );
});

test('a TIFF is read again as it was written', () => {
  fc.assert(
    fc.property(image, (picture) => {
      const bytes = encodeTiff(picture);
      expect(tiffSize(new DataView(bytes.buffer))).toEqual({ width: picture.width, height: picture.height });
      expect(decodeTiff(bytes)).toEqual(picture);
    }),
  );
});

test('a BMP is read again as it was written', () => {
  fc.assert(
    fc.property(image, (picture) => {
      const opaque = { ...picture, data: picture.data.map((value, index) => (index % 4 === 3 ? 255 : value)) };
      const { width, height, data } = decodeBmp(encodeBmp(opaque));
      const rgb = opaque.data.filter((_, index) => index % 4 !== 3);
      expect([width, height, ...(data as Uint8Array)]).toEqual([opaque.width, opaque.height, ...rgb]);
    }),
  );
});

test('another reader of PDF finds one page with one picture, and neither text nor a word about it', async () => {
  const picture: PixelImage = { width: 40, height: 20, data: new Uint8ClampedArray(40 * 20 * 4).fill(200) };
  const task = getDocument({ data: Uint8Array.from(await encodePdf(picture, 2, deflate)), useSystemFonts: false });
  const document = await task.promise;
  const page = await document.getPage(1);
  expect(document.numPages).toBe(1);
  expect((await page.getTextContent()).items).toEqual([]);
  expect(await page.getAnnotations()).toEqual([]);
  expect(page.view).toEqual([0, 0, 15, 7.5]);
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  expect(['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'].filter((key) => info[key] !== undefined)).toEqual([]);
  await task.destroy();
});

test.each([
  ['text', (pdf: string) => pdf.replace('/Picture Do Q', '/Picture Do BT (x) Tj ET Q')],
  ['a font', (pdf: string) => pdf.replace('/Resources << ', '/Resources << /Font << >> ')],
  ['metadata', (pdf: string) => pdf.replace('/Root 1 0 R', '/Root 1 0 R /Info 6 0 R')],
  ['a later version', (pdf: string) => `${pdf}${pdf.slice(pdf.indexOf('xref\n'))}`],
  ['a trailing byte', (pdf: string) => `${pdf}\0`],
  ['a cut end', (pdf: string) => pdf.slice(0, -3)],
])('a PDF with %s is refused when it is opened again', async (_name, spoil) => {
  const picture: PixelImage = { width: 3, height: 2, data: new Uint8ClampedArray(24).fill(9) };
  const pdf = Buffer.from(await encodePdf(picture, 1, deflate)).toString('latin1');
  expect(() => checkPdf(Buffer.from(pdf, 'latin1'))).not.toThrow();
  expect(spoil(pdf)).not.toBe(pdf);
  expect(() => checkPdf(Buffer.from(spoil(pdf), 'latin1'))).toThrow(UmbraError);
});

test('what is no TIFF of a known kind is an error of one kind', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), image.map((picture) => encodeTiff(picture).map((byte, index) => (index % 11 === 3 ? 255 - byte : byte)))), (bytes) => {
      let code = 'read';
      try {
        decodeTiff(bytes);
      } catch (error) {
        code = (error as UmbraError).code;
      }
      expect(['read', 'image-undecodable']).toContain(code);
    }),
  );
});

test('orientations turn as their numbers say', () => {
  const letters = (picture: PixelImage): string => Array.from({ length: picture.height }, (_, y) => Array.from({ length: picture.width }, (_, x) => String.fromCharCode(picture.data[(y * picture.width + x) * 4] ?? 0)).join('')).join('/');
  const picture: PixelImage = { width: 3, height: 2, data: Uint8ClampedArray.from(Array.from('ABCDEF').flatMap((letter) => [letter.charCodeAt(0), 0, 0, 255])) };
  const turned = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((orientation) => letters(turn(picture, orientation)));
  expect(turned).toEqual(['ABC/DEF', 'CBA/FED', 'FED/CBA', 'DEF/ABC', 'AD/BE/CF', 'DA/EB/FC', 'FC/EB/DA', 'CF/BE/AD', 'ABC/DEF']);
});
