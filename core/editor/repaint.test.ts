import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRegion, arbitraryStyles } from '../../test/support/arbitrary-document';
import { coversOf } from '../image/covers';
import { paintCovers } from '../image/paint';
import type { PixelImage } from '../model';
import { repaint } from './repaint';
import { shrinkImage } from './shrink-image';

const picture = (width: number, height: number): PixelImage => ({ width, height, data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => (index % 4 === 3 ? 255 : (index * 7) % 251)) });
const copy = (image: PixelImage): PixelImage => ({ ...image, data: new Uint8ClampedArray(image.data) });
const regions = fc.array(arbitraryRegion(45, 31), { maxLength: 5 });
const wordsOf = () => 'Hidden';

test('what is seen is what is exported: repainting from any regions to any others is painting afresh, and then making it smaller', () => {
  const original = picture(45, 31);
  fc.assert(
    fc.property(regions, regions, arbitraryStyles, arbitraryStyles, fc.integer({ min: 1, max: 4 }), (first, second, former, later, factor) => {
      const before = coversOf(original, first, former, wordsOf);
      const after = coversOf(original, second, later, wordsOf);
      const view = copy(shrinkImage(original, factor));
      repaint(view, original, [], before, factor);
      repaint(view, original, before, after, factor);
      const exported = copy(original);
      paintCovers(exported, after);
      expect(view.data).toEqual(shrinkImage(exported, factor).data);
    }),
    { numRuns: 200 },
  );
});

test('covers that change places are painted in their new order', () => {
  const original = picture(45, 31);
  const box = { x: 4, y: 4, w: 20, h: 10 } as never;
  const plain = { kind: 'box', padding: 0, label: false, width: 'exact', text: '' } as const;
  const region = (color: string) => ({ id: color, box, entity: null, score: 1, source: 'hand', reason: null, on: true, style: { ...plain, color } }) as const;
  const styles = { all: { ...plain, color: '#000000' }, byType: {} };
  const before = coversOf(original, [region('#ff0000'), region('#00ff00')], styles, wordsOf);
  const view = copy(original);
  repaint(view, original, [], before, 1);
  repaint(view, original, before, before.toReversed(), 1);
  expect([...view.data.subarray((5 * 45 + 5) * 4, (5 * 45 + 5) * 4 + 4)]).toEqual([255, 0, 0, 255]);
});

test('nothing is repainted where nothing changed', () => {
  const original = picture(45, 31);
  expect(repaint(copy(original), original, [], [], 1)).toBeNull();
});

test('a smaller picture is the mean of what it stands for', () => {
  const image = { width: 2, height: 2, data: Uint8ClampedArray.from([0, 0, 0, 255, 100, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255]) };
  expect([...shrinkImage(image, 2).data]).toEqual([100, 0, 0, 255]);
});
