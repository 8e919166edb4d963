import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRegion } from '../../test/support/arbitrary-document';
import { paint } from '../image/paint';
import { repaint } from './repaint';
import { shrinkImage, shrinkRegions } from './shrink-image';

const picture = (width: number, height: number) => ({ width, height, data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => (index * 7) % 251) });
const copy = (image: ReturnType<typeof picture>) => ({ ...image, data: new Uint8ClampedArray(image.data) });
const regions = fc.array(arbitraryRegion(24, 16), { maxLength: 5 });

test('repainting from any regions to any others is the same as painting afresh', () => {
  const original = picture(24, 16);
  fc.assert(
    fc.property(regions, regions, (before, after) => {
      const view = copy(original);
      paint(view, before, '#102030');
      repaint(view, original, before, after, '#102030');
      const fresh = copy(original);
      paint(fresh, after, '#102030');
      expect(view.data).toEqual(fresh.data);
    }),
  );
});

test('nothing is repainted where nothing changed', () => {
  const original = picture(24, 16);
  expect(repaint(copy(original), original, [], [], '#000000')).toBeNull();
});

test('on a picture made smaller, every pixel that stands for a hidden one is hidden', () => {
  fc.assert(
    fc.property(arbitraryRegion(23, 17), fc.integer({ min: 2, max: 5 }), (region, factor) => {
      const small = shrinkImage(picture(23, 17), factor);
      paint(small, shrinkRegions([{ ...region, on: true }], factor), '#010203');
      const { x, y, w, h } = region.box;
      for (const [px, py] of [[x, y], [x + w - 1, y + h - 1]] as const) {
        const at = (Math.floor(py / factor) * small.width + Math.floor(px / factor)) * 4;
        expect([...small.data.subarray(at, at + 4)]).toEqual([1, 2, 3, 255]);
      }
    }),
  );
});

test('a smaller picture is the mean of what it stands for', () => {
  const image = { width: 2, height: 2, data: Uint8ClampedArray.from([0, 0, 0, 255, 100, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255]) };
  expect([...shrinkImage(image, 2).data]).toEqual([100, 0, 0, 255]);
});
