/**
 * Measures the proof of finished images in Node, on marked images: folders of `NAME.png` with `NAME.json`
 * (`{elements: [{key, value, box | boxes: [{x, y, w, h}]}]}` in image pixels). The scale is taken from the name
 * (`NAME@2.png`), else it is 1.
 *
 *   npm run bench:proof -- DIR [DIR...] [--cost] [--verbose]
 *
 * Paints each image as the extension does and proves it: with every region in place, and with a tenth of those that hid
 * a marked value taken away at random. Prints how many of the values so uncovered the proof flags, on how many images it
 * raises a false alarm with all regions in place (a place that shows no marked value), and with --cost what a proof
 * costs against one reading of the image. Exits with 1 where a bar is missed.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze } from '../../core/analyze';
import type { Cover } from '../../core/image/covers';
import { intersect } from '../../core/image/geometry';
import { paint } from '../../core/image/paint';
import { imageBox, type ImageBox, type PixelImage, type Region } from '../../core/model';
import type { KnownText, Proof, ProofPlace } from '../../core/proof-model';
import { createReader } from '../../core/ocr/read-image';
import { prove } from '../../core/proof/prove';
import { coveredShare } from '../../core/proof/subtract';
import { DEFAULT_SETTINGS, policyOf } from '../../core/settings/schema';
import { nodePool } from './node-pool';
import { readPng } from './read-png';

const LEAST_FLAGGED = 0.9;
const MOST_FALSE = 0.05;
const MOST_COST = 1.2;
const TRIALS = 3;
const ROUNDS = 5;

interface Element {
  readonly key: string;
  readonly value: string;
  readonly box?: ImageBox;
  readonly boxes?: readonly ImageBox[];
}

/** Random numbers from 0 to 1 that are the same in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const dirs = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const policy = policyOf(DEFAULT_SETTINGS);
const pool = nodePool();
const read = createReader(pool);
const random = randomOf(7);

async function proofOf(original: PixelImage, regions: readonly Region[], known: KnownText, scale: number): Promise<Proof> {
  const finished = { ...original, data: new Uint8ClampedArray(original.data) };
  const repaint = (image: PixelImage): readonly Cover[] => paint(image, regions, DEFAULT_SETTINGS.style, () => '');
  const covered = repaint(finished).map(({ box }) => box);
  return prove({ original: { ...original, data: new Uint8ClampedArray(original.data) }, finished, regions, covered, known, repaint }, policy, { read, scale });
}

const boxesOf = ({ box, boxes }: Element): readonly ImageBox[] => boxes ?? (box ? [box] : []);
const areaOf = (boxes: readonly ImageBox[]): number => boxes.reduce((sum, { w, h }) => sum + w * h, 0);
const shareOf = (boxes: readonly ImageBox[], covers: readonly ImageBox[]): number => boxes.reduce((sum, box) => sum + coveredShare(box, covers) * box.w * box.h, 0) / areaOf(boxes);
const readableIn = (places: readonly ProofPlace[]): readonly ImageBox[] => places.filter(({ kind }) => kind === 'readable').map(({ box }) => box);

/** Takes a tenth of these away, at least one. */
function taken<T>(all: readonly T[]): ReadonlySet<T> {
  const rest = [...all];
  const out = new Set<T>();
  for (let left = Math.max(1, Math.round(all.length / 10)); left > 0 && rest.length > 0; left--) out.add(rest.splice(Math.floor(random() * rest.length), 1)[0] as T);
  return out;
}

let [uncovered, flagged, images, alarmed, placesSeen] = [0, 0, 0, 0, 0];

async function bench(dir: string, name: string): Promise<void> {
  const original = await readPng(join(dir, `${name}.png`));
  const scale = Number(/@(\d(?:\.\d+)?)$/.exec(name)?.[1] ?? 1);
  const { elements } = JSON.parse(await readFile(join(dir, `${name}.json`), 'utf8')) as { elements: readonly Element[] };
  let known: KnownText = { layer: { text: '', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] };
  const { regions } = await analyze(original, policy, { read, scale, onKnown: (told) => (known = told) });
  const whole = await proofOf(original, regions, known, scale);
  const marked = elements.flatMap(boxesOf).map(({ x, y, w, h }) => imageBox(x, y, w, h));
  const alarms = whole.places.filter((place) => place.kind === 'readable');
  const wrong = alarms.filter(({ box }) => !marked.some((other) => intersect(other, box)));
  images++;
  placesSeen += alarms.length;
  if (wrong.length > 0) alarmed++;
  let line = `${name}: ${regions.length} regions, ${alarms.length} places, ${wrong.length} of them false, ${whole.places.length - alarms.length} unchecked, ${Math.round(whole.ms)} ms`;
  if (flags.has('--verbose')) for (const { box, ...place } of alarms) line += `\n   ${wrong.some((other) => other.box === box) ? 'FALSE' : 'true '} ${JSON.stringify(place)} ${JSON.stringify(box)}`;
  const hiding = regions.filter(({ box }) => elements.some((element) => boxesOf(element).some((other) => intersect(box, imageBox(other.x, other.y, other.w, other.h)))));
  for (let trial = 0; trial < TRIALS && hiding.length > 0; trial++) {
    const out = taken(hiding);
    const rest = regions.filter((region) => !out.has(region));
    const proof = await proofOf(original, rest, known, scale);
    const bare = elements.filter((element) => boxesOf(element).length > 0 && shareOf(boxesOf(element), regions.map(({ box }) => box)) > 0.6 && shareOf(boxesOf(element), rest.map(({ box }) => box)) < 0.5);
    for (const element of bare) {
      uncovered++;
      if (shareOf(boxesOf(element), readableIn(proof.places)) >= 0.5) flagged++;
      else line += `\n   MISSED ${element.key}`;
    }
  }
  console.log(line);
}

/** Median times of reading and of a proof, in turns so that both meet the same machine. */
async function cost(dir: string, name: string): Promise<{ reading: number; proving: number }> {
  const original = await readPng(join(dir, `${name}.png`));
  let known: KnownText = { layer: { text: '', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] };
  const { regions } = await analyze(original, policy, { read, scale: 1, onKnown: (told) => (known = told) });
  const [reading, proving]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    let begun = performance.now();
    await read(original, { languages: policy.languages, scale: 1 });
    reading.push(performance.now() - begun);
    begun = performance.now();
    await proofOf(original, regions, known, 1);
    proving.push(performance.now() - begun);
  }
  const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return { reading: median(reading), proving: median(proving) };
}

async function main(): Promise<void> {
  if (dirs.length === 0) {
    console.error('usage: npm run bench:proof -- DIR [DIR...] [--cost] [--verbose]');
    process.exitCode = 2;
    return;
  }
  await pool.warm(policy.languages);
  for (const dir of dirs) {
    const names = (await readdir(dir)).filter((file) => file.endsWith('.png') && !file.endsWith('.ink.png')).map((file) => file.slice(0, -'.png'.length)).sort();
    if (!flags.has('--cost')) {
      for (const name of names) await bench(dir, name);
      continue;
    }
    const times: { reading: number; proving: number }[] = [];
    for (const name of names) {
      const { width, height } = await readPng(join(dir, `${name}.png`));
      if (width !== 1280 || height !== 800) continue;
      const time = await cost(dir, name);
      times.push(time);
      console.log(`${name}: reading ${Math.round(time.reading)} ms, proof ${Math.round(time.proving)} ms, ${(time.proving / time.reading).toFixed(2)}`);
    }
    if (times.length === 0) {
      console.log(`NOT RUN: no image of 1280x800 in ${dir}.`);
      continue;
    }
    const ratio = times.reduce((sum, { proving }) => sum + proving, 0) / times.reduce((sum, { reading }) => sum + reading, 0);
    console.log(`proof / reading: ${ratio.toFixed(3)} (bar ${MOST_COST})`);
    if (ratio > MOST_COST) process.exitCode = 1;
  }
  pool.stop();
  if (flags.has('--cost')) return;
  console.log(`flagged ${flagged} of ${uncovered} values uncovered = ${(flagged / uncovered).toFixed(3)} (bar ${LEAST_FLAGGED})`);
  console.log(`false alarms on ${alarmed} of ${images} images = ${(alarmed / images).toFixed(3)} (bar ${MOST_FALSE}); ${placesSeen} places shown in all`);
  if (flagged / uncovered < LEAST_FLAGGED || alarmed / images > MOST_FALSE) process.exitCode = 1;
}

await main();
