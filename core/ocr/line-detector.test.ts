import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, inflate } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { detectLines } from './line-detector';

type Color = readonly [number, number, number];
const WHITE: Color = [255, 255, 255];
const INK: Color = [40, 40, 40];

function canvas(width: number, height: number, ground: Color = WHITE): PixelImage {
  const image = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  fill(image, 0, 0, width, height, ground);
  return image;
}

function fill({ width, data }: PixelImage, x: number, y: number, w: number, h: number, [red, green, blue]: Color): void {
  for (let row = y; row < y + h; row++) for (let column = x; column < x + w; column++) data.set([red, green, blue, 255], (row * width + column) * 4);
}

/** A row of pseudo letters, each an upright and a bar; returns the box of its ink. */
function write(image: PixelImage, x: number, y: number, letters: number, height: number, ink: Color = INK): ImageBox {
  const stroke = Math.max(Math.round(height / 7), 1);
  const width = Math.round(height * 0.6);
  const pitch = width + Math.max(Math.round(height * 0.2), 2);
  for (let i = 0; i < letters; i++) {
    const left = x + i * pitch;
    fill(image, left, y, stroke, height, ink);
    fill(image, left, y + (i % 2 === 0 ? 0 : height - stroke), width, stroke, ink);
  }
  return imageBox(x, y, (letters - 1) * pitch + width, height);
}

function border(image: PixelImage, x: number, y: number, w: number, h: number, color: Color): void {
  fill(image, x, y, w, 1, color);
  fill(image, x, y + h - 1, w, 1, color);
  fill(image, x, y, 1, h, color);
  fill(image, x + w - 1, y, 1, h, color);
}

/** Whether one segment holds the ink and does not reach far beyond it. */
async function isFound(image: PixelImage, ink: ImageBox): Promise<boolean> {
  const [segment, ...more] = (await detectLines(image)).segments.filter(({ box }) => contains(box, ink));
  return segment !== undefined && more.length === 0 && contains(inflate(ink, Math.max(4, ink.h * 0.3)), segment.box);
}

const channel = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(channel, channel, channel);

test('text of any colour on any ground that it contrasts with is enclosed', async () => {
  await fc.assert(
    fc.asyncProperty(color, color, fc.integer({ min: 7, max: 60 }), async (ground, ink, height) => {
      fc.pre(Math.max(...ground.map((value, i) => Math.abs(value - ink[i]!))) > 40);
      const image = canvas(800, 120, ground);
      expect(await isFound(image, write(image, 31, 27, 9, height, ink))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('text higher than one pass sees is found on the shrunken image', async () => {
  const image = canvas(900, 260);
  const ink = write(image, 40, 50, 6, 110);
  expect((await detectLines(image)).segments.some(({ box }) => contains(box, ink))).toBe(true);
});

test('words of a line are one segment, cells of a row are not', async () => {
  const image = canvas(700, 60);
  const first = write(image, 20, 20, 5, 12);
  const second = write(image, first.x + first.w + 5, 20, 5, 12);
  const cell = write(image, second.x + second.w + 40, 20, 5, 12);
  const boxes = (await detectLines(image)).segments.map(({ box }) => box);
  expect(boxes).toHaveLength(2);
  expect(boxes.some((box) => contains(box, first) && contains(box, second))).toBe(true);
  expect(boxes.some((box) => contains(box, cell) && !contains(box, second))).toBe(true);
});

test('a rule between two cells parts them, however near they stand', async () => {
  const image = canvas(400, 100);
  for (const y of [9, 89]) fill(image, 10, y, 380, 1, [190, 190, 190]);
  const left = write(image, 20, 40, 6, 12);
  fill(image, left.x + left.w + 4, 9, 1, 81, [190, 190, 190]);
  const right = write(image, left.x + left.w + 9, 40, 6, 12);
  expect(await isFound(image, left)).toBe(true);
  expect(await isFound(image, right)).toBe(true);
});

test('text in a button, in a pill and in a bordered input is found without its frame', async () => {
  const image = canvas(500, 160);
  fill(image, 20, 20, 120, 30, [0, 90, 220]);
  const button = write(image, 40, 29, 7, 12, WHITE);
  fill(image, 200, 24, 90, 18, [200, 60, 60]);
  const pill = write(image, 208, 28, 7, 10, WHITE);
  border(image, 20, 80, 260, 34, [150, 150, 150]);
  const input = write(image, 30, 91, 12, 12);
  for (const ink of [button, pill, input]) expect(await isFound(image, ink)).toBe(true);
});

test('lines of a dense paragraph stay apart', async () => {
  const image = canvas(500, 120);
  const inks = [0, 1, 2, 3].map((row) => write(image, 20, 20 + row * 16, 20, 12));
  for (const ink of inks) expect(await isFound(image, ink)).toBe(true);
});

test('borders, separators and plain areas are no text', async () => {
  const image = canvas(500, 300);
  border(image, 10, 10, 480, 200, [200, 200, 200]);
  fill(image, 10, 60, 480, 1, [220, 220, 220]);
  fill(image, 60, 230, 100, 50, [10, 120, 60]);
  expect(await detectLines(image)).toEqual({ segments: [], unreadable: [], complete: true });
});

test('an image of several strips gives each line once, those at the seams too', async () => {
  const image = canvas(4000, 3200);
  const inks = Array.from({ length: 100 }, (_, row) => write(image, 50, 20 + row * 31, 8, 14));
  const boxes = (await detectLines(image)).segments.map(({ box }) => box);
  expect(boxes).toHaveLength(inks.length);
  for (const ink of inks) expect(boxes.filter((box) => contains(box, ink))).toHaveLength(1);
});

test('a search that is ended tells all that it did not look at', async () => {
  const image = canvas(4000, 3200);
  const first = write(image, 50, 20, 8, 14);
  const last = write(image, 50, 3100, 8, 14);
  expect(await detectLines(image, () => true)).toEqual({ segments: [], unreadable: [imageBox(0, 0, 4000, 3200)], complete: false });
  let strips = 0;
  const { segments, unreadable, complete } = await detectLines(image, () => strips++ > 0);
  expect(complete).toBe(false);
  expect(segments.some(({ box }) => contains(box, first))).toBe(true);
  expect(unreadable.some((box) => contains(box, last))).toBe(true);
});

test('noise is survived', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const image = canvas(120, 90);
      let state = seed | 1;
      for (let i = 0; i < image.data.length; i++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
        image.data[i] = state >>> 24;
      }
      for (const { box } of (await detectLines(image)).segments) expect(contains(imageBox(0, 0, 120, 90), box)).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('images smaller than a letter hold no lines', async () => {
  for (const [width, height] of [[1, 1], [2, 3], [1, 40], [40, 1]] as const) expect(await detectLines(canvas(width, height))).toEqual({ segments: [], unreadable: [], complete: true });
});
