import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePool } from '../../test/bench/node-pool';
import { readPng } from '../../test/bench/read-png';
import { analyze } from '../analyze';
import { UmbraError } from '../errors';
import { clamp, contains, inflate, intersect, snapOutward } from '../image/geometry';
import { coversOf } from '../image/covers';
import { paint } from '../image/paint';
import { imageBox, type PixelImage, type Policy, type Region } from '../model';
import type { KnownText, Proof } from '../proof-model';
import type { OcrPool } from '../ocr/ocr-pool';
import { createReader, type ReadImage } from '../ocr/read-image';
import { DEFAULT_SETTINGS, policyOf } from '../settings/schema';
import { prove } from './prove';

// Real Tesseract on a rendered page with two e-mail addresses, an IP address and a phone number.
const policy = policyOf(DEFAULT_SETTINGS);
const STYLE = DEFAULT_SETTINGS.style;
const wordsOf = (): string => 'Hidden';
let pool: OcrPool;
let read: ReadImage;
let original: PixelImage;
let regions: readonly Region[];
let known: KnownText;
beforeAll(async () => {
  pool = nodePool();
  read = createReader(pool);
  original = await readPng(join(import.meta.dirname, '../ocr/fixtures/account.png'));
  ({ regions } = await analyze(original, policy, { read, scale: 1, onKnown: (told) => (known = told) }));
}, 60_000);
afterAll(() => {
  pool.stop();
});

interface Change {
  readonly regions?: readonly Region[];
  /** What is painted, where that is not what the regions say. */
  readonly painted?: readonly Region[];
  readonly original?: PixelImage;
  readonly policy?: Policy;
  readonly read?: ReadImage;
  readonly known?: KnownText;
}

async function proofOf(change: Change = {}): Promise<Proof> {
  const all = change.regions ?? regions;
  const image = change.original ?? original;
  const finished = { ...image, data: new Uint8ClampedArray(image.data) };
  paint(finished, change.painted ?? all, STYLE, wordsOf);
  const covered = coversOf(image, all, STYLE, wordsOf).map(({ box }) => box);
  const repaint = (picture: PixelImage): unknown => paint(picture, all, STYLE, wordsOf);
  return prove({ original: copyOf(image), finished, regions: all, covered, known: change.known ?? known, repaint }, change.policy ?? policy, { read: change.read ?? read, scale: 1 });
}

const copyOf = (image: PixelImage): PixelImage => ({ ...image, data: new Uint8ClampedArray(image.data) });
const whys = ({ places }: Proof): string[] => places.map((place) => (place.kind === 'readable' ? place.why : place.kind));
const region = (box: Region['box'], change: Partial<Region> = {}): Region => ({ id: 'x', box, entity: null, score: 1, source: 'hand', reason: null, style: null, on: true, ...change });

test('where everything that was found is hidden nothing is left to say, and what was looked at is counted', async () => {
  const proof = await proofOf();
  expect(proof).toMatchObject({ places: [], partial: false, checked: { regions: regions.length } });
  expect(proof.checked.values).toBeGreaterThanOrEqual(4);
  expect(proof.checked.words).toBeGreaterThan(10);
});

test('a value whose region was taken away is readable, and one box over the place settles it', async () => {
  for (const gone of regions) {
    const rest = regions.filter((other) => other !== gone);
    const { places } = await proofOf({ regions: rest });
    const place = places.find(({ box }) => intersect(box, gone.box));
    expect({ id: gone.id, ...place }).toMatchObject({ kind: 'readable', why: 'uncovered', entity: gone.entity });
    expect((await proofOf({ regions: [...rest, region(place!.box)] })).places).toEqual([]);
  }
});

test('what the user left visible is no leak', async () => {
  const proof = await proofOf({ regions: regions.map((one, index) => (index === 0 ? { ...one, on: false } : one)) });
  expect(whys(proof)).toEqual([]);
});

test('a region that was moved, made smaller or lies elsewhere leaves letters that are told', async () => {
  const target = regions.find(({ entity }) => entity === 'EMAIL_ADDRESS')!;
  const { x, y, w, h } = target.box;
  for (const box of [imageBox(x, y, w - 20, h), imageBox(x + 30, y, w, h), imageBox(x, y + h, w, h), imageBox(x + w / 2, y, w / 2, h)]) {
    const proof = await proofOf({ regions: regions.map((one) => (one === target ? { ...target, box } : one)) });
    const leaks = proof.places.filter((place) => place.kind === 'readable' && place.entity === 'EMAIL_ADDRESS');
    expect(leaks.length).toBeGreaterThan(0);
    for (const leak of leaks) expect(contains(inflate(target.box, 6), leak.box)).toBe(true);
  }
});

test('a region without area, or beside the picture, hides nothing and is told', async () => {
  const target = regions[0]!;
  for (const box of [imageBox(target.box.x, target.box.y, 0, 0), imageBox(target.box.x, target.box.y, target.box.w, 0), imageBox(-50, -50, 20, 20), imageBox(original.width + 5, 3, 20, 20)]) {
    const proof = await proofOf({ regions: regions.map((one) => (one === target ? { ...target, box } : one)) });
    expect(whys(proof)).toEqual(expect.arrayContaining(['empty-region', 'uncovered']));
  }
});

test('a picture that was not painted, or in which a hidden pixel is left, is told region by region', async () => {
  const untouched = await proofOf({ painted: [] });
  expect(whys(untouched).filter((why) => why === 'not-painted')).toHaveLength(regions.length);
  const [first, ...rest] = regions;
  const { x, y, w, h } = first!.box;
  const shifted = await proofOf({ painted: [{ ...first!, box: imageBox(x + 1, y, w - 1, h) }, ...rest] });
  expect(shifted.places).toContainEqual(expect.objectContaining({ why: 'not-painted', box: snapOutward(first!.box) }));
});

test('a style that knows what it hides is told, even where nobody could read it', async () => {
  const repaint = (picture: PixelImage): void => {
    for (const { box } of regions) {
      const at = (Math.ceil(box.y) * picture.width + Math.ceil(box.x)) * 4;
      const grey = picture.data[at + 4 * 9] ?? 0;
      paint(picture, [region(box)], STYLE, wordsOf);
      picture.data[at] = grey;
    }
  };
  const finished = { ...original, data: new Uint8ClampedArray(original.data) };
  repaint(finished);
  const covered = regions.map(({ box }) => clamp(snapOutward(box), original));
  const proof = await prove({ original: copyOf(original), finished, regions, covered, known, repaint }, policy, { read, scale: 1 });
  expect(whys(proof).filter((why) => why === 'not-painted').length).toBeGreaterThan(0);
});

test('what could not be read is not passed over, and is settled by a box', async () => {
  const place = imageBox(300, 100, 80, 12);
  const unread = { ...known, layer: { ...known.layer, unread: [place] } };
  expect(await proofOf({ known: unread })).toMatchObject({ places: [{ kind: 'unchecked', box: place }] });
  expect((await proofOf({ known: unread, regions: [...regions, region(place)] })).places).toEqual([]);
  expect((await proofOf({ known: unread, regions: [...regions, region(place, { on: false, source: 'ocr' })] })).places).toEqual([]);
});

test('text that the second reading cannot read is not checked where nothing is known of it', async () => {
  const silent: ReadImage = async () => ({ layer: { text: '', words: [], unread: [imageBox(5, 5, 60, 12)] }, stopped: false, startMs: 0 });
  expect(whys(await proofOf({ read: silent, known: { layer: { text: '', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] } }))).toContain('unchecked');
});

test('what looks like text because a region ends there counts where letters stand beside the region, and else not', async () => {
  const cover = region(imageBox(100, 200, 120, 20));
  const place = imageBox(90, 196, 140, 9);
  const bare: KnownText = { layer: { text: '', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] };
  const doubting: ReadImage = async () => ({ layer: { text: '', words: [], unread: [place] }, stopped: false, startMs: 0 });
  const blank = { ...original, data: new Uint8ClampedArray(original.data.length).fill(255) };
  const check = (image: PixelImage): Promise<Proof> => proofOf({ original: image, known: bare, read: doubting, regions: [cover] });
  expect((await check(blank)).places).toEqual([]);
  const marked = copyOf(blank);
  for (const x of [110, 120, 130]) for (let y = 196; y < 199; y++) marked.data.fill(0, (y * marked.width + x) * 4, (y * marked.width + x + 3) * 4);
  for (let at = 3; at < marked.data.length; at += 4) marked.data[at] = 255;
  expect((await check(marked)).places).toEqual([{ kind: 'unchecked', box: place }]);
});

test('what neither reading could read is told once', async () => {
  const place = imageBox(300, 200, 80, 12);
  const unread = { ...known, layer: { ...known.layer, unread: [place] } };
  const doubting: ReadImage = async (image, options) => {
    const reading = await read(image, options);
    return { ...reading, layer: { ...reading.layer, unread: [place] } };
  };
  expect((await proofOf({ known: unread, read: doubting })).places).toEqual([{ kind: 'unchecked', box: place }]);
});

test('a reading that fails fails the proof, an abort cancels it, and a recognizer that fails makes it partial', async () => {
  const failing: ReadImage = async () => {
    throw new UmbraError('ocr-failed');
  };
  await expect(proofOf({ read: failing })).rejects.toEqual(new UmbraError('ocr-failed'));
  const finished = original;
  await expect(prove({ original: copyOf(original), finished, regions: [], covered: [], known, repaint: () => undefined }, policy, { read, scale: 1, signal: AbortSignal.abort() })).rejects.toEqual(new UmbraError('cancelled'));
  expect(await proofOf({ policy: { ...policy, patterns: ['('] } })).toMatchObject({ partial: true });
});

test('what the user has since asked to hide is found by the proof', async () => {
  const proof = await proofOf({ policy: { ...policy, words: ['Größle'] } });
  expect(proof.places).toMatchObject([{ kind: 'readable', entity: 'CUSTOM_WORD' }]);
});

test('what only one of two readings at a region made out is told', async () => {
  const word = { start: 0, end: 29, box: imageBox(500, 200, 120, 12), confidence: 0.9 };
  const layer = { text: 'wilma.tannert@quendel.example', words: [word], unread: [] };
  const twice: ReadImage = async (image, options) => ({ ...(await read(image, options)), careful: layer });
  expect((await proofOf({ read: twice })).places).toMatchObject([{ kind: 'readable', why: 'again', entity: 'EMAIL_ADDRESS', box: { y: 198 } }]);
});

test('text on a transparent ground counts like any other', async () => {
  const image = { ...original, data: new Uint8ClampedArray(original.data.length) };
  const place = imageBox(100, 100, 60, 20);
  // Black on black that is transparent.
  for (const x of [110, 118, 126]) for (let y = 104; y < 116; y++) for (let i = 0; i < 3; i++) image.data[(y * image.width + x + i) * 4 + 3] = 255;
  const bare: KnownText = { layer: { text: '', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [{ box: place, entity: 'PASSWORD' }] };
  expect((await proofOf({ original: image, known: bare, regions: [] })).places).toContainEqual(expect.objectContaining({ kind: 'readable', why: 'uncovered', box: place }));
});

test('little ink in a high region is missed when that is gone', async () => {
  const place = imageBox(400, 200, 120, 40);
  const image = copyOf(original);
  for (let y = 214; y < 226; y++) image.data.fill(0, (y * image.width + 410) * 4, (y * image.width + 414) * 4);
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
  const held = { ...known, regions: [...known.regions, { box: place, entity: 'PERSON' as const }] };
  expect(await proofOf({ original: image, known: held })).toMatchObject({ places: [{ kind: 'readable', why: 'uncovered', box: place }] });
});

test('regions a little too small, in nine fonts, leave something to tell, and those around the whole text nothing', async () => {
  const fixtures = join(import.meta.dirname, 'fixtures');
  const picture = await readPng(join(fixtures, 'letters.png'));
  const values = JSON.parse(await readFile(join(fixtures, 'letters.json'), 'utf8')) as { box: Region['box'] }[];
  let told: KnownText | undefined;
  await analyze(picture, policy, { read, scale: 1, onKnown: (all) => (told = all) });
  const drawn = (by: number): Region[] => values.map(({ box }, index) => region(inflate(box, by), { id: `${index}` }));
  for (const [by, least] of [[2, 0], [-3, values.length], [-4, values.length]] as const) {
    const { places } = await proofOf({ original: picture, known: told!, regions: drawn(by) });
    const readable = places.filter((place) => place.kind === 'readable');
    expect({ by, told: values.filter(({ box }) => readable.some((place) => intersect(place.box, box))).length }).toEqual({ by, told: least });
  }
}, 60_000);

test('what a box drawn by hand hides is looked for everywhere else', async () => {
  const line = (text: string, y: number, from: number) => ({ text, words: [...text.matchAll(/\S+/g)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, box: imageBox(10 + match.index * 8, y, match[0].length * 8 - 2, 12), confidence: 0.9 })) });
  const [one, two] = [line('seen with Quimby Xarvel there', 10, 0), line('and Quimby Xarvel again', 40, 30)];
  const layer = { text: `${one.text}\n${two.text}`, words: [...one.words, ...two.words], unread: [] };
  const blank = { width: 400, height: 80, data: new Uint8ClampedArray(400 * 80 * 4).fill(255) };
  const again: ReadImage = async () => ({ layer, stopped: false, startMs: 0 });
  const drawn = region(imageBox(88, 6, 112, 20));
  const bare = { layer, findings: [], fields: [], frames: [], regions: [] };
  const proof = await proofOf({ original: blank, known: bare, read: again, regions: [drawn] });
  expect(proof.places).toMatchObject([{ kind: 'readable', why: 'again', entity: null }]);
  expect(proof.places[0]!.box.y).toBeGreaterThan(30);
  expect((await proofOf({ original: blank, known: bare, read: again, regions: [] })).places).toEqual([]);
});

test('a region over what holds no words, such as dots of a password, is missed when it is gone and something shows', async () => {
  const dots = imageBox(500, 150, 60, 16);
  const dotted = copyOf(original);
  for (let x = 504; x < 550; x += 8) for (let y = 155; y < 160; y++) for (let i = 0; i < 5; i++) dotted.data.fill(0, (y * dotted.width + x + i) * 4, (y * dotted.width + x + i) * 4 + 3);
  const held = { ...known, regions: [...known.regions, { box: dots, entity: 'PASSWORD' as const }] };
  expect(await proofOf({ original: dotted, known: held })).toMatchObject({ places: expect.arrayContaining([expect.objectContaining({ kind: 'readable', why: 'uncovered', entity: 'PASSWORD', box: dots })]) });
  expect(whys(await proofOf({ original: dotted, known: held, regions: [...regions, region(dots)] }))).not.toContain('uncovered');
  expect(whys(await proofOf({ known: held }))).not.toContain('uncovered');
});
