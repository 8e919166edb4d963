/**
 * Measures reading in Node with the extension's own engine and data.
 *
 *   npm run bench:ocr -- [IMAGE_DIR]
 *
 * Prints the cold start to the first result, then, warm and interleaved in one run, the median time
 * of reading alone and of the whole pipeline for each image of 1280x800, and their ratio against
 * its bar; and where IMAGE_DIR has `NAME.json` with `words`, how many were read letter by letter.
 * Exits with 1 where the ratio is over the bar.
 */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze } from '../../core/analyze';
import type { PixelImage, TextLayer } from '../../core/model';
import { createReader, type ReadImage } from '../../core/ocr/read-image';
import { DEFAULT_SETTINGS, policyOf } from '../../core/settings/schema';
import { nodePool } from './node-pool';
import { readPng } from './read-png';

const BAR = 1.25;
const ROUNDS = 5;
const OWN_IMAGES = join(import.meta.dirname, '../../core/ocr/fixtures');

interface TruthWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const policy = policyOf(DEFAULT_SETTINGS);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Share of the true words that were read exactly and in their place, or `null` without truth. */
async function accuracy({ text, words }: TextLayer, truthFile: string): Promise<number | null> {
  if (!existsSync(truthFile)) return null;
  const truth = (JSON.parse(await readFile(truthFile, 'utf8')) as { words?: readonly TruthWord[] }).words ?? [];
  const hits = truth.filter((word) =>
    words.some(
      ({ start, end, box }) =>
        text.slice(start, end) === word.text && box.x < word.x + word.w && word.x < box.x + box.w && box.y < word.y + word.h && word.y < box.y + box.h,
    ),
  );
  return truth.length === 0 ? null : hits.length / truth.length;
}

/** Median times of reading alone and of the whole pipeline, taken in turns so that both meet the same machine. */
async function compare(image: PixelImage, scale: number, read: ReadImage): Promise<{ reading: number; whole: number }> {
  const reading: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    reading.push(await timed(async () => read(image, { languages: policy.languages, scale })));
    whole.push(await timed(async () => analyze(image, policy, { read, scale })));
  }
  return { reading: median(reading), whole: median(whole) };
}

async function main(): Promise<void> {
  const given = process.argv[2];
  if (given === undefined) console.log('No folder of images was given: measuring on the tests’ own picture.');
  else if (!existsSync(given)) console.log(`NOT RUN: ${given} does not exist; measuring on the tests’ own picture.`);
  const dir = given !== undefined && existsSync(given) ? given : OWN_IMAGES;
  const names = (await readdir(dir)).filter((name) => name.endsWith('.png') && !name.endsWith('.ink.png')).sort();
  const [first] = names;
  if (first === undefined) {
    console.log(`NOT RUN: no PNG files in ${dir}.`);
    return;
  }
  const pool = nodePool();
  const read = createReader(pool);
  const firstImage = await readPng(join(dir, first));
  console.log(`cold start to first result: ${Math.round(await timed(async () => analyze(firstImage, policy, { read, scale: 1 })))} ms (${first})`);

  const all: { reading: number; whole: number }[] = [];
  const shares: number[] = [];
  for (const name of names) {
    const stem = name.slice(0, -'.png'.length);
    const scale = Number(/@(\d(?:\.\d+)?)$/.exec(stem)?.[1] ?? 1);
    const image = await readPng(join(dir, name));
    const { layer } = await read(image, { languages: policy.languages, scale });
    const share = await accuracy(layer, join(dir, `${stem}.json`));
    if (share !== null) shares.push(share);
    const words = share === null ? '' : `, ${(share * 100).toFixed(1)} % of words exact`;
    const isScreen = image.width === 1280 && image.height === 800;
    if (!isScreen && dir !== OWN_IMAGES) {
      console.log(`${name}: ${image.width}x${image.height}${words}`);
      continue;
    }
    const times = await compare(image, scale, read);
    all.push(times);
    console.log(`${name}: reading ${Math.round(times.reading)} ms, whole ${Math.round(times.whole)} ms${words}`);
  }
  pool.stop();
  if (shares.length > 0) console.log(`words exact: ${((shares.reduce((sum, share) => sum + share) / shares.length) * 100).toFixed(1)} %`);
  if (all.length === 0) {
    console.log('NOT RUN: no image of 1280x800 to time.');
    return;
  }
  const reading = median(all.map((times) => times.reading));
  const whole = median(all.map((times) => times.whole));
  const ratio = whole / reading;
  console.log(`median: reading ${Math.round(reading)} ms, whole ${Math.round(whole)} ms, ratio ${ratio.toFixed(3)} (bar ${BAR})`);
  if (ratio > BAR) process.exitCode = 1;
}

await main();
