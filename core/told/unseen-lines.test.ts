import { expect, test } from 'vitest';
import { imageBox } from '../model';
import type { ReadSegment } from '../ocr/text-layer';
import { unseenLines } from './unseen-lines';

const line = (text: string, x: number, y: number, width = text.length * 10): ReadSegment => ({ box: imageBox(x, y, width, 20), words: [{ text, confidence: 1, x0: x, x1: x + width }] });

test('where the page tells words and nothing was read is unread', () => {
  const told = line('quarterly figures', 40, 100);
  expect(unseenLines([], [told])).toEqual([told.box]);
  expect(unseenLines([line('fi', 60, 100), line('quarterly figures', 40, 300)], [told])).toEqual([told.box]);
});

test('where something else was read, the whole line of it is unread', () => {
  expect(unseenLines([line('adaquill noim example', 38, 100)], [line('quarterly', 40, 101)])).toEqual([imageBox(38, 100, 210, 21)]);
});

test('where about as much was read, right or wrong, or the words lie in parts, it is read', () => {
  const told = line('quarterly figures', 40, 100);
  expect(unseenLines([line('quarter1y figurcs', 41, 101)], [told])).toEqual([]);
  expect(unseenLines([line('quarterly', 40, 101), line('figures', 140, 101)], [told])).toEqual([]);
});

test('names of icons, signs and digits of a badge are none', () => {
  expect(unseenLines([], [line('arrow_forward', 40, 100, 24), line('ok', 40, 200), line('— … ·', 40, 300)])).toEqual([]);
});
