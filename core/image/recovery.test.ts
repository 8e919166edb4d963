import { expect, test } from 'vitest';
import { plainPixels } from '../../test/support/png';
import { imageBox, type ImageBox, type PixelImage, type RedactionStyle, type Region } from '../model';
import { DEFAULT_STYLE } from './default-style';
import { type DrawnWords, drawWords } from './draw-words';
import { paint } from './paint';
import { noiseAt } from './seeded-noise';

/**
 * Text that was pixelated or blurred has been read again by trying out what could have stood there. These tests try.
 *
 * Nothing but the candidates is drawn at random. If the secret were drawn too, the number of lucky guesses of somebody who
 * knows nothing would leave the 95 % interval (176 to 224 of 1000) for one seed in twenty: such a test needs a lucky seed,
 * or fails for nothing. So each five candidates are published five times, every one of them being the secret once, and of
 * a tie counts the share that guessing among it would get. Who answers without knowing is then right in one of the five,
 * whatever the seed and whatever his answers: in 200 of 1000, no more and no less. Anything else is knowledge.
 */
const TRIALS = 1000;
const CANDIDATES = 5;
const CHANCE = TRIALS / CANDIDATES;
/** More than this, guessing gives in one run of forty. */
const MOST_BY_CHANCE = 224;

const WIDTH = 200;
const HEIGHT = 24;
const SIZE = 12;
const PLACE = imageBox(18, 5, 56, 14);

/** Whole numbers that look random, the same in every run: the noise of the styles at one place after the other. */
function random(seed: number): (below: number) => number {
  let drawn = 0;
  return (below) => Math.floor(noiseAt(seed, drawn++, 0) * below);
}

/** Texts as they are drawn; the same ones are drawn again and again. */
const drawings = new Map<string, DrawnWords | null>();

function drawn(text: string): DrawnWords | null {
  if (drawings.size > 500) drawings.clear();
  const known = drawings.get(text) ?? drawWords(text, SIZE, WIDTH);
  drawings.set(text, known);
  return known;
}

/** The same picture with a text at the same place, in the same font and size. */
function pictureWith(text: string): PixelImage {
  const image = plainPixels(WIDTH, HEIGHT, [250, 250, 250]);
  lay(image, 'Id', 2);
  lay(image, text, PLACE.x);
  return image;
}

function lay({ width, data }: PixelImage, text: string, left: number): void {
  const words = drawn(text);
  if (words === null) return;
  for (let at = 0; at < words.data.length; at++) {
    const x = left + (at % words.width);
    const y = 4 + Math.floor(at / words.width);
    const share = (words.data[at] ?? 0) / 255;
    if (share > 0 && x < width && y < HEIGHT) data.fill(250 - 220 * share, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
}

type Redact = (image: PixelImage) => PixelImage;

/** What other programs do: every block has the mean of what lies in it. */
const ordinaryMosaic: Redact = (image) => {
  const side = 4;
  for (let y = PLACE.y; y < PLACE.y + PLACE.h; y += side) for (let x = PLACE.x; x < PLACE.x + PLACE.w; x += side) average(image, imageBox(x, y, Math.min(side, PLACE.x + PLACE.w - x), Math.min(side, PLACE.y + PLACE.h - y)));
  return image;
};

function average({ width, data }: PixelImage, { x, y, w, h }: ImageBox): void {
  let sum = 0;
  for (let row = y; row < y + h; row++) for (let column = x; column < x + w; column++) sum += data[(row * width + column) * 4] ?? 0;
  for (let row = y; row < y + h; row++) data.fill(sum / (w * h), (row * width + x) * 4, (row * width + x + w) * 4);
}

const regionAt = (box: ImageBox): Region => ({ id: 'a', box, entity: null, score: 1, source: 'ocr', reason: null, on: true, style: null });

const umbra = (style: Partial<RedactionStyle>, boxOf: (text: string) => ImageBox = () => PLACE) => (text: string): PixelImage => {
  const image = pictureWith(text);
  paint(image, [regionAt(boxOf(text))], { all: { ...DEFAULT_STYLE, color: 'surrounding', ...style }, byType: {} }, () => '');
  return image;
};

const distance = (a: PixelImage, b: PixelImage): number => {
  let sum = 0;
  for (let at = 0; at < a.data.length; at += 4) sum += ((a.data[at] ?? 0) - (b.data[at] ?? 0)) ** 2;
  return sum;
};

/** In how many trials the right one of five candidates is found: the one whose picture, made by `imitate`, is nearest to what was published. */
function recovered(textOf: (next: (below: number) => number) => string, redact: (text: string) => PixelImage, imitate: (text: string) => PixelImage, seed = 20_250_101): number {
  const next = random(seed);
  let right = 0;
  for (let set = 0; set < TRIALS / CANDIDATES; set++) {
    const candidates = Array.from({ length: CANDIDATES }, () => textOf(next));
    const imitations = candidates.map(imitate);
    for (const [secret, text] of candidates.entries()) {
      const published = redact(text);
      const distances = imitations.map((imitation) => distance(imitation, published));
      const best = Math.min(...distances);
      if (distances[secret] === best) right += 1 / distances.filter((one) => one === best).length;
    }
  }
  return right;
}

const digits = (next: (below: number) => number): string => Array.from({ length: 6 }, () => next(10)).join('');
const mosaicOf = (text: string): PixelImage => ordinaryMosaic(pictureWith(text));

test('the matcher reads an ordinary mosaic', () => {
  expect(recovered(digits, mosaicOf, mosaicOf)).toBeGreaterThanOrEqual(0.9 * TRIALS);
}, 60_000);

test.each(['pixelate', 'blur'] as const)('the same matcher learns nothing from a %s of Umbra', (kind) => {
  const redact = umbra({ kind });
  // It may know Umbra and do as Umbra does, or look for traces of the letters as in an ordinary mosaic.
  for (const imitate of [redact, mosaicOf]) for (const seed of [1, 2, 3]) expect(recovered(digits, redact, imitate, seed)).toBeCloseTo(CHANCE, 6);
}, 120_000);

test('it learns from a style of which one pixel is darker by one step under every other text', () => {
  const leaking = (text: string): PixelImage => {
    const hidden = pictureWith(text);
    const image = umbra({ kind: 'pixelate' })(text);
    let dark = 0;
    for (let y = PLACE.y; y < PLACE.y + PLACE.h; y++) for (let x = PLACE.x; x < PLACE.x + PLACE.w; x++) if ((hidden.data[(y * WIDTH + x) * 4] ?? 0) < 128) dark++;
    const at = (PLACE.y * WIDTH + PLACE.x) * 4;
    image.data[at] = (image.data[at] ?? 0) - (dark % 2);
    return image;
  };
  expect(recovered(digits, leaking, leaking)).toBeGreaterThan(MOST_BY_CHANCE);
}, 60_000);

test('a box as wide as its word tells the word, one of constant width does not', () => {
  const words = (next: (below: number) => number): string => Array.from({ length: 1 + next(8) }, () => next(10)).join('');
  const around = (text: string): ImageBox => imageBox(PLACE.x, PLACE.y, drawn(text)?.width ?? 0, PLACE.h);
  const [exact, constant] = (['exact', 'constant'] as const).map((width) => {
    const redact = umbra({ kind: 'box', color: '#000000', width }, around);
    return recovered(words, redact, redact);
  });
  expect(exact).toBeGreaterThanOrEqual(0.6 * TRIALS);
  expect(constant).toBeCloseTo(CHANCE, 6);
}, 120_000);
