import { expect, test } from 'vitest';
import type { Component } from './components';
import { withoutDashes } from './dashes';

const piece = (x: number, y: number, w: number, h: number): Component => ({ x0: x, y0: y, x1: x + w, y1: y + h, area: w * h });
const dashes = (count: number, { gap = 4, y = 20 } = {}): Component[] => Array.from({ length: count }, (_, i) => piece(30 + i * (8 + gap), y, 8, 4));

test('the dashes of a border are no text, and what stands beside and between them is', () => {
  const corner = piece(20, 20, 8, 12);
  const letters = [piece(60, 30, 9, 14), piece(72, 30, 9, 14)];
  expect(withoutDashes([corner, ...dashes(30), ...letters])).toEqual([corner, ...letters]);
});

test('a border drawn at fractions of pixels is one', () => {
  const uneven = Array.from({ length: 20 }, (_, i) => piece(Math.round(30 + i * 11.4), 20, 7 + (i % 2), 4));
  expect(withoutDashes(uneven)).toEqual([]);
});

test.each<[string, Component[]]>([
  ['a few dashes', dashes(5)],
  ['pieces far apart', dashes(20, { gap: 30 })],
  ['pieces as high as letters', Array.from({ length: 20 }, (_, i) => piece(i * 12, 20, 8, 12))],
  ['words of which each is of its own length', [20, 31, 14, 26, 40, 18, 22, 35, 16, 28].map((w, i) => piece(i * 48, 20, w, 8))],
  ['pieces in rows of their own', Array.from({ length: 20 }, (_, i) => piece(30 + i * 12, 20 + (i % 2), 8, 4))],
])('%s may be written', (_name, pieces) => {
  expect(withoutDashes(pieces)).toEqual(pieces);
});
