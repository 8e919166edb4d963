import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePool } from '../../test/bench/node-pool';
import { readPng } from '../../test/bench/read-png';
import { analyze } from '../analyze';
import { UmbraError } from '../errors';
import { imageBox, type PixelImage, type Progress, type Region } from '../model';
import { DEFAULT_SETTINGS, policyOf } from '../settings/schema';
import type { OcrPool } from './ocr-pool';
import { createReader } from './read-image';

// Real Tesseract on a rendered page: white, dark, coloured and small text, a table row and a button.
let pool: OcrPool;
let image: PixelImage;
beforeAll(async () => {
  pool = nodePool();
  image = await readPng(join(import.meta.dirname, 'fixtures/account.png'));
  await pool.warm(['eng', 'deu']);
});
afterAll(() => {
  pool.stop();
});

const languages = ['eng', 'deu'] as const;

test('text on any ground is read in reading order, with its places', async () => {
  const progress: Progress[] = [];
  let layers = 0;
  const { layer, stopped } = await createReader(pool)(image, { languages, scale: 1, onProgress: (step) => progress.push(step), onLayer: () => layers++ });
  expect(stopped).toBe(false);
  expect(layer.text.split('\n')).toEqual([
    'Account overview',
    'Contact\twilma.tannert@quendel.example',
    'Server\t198.18.44.207\tTelefon\t+49 30 23125 014',
    "const owner = 'petra@holm.example';",
    'Send invoice',
    'Last changed by Größle on Tuesday',
  ]);
  expect(layer.unread).toEqual([]);
  expect(layers).toBeGreaterThan(0);
  expect(progress.at(-1)).toEqual({ done: progress[0]!.total, total: progress[0]!.total });
  const address = layer.words.find(({ start }) => layer.text.startsWith('198.18', start))!;
  expect(address.confidence).toBeGreaterThan(0.5);
  expect(Math.abs(address.box.x - 164) + Math.abs(address.box.x + address.box.w - 266)).toBeLessThan(8);
});

test('what is found is placed, and what was shown before is among it', async () => {
  const shown: (readonly Region[])[] = [];
  const analysis = await analyze(image, policyOf(DEFAULT_SETTINGS), { read: createReader(pool), scale: 1, onRegions: (regions) => shown.push(regions) });
  const boxOf = (entity: string): unknown[] => analysis.regions.filter((region) => region.entity === entity).map(({ box }) => box.y < 120);
  expect(boxOf('EMAIL_ADDRESS')).toHaveLength(2);
  expect(boxOf('IP_ADDRESS')).toEqual([true]);
  expect(boxOf('PHONE_NUMBER')).toEqual([true]);
  expect(analysis.regions).toEqual(expect.arrayContaining([...(shown[0] ?? [])]));
  expect(analysis).toMatchObject({ unread: [], stopped: false, readScale: 1 });
});

test('lines at places of care are read twice, in two sizes, and no others', async () => {
  const heights: number[] = [];
  const seen: OcrPool = {
    ...pool,
    recognize: async (pgm, wanted) => {
      heights.push(Number(/^P5 \d+ (\d+)/.exec(String.fromCharCode(...pgm.subarray(0, 20)))?.[1]));
      return pool.recognize(pgm, wanted);
    },
  };
  const plain = await createReader(seen)(image, { languages, scale: 1, again: true });
  const once = heights.splice(0);
  expect(plain).not.toHaveProperty('careful');
  expect(await createReader(seen)(image, { languages, scale: 1, again: true, care: [imageBox(400, 200, 100, 40)] })).not.toHaveProperty('careful');
  expect(heights.splice(0)).toEqual(once);
  const { layer, careful } = await createReader(seen)(image, { languages, scale: 1, again: true, care: [imageBox(270, 80, 40, 20)] });
  expect(layer.text).toBe(plain.layer.text);
  expect(careful?.text.split('\n')).toContain('Server\t198.18.44.207\tTelefon\t+49 30 23125 014');
  expect(heights.length).toBeGreaterThan(once.length);
});

test('a stop gives what there is and says what nobody read', async () => {
  const stop = new AbortController();
  const { layer, stopped } = await createReader(pool)(image, { languages, scale: 1, stop: stop.signal, onProgress: () => stop.abort() });
  expect(stopped).toBe(true);
  expect(layer.words).toEqual([]);
  const middles = layer.unread.map((box) => box.y + box.h / 2).toSorted((a, b) => a - b);
  expect(middles.length).toBeGreaterThanOrEqual(8);
  expect(middles[0]).toBeLessThan(40);
});

test('a stop before or during the search for lines leaves all that was not looked at unread', async () => {
  const before = await createReader(pool)(image, { languages, scale: 1, stop: AbortSignal.abort() });
  expect(before).toMatchObject({ stopped: true, layer: { text: '', unread: [imageBox(0, 0, image.width, image.height)] } });
  // Two strips, of which the first holds nothing: no line is left to be read when the search ends.
  const tall = { width: 4000, height: 2400, data: new Uint8ClampedArray(4000 * 2400 * 4).fill(255) };
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 0);
  const { layer, stopped } = await createReader(pool)(tall, { languages, scale: 1, stop: stop.signal });
  expect(stopped).toBe(true);
  expect(layer.unread.some((box) => box.y + box.h === tall.height && box.w === tall.width)).toBe(true);
});

test('an abort rejects', async () => {
  const controller = new AbortController();
  const reading = createReader(pool)(image, { languages, scale: 1, signal: controller.signal, onProgress: () => controller.abort() });
  await expect(reading).rejects.toEqual(new UmbraError('cancelled'));
  await expect(createReader(pool)(image, { languages, scale: 1, signal: AbortSignal.abort() })).rejects.toEqual(new UmbraError('cancelled'));
});

test('an image without text is read as empty', async () => {
  const blank = { width: 50, height: 40, data: new Uint8ClampedArray(50 * 40 * 4).fill(255) };
  expect(await createReader(pool)(blank, { languages, scale: 1 })).toEqual({ layer: { text: '', words: [], unread: [] }, stopped: false, startMs: 0 });
});

test('text that the engine cannot make out is unread, not dropped', async () => {
  const silent: OcrPool = { size: 1, recognize: async () => [], warm: async () => undefined, stop: () => undefined };
  const { layer } = await createReader(silent)(image, { languages, scale: 1 });
  const covered = (x: number, y: number): boolean => layer.unread.some((box) => x >= box.x && x < box.x + box.w && y >= box.y && y < box.y + box.h);
  for (const [x, y] of [[60, 20], [250, 57], [215, 90], [540, 90], [100, 122], [70, 157], [100, 186]] as const) expect([imageBox(x, y, 1, 1), covered(x, y)]).toEqual([imageBox(x, y, 1, 1), true]);
});

test.each([[1, 'a second look settles it', 0], [2, 'else it is unread', 1]])('one unsure word in a line that is sure, %i times: %s', async (times, _outcome, unread) => {
  let left = times;
  const doubting: OcrPool = {
    ...pool,
    recognize: async (pgm, asked) => {
      const words = await pool.recognize(pgm, asked);
      return words.map((word) => (word.text === 'Tuesday' && left-- > 0 ? { ...word, confidence: 0.1 } : word));
    },
  };
  const { layer } = await createReader(doubting)(image, { languages, scale: 1 });
  expect(layer.text).toContain('Tuesday');
  expect(layer.unread).toHaveLength(unread);
});

test('a picture of which nothing makes sense is given up, and all of it is unread in a few boxes', async () => {
  const times = 20;
  const data = new Uint8ClampedArray(image.data.length * times);
  for (let i = 0; i < times; i++) data.set(image.data, i * image.data.length);
  const tall = { width: image.width, height: image.height * times, data };
  const steps: Progress[] = [];
  const silent: OcrPool = { size: 1, recognize: async () => [], warm: async () => undefined, stop: () => undefined };
  const { layer, stopped } = await createReader(silent)(tall, { languages, scale: 1, onProgress: (step) => steps.push(step) });
  expect(steps.at(-1)!.done).toBeLessThan(steps[0]!.total);
  expect(stopped).toBe(false);
  expect(layer.unread.length).toBeLessThanOrEqual(24);
  for (let i = 0; i < times; i++) {
    const y = i * image.height + 57;
    expect(layer.unread.some((box) => box.y <= y && y < box.y + box.h && box.x <= 250 && 250 < box.x + box.w)).toBe(true);
  }
});
