import { expect, test, vi } from 'vitest';
import { analyze } from './analyze';
import { UmbraError } from './errors';
import { contains } from './image/geometry';
import { imageBox, type Region, type TextLayer } from './model';
import type { ReadImage } from './ocr/read-image';
import { DEFAULT_SETTINGS, policyOf } from './settings/schema';

const IMAGE = { width: 800, height: 200, data: new Uint8ClampedArray(800 * 200 * 4) };
const policy = policyOf(DEFAULT_SETTINGS);

/** A layer with one word for each part of the text between white space; tabs go 300 pixels right, line feeds 18 down. */
function layerOf(text: string): TextLayer {
  const words = [...text.matchAll(/\S+/g)].map((match) => {
    const before = text.slice(0, match.index);
    const row = before.split('\n').length - 1;
    const column = (before.split('\n').at(-1) ?? '').split('\t');
    const x = (column.length - 1) * 300 + (column.at(-1) ?? '').length * 7;
    return { start: match.index, end: match.index + match[0].length, box: imageBox(x, 10 + row * 18, match[0].length * 7 - 2, 12), confidence: 0.9 };
  });
  return { text, words, unread: [imageBox(700, 150, 40, 12)] };
}

test('regions stream as text is read and keep their ids, and unread places are told', async () => {
  const shown: (readonly Region[])[] = [];
  const early = layerOf('write to ada.k@holm.example');
  const whole = layerOf('write to ada.k@holm.example\nor to bo@quendel.example');
  const analysis = await analyze(IMAGE, policy, {
    scale: 1,
    read: async (_image, { onLayer }) => {
      onLayer?.(early);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      return { layer: whole, stopped: true, startMs: 0 };
    },
    onRegions: (regions) => shown.push(regions),
  });
  expect(analysis.regions.map(({ entity }) => entity)).toEqual(['EMAIL_ADDRESS', 'EMAIL_ADDRESS']);
  // The last are those of the analysis, and are not told twice.
  expect(shown.map((regions) => regions.length)).toEqual([1]);
  expect(shown[0]![0]!.id).toBe(analysis.regions[0]!.id);
  expect(analysis).toMatchObject({ stopped: true, unread: whole.unread });
});

test('a layer that is whole as soon as it is told is looked through once', async () => {
  const shown = vi.fn<(regions: readonly Region[]) => void>();
  const whole = layerOf('write to ada.k@holm.example');
  const read: ReadImage = async (_image, { onLayer }) => {
    onLayer?.(whole);
    return { layer: whole, stopped: false, startMs: 0 };
  };
  const { regions } = await analyze(IMAGE, policy, { scale: 1, read, onRegions: shown });
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(regions).toHaveLength(1);
  expect(shown).not.toHaveBeenCalled();
});

test('a number that wraps beside another column is hidden on both lines', async () => {
  const layer = layerOf('Menu\tplease charge card 4000 0566\nHome\t5566 5556 and nothing else');
  const { regions } = await analyze(IMAGE, policy, { scale: 1, read: async () => ({ layer, stopped: false, startMs: 0 }) });
  const cards = regions.filter(({ entity }) => entity === 'CREDIT_CARD');
  for (const word of ['4000', '0566', '5566', '5556']) {
    const { box } = layer.words.find(({ start, end }) => layer.text.slice(start, end) === word)!;
    expect(cards.some((region) => contains(region.box, box))).toBe(true);
  }
});

test('what reading fails with is what the analysis fails with', async () => {
  const read = async (): Promise<never> => {
    throw new UmbraError('ocr-failed');
  };
  await expect(analyze(IMAGE, policy, { scale: 1, read })).rejects.toEqual(new UmbraError('ocr-failed'));
});

test('what could not be looked for makes the analysis partial, and regions say why they are there', async () => {
  const layer = layerOf('write to ada.k@holm.example');
  const read = async () => ({ layer, stopped: false, startMs: 0 });
  const whole = await analyze(IMAGE, policy, { scale: 1, read });
  const broken = await analyze(IMAGE, { ...policy, patterns: ['('] }, { scale: 1, read });
  expect(whole).toMatchObject({ partial: false, regions: [{ entity: 'EMAIL_ADDRESS', reason: { pattern: expect.any(String) } }] });
  expect(broken).toMatchObject({ partial: true, reviewRecommended: true, regions: whole.regions });
});
