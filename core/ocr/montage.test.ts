import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox, type PixelImage } from '../model';
import { LARGER, paintMontage, placeWords, USUAL } from './montage';

/** Bars of ink at these columns, 10 pixels high from `top`. */
function bars(width: number, height: number, top: number, columns: readonly (readonly [number, number])[], ground: number, ink: number): PixelImage {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const on = y >= top && y < top + 10 && columns.some(([from, to]) => x >= from && x < to);
      data.fill(on ? ink : ground, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data };
}

function parse(pgm: Uint8Array): { width: number; height: number; at: (x: number, y: number) => number } {
  const header = /^P5 (\d+) (\d+) 255\n/.exec(String.fromCharCode(...pgm.subarray(0, 30)))!;
  const width = Number(header[1]);
  expect(pgm.length).toBe(header[0].length + width * Number(header[2]));
  return { width, height: Number(header[2]), at: (x, y) => pgm[header[0].length + y * width + x]! };
}

test('light on dark and dark on light become the same black on white', () => {
  const columns = [[20, 24], [30, 40]] as const;
  const box = imageBox(18, 14, 24, 12);
  const dark = paintMontage(bars(80, 40, 15, columns, 20, 230), [box], 2);
  const light = paintMontage(bars(80, 40, 15, columns, 250, 40), [box], 2);
  expect(dark.pgm).toEqual(light.pgm);
  const { at } = parse(light.pgm);
  const { left, top, scale } = light.rows[0]!;
  expect(at(Math.round(left + (35 - 16) * scale), Math.round(top + 8 * scale))).toBe(0);
  expect(at(Math.round(left + (27 - 16) * scale), Math.round(top + 8 * scale))).toBe(255);
});

test('words come back to where they were painted, widened to their ink', () => {
  const placed = fc.record({ x: fc.integer({ min: 5, max: 60 }), first: fc.integer({ min: 6, max: 30 }), gap: fc.integer({ min: 4, max: 12 }), second: fc.integer({ min: 6, max: 30 }) });
  fc.assert(
    fc.property(placed, fc.constantFrom(USUAL, LARGER), ({ x, first, gap, second }, treatment) => {
      const [a, b] = [[x, x + first], [x + first + gap, x + first + gap + second]] as const;
      const image = bars(160, 60, 20, [a, b], 255, 0);
      const { rows } = paintMontage(image, [imageBox(x, 20, first + gap + second, 10)], 2, treatment);
      const { left, top, height, scale, source } = rows[0]!;
      // Boxes that cut a pixel off on each side, as Tesseract's do.
      const word = (text: string, [from, to]: readonly [number, number]): { text: string; confidence: number; x0: number; x1: number; y0: number; y1: number } => ({
        text,
        confidence: 0.5,
        x0: left + (from + 1 - source.x) * scale,
        x1: left + (to - 1 - source.x) * scale,
        y0: top,
        y1: top + height,
      });
      const [lines] = placeWords([word('b', b), word('a', a)], rows);
      expect(lines).toHaveLength(1);
      expect(lines![0]!.words.map(({ text }) => text)).toEqual(['a', 'b']);
      const [one, two] = lines![0]!.words;
      expect(one!.x0 <= a[0] && one!.x1 >= a[1] && one!.x1 < b[0]).toBe(true);
      expect(two!.x0 <= b[0] && two!.x1 >= b[1] && two!.x0 > a[1] - 1).toBe(true);
    }),
  );
});

test('words go to their own row, and two lines in one row stay two', () => {
  const image = bars(200, 120, 20, [[10, 90]], 255, 0);
  const { rows } = paintMontage(image, [imageBox(10, 20, 80, 10), imageBox(10, 60, 80, 40)], 2);
  const [first, second] = [rows[0]!, rows[1]!];
  const at = (text: string, x: number, y: number): { text: string; confidence: number; x0: number; x1: number; y0: number; y1: number } => ({ text, confidence: 1, x0: x, x1: x + 20, y0: y, y1: y + 8 });
  const lines = placeWords([at('up', first.left, first.top + 10), at('over', second.left, second.top + 4), at('under', second.left, second.top + 22)], rows);
  expect(lines[0]!.map(({ words }) => words.map(({ text }) => text))).toEqual([['up']]);
  expect(lines[1]!.map(({ words }) => words.map(({ text }) => text))).toEqual([['over'], ['under']]);
  expect(lines[1]![0]!.y1).toBeLessThanOrEqual(lines[1]![1]!.y0);
});

test('no rows make an empty picture', () => {
  const { pgm, rows } = paintMontage(bars(10, 10, 0, [], 255, 0), [], 2);
  expect(rows).toEqual([]);
  expect(parse(pgm).width).toBeGreaterThan(0);
});
