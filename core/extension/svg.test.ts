import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSvg, svgRasterSize } from './svg';

test.each([
  [{ width: 400, height: 300 }, { width: 800, height: 600 }],
  [{ width: 1200, height: 600 }, { width: 1600, height: 800 }],
  [{ width: 3000, height: 10 }, { width: 3000, height: 10 }],
  [{ width: 100_000, height: 50_000 }, { width: 8192, height: 4096 }],
  [{ width: 0, height: 0 }, { width: 1, height: 1 }],
])('%j is drawn as %j', (own, drawn) => {
  expect(svgRasterSize(own)).toEqual(drawn);
});

test('a drawn SVG keeps its shape to the pixel and never grows out of bounds', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const drawn = svgRasterSize({ width, height });
      expect(Math.max(drawn.width, drawn.height)).toBeLessThanOrEqual(8192);
      const factor = Math.max(drawn.width, drawn.height) / Math.max(width, height);
      expect(Math.abs(drawn.width - Math.max(1, width * factor))).toBeLessThanOrEqual(1);
      expect(Math.abs(drawn.height - Math.max(1, height * factor))).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['<svg/>', 'image/svg+xml', true],
  ['\uFEFF <?xml version="1.0"?><svg/>', '', true],
  ['<!-- x --><svg/>', 'application/octet-stream', true],
  ['<svg/>', 'image/png', false],
  ['\u0089PNG', '', false],
  ['<svgish', '', false],
])('%j of type %j: %s', async (text, type, expected) => {
  expect(await isSvg(new Blob([text], { type }))).toBe(expected);
});
