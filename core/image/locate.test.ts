import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox, type EntityType, type Finding, type TextLayer, type Word } from '../model';
import { contains, intersect } from './geometry';
import { locate } from './locate';

const SIZE = { width: 400, height: 300 };

/** Words in rows of 20 pixels, `\n` starts a row. */
function layerOf(rows: readonly (readonly string[])[]): TextLayer {
  let text = '';
  const words: Word[] = [];
  for (const [y, row] of rows.entries()) {
    if (y > 0) text += '\n';
    let x = 10;
    for (const [i, word] of row.entries()) {
      if (i > 0) text += ' ';
      words.push({ start: text.length, end: text.length + word.length, box: imageBox(x, 10 + y * 20, word.length * 6, 12), confidence: 0.9 });
      text += word;
      x += word.length * 6 + 4;
    }
  }
  return { text, words, unread: [] };
}

const findingOf = (start: number, end: number, entity: EntityType = 'EMAIL_ADDRESS', score = 0.8): Finding => ({
  start,
  end,
  entity,
  score,
  recognizer: 'test',
  reason: { pattern: 'test' },
});

const rows = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }), fc.constantFrom<EntityType>('URL', 'EMAIL_ADDRESS', 'PHONE_NUMBER')), { maxLength: 6 });

test('every box of a word that a finding touches lies inside a region, and ids are unique', () => {
  fc.assert(
    fc.property(rows, spans, fc.constantFrom(1, 1.5, 2), (texts, found, scale) => {
      const layer = layerOf(texts);
      const findings = found.map(([start, length, entity]) => findingOf(start, start + length, entity));
      const regions = locate(layer, findings, scale, SIZE);
      for (const { start, end, box } of layer.words) {
        if (!findings.some((finding) => finding.start < end && start < finding.end)) continue;
        const visible = intersect(box, imageBox(0, 0, SIZE.width, SIZE.height));
        expect(visible === null || regions.some((region) => contains(region.box, visible))).toBe(true);
      }
      expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    }),
  );
});

test('words of one finding on one line share a box, padded by at least 2 CSS pixels', () => {
  const layer = layerOf([['reach', 'us', 'now'], ['or', 'later']]);
  const [first, second, ...more] = locate(layer, [findingOf(6, 15)], 2, SIZE);
  expect(more).toEqual([]);
  expect(first?.box).toEqual(imageBox(44 - 4, 10 - 4, 34 + 8, 12 + 8));
  expect(second?.box).toEqual(imageBox(10 - 4, 30 - 4, 12 + 8, 12 + 8));
  expect(first).toMatchObject({ entity: 'EMAIL_ADDRESS', score: 0.8, source: 'ocr', reason: { pattern: 'test' }, on: true });
});

test('high lines are padded by 15 % of their height', () => {
  const layer: TextLayer = { text: 'big', words: [{ start: 0, end: 3, box: imageBox(100, 100, 90, 40), confidence: 1 }], unread: [] };
  expect(locate(layer, [findingOf(0, 3)], 1, SIZE)[0]?.box).toEqual(imageBox(94, 94, 102, 52));
});

test('findings that share a word share a region, named after the surer one', () => {
  const layer = layerOf([['alpha', 'beta', 'gamma']]);
  const regions = locate(layer, [findingOf(0, 8, 'URL', 0.5), findingOf(8, 16, 'EMAIL_ADDRESS', 0.9)], 1, SIZE);
  expect(regions).toHaveLength(1);
  expect(regions[0]).toMatchObject({ entity: 'EMAIL_ADDRESS', score: 0.9 });
});

test('neighbours with no common word keep their own regions', () => {
  const layer = layerOf([['alpha', 'beta']]);
  expect(locate(layer, [findingOf(0, 5, 'URL'), findingOf(6, 10)], 1, SIZE)).toHaveLength(2);
});

test('ids stay when more text is read before, after and beside', () => {
  const words = layerOf([['alpha', 'beta'], ['gamma', 'delta']]);
  const full = locate(words, [findingOf(11, 22)], 1, SIZE);
  const shifted = words.words.filter(({ start }) => start === 11).map((word) => ({ ...word, start: 0, end: 5 }));
  const early = locate({ text: 'gamma', words: shifted, unread: [] }, [findingOf(0, 5)], 1, SIZE);
  expect(early[0]?.id).toBe(full[0]?.id);
});

test('an input that a finding fills is hidden whole and once, one with other words as far as the finding goes', () => {
  const layer = layerOf([['ada', 'lovelace'], ['dear', 'ada', 'thank', 'you', 'so', 'much']]);
  const filled = imageBox(4, 4, 300, 22);
  const other = imageBox(4, 27, 300, 20);
  const regions = locate(layer, [findingOf(0, 3), findingOf(4, 12), findingOf(18, 21)], 1, SIZE, [filled, other]);
  expect(regions.map(({ box }) => box)).toEqual([filled, imageBox(36, 28, 22, 16)]);
});
