import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstScale, wholeScale } from './fit-scale';

const side = fc.integer({ min: 1, max: 30_000 });
const size = fc.record({ width: side, height: side });
const room = fc.record({ w: fc.integer({ min: 50, max: 3000 }), h: fc.integer({ min: 50, max: 3000 }) });

test('a screenshot is shown whole, a page from top to bottom across its width, a panorama across its height', () => {
  expect(firstScale({ width: 1280, height: 800 }, { w: 640, h: 600 })).toBe(0.5);
  expect(firstScale({ width: 800, height: 15_000 }, { w: 400, h: 300 })).toBe(0.5);
  expect(firstScale({ width: 6000, height: 400 }, { w: 400, h: 300 })).toBe(0.75);
});

test('a whole picture lies inside its room, and no picture is enlarged', () => {
  fc.assert(
    fc.property(size, room, (picture, { w, h }) => {
      const whole = wholeScale(picture, { w, h });
      expect(picture.width * whole).toBeLessThanOrEqual(w + 1e-6);
      expect(picture.height * whole).toBeLessThanOrEqual(h + 1e-6);
      expect(firstScale(picture, { w, h })).toBeLessThanOrEqual(1);
    }),
  );
});

test('at first a picture overflows its room in one direction at most', () => {
  fc.assert(
    fc.property(size, room, (picture, { w, h }) => {
      const scale = firstScale(picture, { w, h });
      expect(scale).toBeGreaterThanOrEqual(wholeScale(picture, { w, h }));
      expect(picture.width * scale <= w + 1e-6 || picture.height * scale <= h + 1e-6).toBe(true);
    }),
  );
});
