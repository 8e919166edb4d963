import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStyles, arbitraryStyle } from '../../test/support/arbitrary-document';
import { imageBox, type ImageBox, type PixelImage, type Region, type StyleChoice, STYLE_KINDS } from '../model';
import { paddedBox } from './cover-box';
import { coversOf, styleOf, type WordsOf } from './covers';
import { encodeBmp } from './encode-bmp';
import { encodeGif } from './encode-gif';
import { encodePdf } from './encode-pdf';
import { encodeTiff } from './encode-tiff';
import { contains, inflate } from './geometry';
import { paint } from './paint';

/** Random pictures, regions and styles. Small, so that many can be tried. */
interface Case {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** Shares of the picture that are noise, the rest is one colour. */
  readonly noise: number;
  readonly regions: readonly Region[];
  readonly styles: StyleChoice;
}

const wordsOf: WordsOf = ({ entity }) => (entity === null ? 'Hidden' : `[${entity}_1]`);

const place = fc.oneof(fc.integer({ min: -3, max: 44 }), fc.double({ min: -3, max: 44, noNaN: true }));
const extent = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 30, noNaN: true }));
const region = fc
  .tuple(place, place, extent, extent, fc.nat(9), fc.constantFrom('URL' as const, 'PERSON' as const, null), fc.option(arbitraryStyle))
  .map(([x, y, w, h, off, entity, style]): Region => ({ id: 'a', box: imageBox(x, y, w, h), entity, score: 1, source: 'ocr', reason: null, on: off !== 0, style }));
const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  width: fc.integer({ min: 1, max: 44 }),
  height: fc.integer({ min: 1, max: 32 }),
  seed: fc.integer(),
  noise: fc.constantFrom(0, 0.1, 1),
  regions: fc.array(region, { minLength: 1, maxLength: 4 }),
  styles: arbitraryStyles,
});

/** Whole numbers below 2^32 that look random, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function pictureOf({ width, height, seed, noise }: Case): PixelImage {
  const next = random(seed);
  const ground = next();
  const pixels = Uint32Array.from({ length: width * height }, () => (next() / 2 ** 32 < noise ? next() : ground) | (next() % 8 === 0 ? 0 : 0xff000000));
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

/** The picture with other pixels in these boxes. */
function otherUnder(image: PixelImage, boxes: readonly ImageBox[], seed: number): PixelImage {
  const next = random(seed);
  const pixels = Uint32Array.from(new Uint32Array(image.data.buffer));
  for (let y = 0; y < image.height; y++) for (let x = 0; x < image.width; x++) if (boxes.some((box) => contains(box, imageBox(x, y, 1, 1)))) pixels[y * image.width + x] = next();
  return { ...image, data: new Uint8ClampedArray(pixels.buffer) };
}

/** What is hidden: every region that is on, with the padding that its style asks for. */
const hiddenIn = ({ regions, styles, ...size }: Case): ImageBox[] => regions.filter(({ on }) => on).map((one) => paddedBox(one, styleOf(one, styles), size));

type Encode = (image: PixelImage) => Uint8Array | Promise<Uint8Array>;

/** The files that are written without a browser, and the bare pixels. What a browser writes is held in test/e2e/blind-files.spec.ts. */
const ENCODERS: readonly Encode[] = [({ data }) => Uint8Array.from(data), encodeBmp, encodeGif, encodeTiff, (image) => encodePdf(image, 1, async (bytes) => deflateSync(bytes))];

/** The law: two images that differ only under the regions give files that are identical byte by byte. Each case tries one encoder. */
const blindnessOf = (painting: typeof paint, encoders = ENCODERS) =>
  fc.asyncProperty(arbitraryCase, fc.nat(encoders.length - 1), async (one, which) => {
    const encode = encoders[which]!;
    const image = pictureOf(one);
    const other = otherUnder(image, hiddenIn(one), one.seed ^ 0x5bd1e995);
    painting(image, one.regions, one.styles, wordsOf);
    const file = await encode(image);
    painting(other, one.regions, one.styles, wordsOf);
    return Buffer.from(file).equals(await encode(other));
  });
const RUNS = { numRuns: 10_000 };

test('two images that differ only under the regions give identical files, whatever the styles: 10,000 cases', async () => {
  expect(await fc.check(blindnessOf(paint), RUNS)).toMatchObject({ failed: false, numRuns: 10_000, counterexample: null });
}, 240_000);

test('nothing within two pixels of a region has a say in what covers it', () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => {
      const image = pictureOf(one);
      const other = otherUnder(image, hiddenIn(one).filter(({ w, h }) => w > 0 && h > 0).map((box) => inflate(box, 2)), ~one.seed);
      expect(coversOf(other, one.regions, one.styles, wordsOf)).toEqual(coversOf(image, one.regions, one.styles, wordsOf));
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test.each(STYLE_KINDS)('what stands around has its say in a %s in the colours around it', (kind) => {
  const cases = fc.sample(arbitraryCase, { numRuns: 200, seed: 1 }).map((one) => ({ ...one, width: 40, height: 30, noise: 0, regions: [{ ...one.regions[0]!, box: imageBox(12, 10, 14, 8), on: true, style: null }] }));
  const looks = cases.map((one) => coversOf(pictureOf(one), one.regions, { all: { kind, color: 'surrounding', padding: 0, label: false, width: 'exact', text: '' }, byType: {} }, wordsOf)[0]?.around?.paper.join(' '));
  expect(new Set(looks).size).toBeGreaterThan(100);
});

test('a style that averages what it hides is caught, and so is an encoder that writes what it saw before', async () => {
  const averaging: typeof paint = (image, regions, styles, words) => {
    const before = Uint8ClampedArray.from(image.data);
    const covers = paint(image, regions, styles, words);
    for (const { box } of covers) {
      let sum = 0;
      for (let y = box.y; y < box.y + box.h; y++) for (let x = box.x; x < box.x + box.w; x++) sum += before[(y * image.width + x) * 4] ?? 0;
      image.data[(box.y * image.width + box.x) * 4] = sum / (box.w * box.h);
    }
    return covers;
  };
  expect((await fc.check(blindnessOf(averaging), RUNS)).failed).toBe(true);
  let files = 0;
  const counting: Encode = (image) => Uint8Array.of(...encodeBmp(image), files++ % 256);
  expect((await fc.check(blindnessOf(paint, [counting]), RUNS)).failed).toBe(true);
});
