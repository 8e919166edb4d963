import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRegion, arbitraryStyles } from '../../test/support/arbitrary-document';
import { coversOf } from '../image/covers';
import { paintCovers } from '../image/paint';
import type { PixelImage } from '../model';
import { type Patch, repaint } from './repaint';
import { shrinkImage } from './shrink-image';

const picture = (width: number, height: number): PixelImage => ({ width, height, data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => (index % 4 === 3 ? 255 : (index * 7) % 251)) });
const copy = (image: PixelImage): PixelImage => ({ ...image, data: new Uint8ClampedArray(image.data) });
/** The view with the patches laid over it. */
function lay(view: PixelImage, patches: readonly Patch[]): void {
  for (const { x, y, pixels } of patches) {
    for (let row = 0; row < pixels.height; row++) view.data.set(pixels.data.subarray(row * pixels.width * 4, (row + 1) * pixels.width * 4), ((y + row) * view.width + x) * 4);
  }
}
const regions = fc.array(arbitraryRegion(45, 31), { maxLength: 5 });
const wordsOf = () => 'Hidden';

test('what is seen is what is exported: repainting from any regions to any others is painting afresh, and then making it smaller', () => {
  const original = picture(45, 31);
  fc.assert(
    fc.property(regions, regions, arbitraryStyles, arbitraryStyles, fc.integer({ min: 1, max: 4 }), (first, second, former, later, factor) => {
      const before = coversOf(original, first, former, wordsOf);
      const after = coversOf(original, second, later, wordsOf);
      const view = copy(shrinkImage(original, factor));
      lay(view, repaint(original, [], before, factor));
      lay(view, repaint(original, before, after, factor));
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
  lay(view, repaint(original, [], before, 1));
  lay(view, repaint(original, before, before.toReversed(), 1));
  expect([...view.data.subarray((5 * 45 + 5) * 4, (5 * 45 + 5) * 4 + 4)]).toEqual([255, 0, 0, 255]);
});

test('nothing is repainted where nothing changed', () => {
  const original = picture(45, 31);
  expect(repaint(original, [], [], 1)).toEqual([]);
});

test('plain covers are painted without a look at the picture', () => {
  const { width, height } = picture(45, 31);
  const unseen: PixelImage = {
    width,
    height,
    get data(): never {
      throw new Error('its pixels were read');
    },
  };
  const region = { id: 'a', box: { x: 4, y: 4, w: 20, h: 10 } as never, entity: null, score: 1, source: 'hand', reason: null, on: true, style: null } as const;
  const covers = coversOf(unseen, [region], { all: { kind: 'box', padding: 1, label: false, width: 'exact', text: '', color: '#000000' }, byType: {} }, wordsOf);
  expect(repaint(unseen, [], covers, 1).map(({ x, y, pixels }) => [x, y, pixels.width, pixels.height])).toEqual([[3, 3, 22, 12]]);
  expect(() => repaint(unseen, covers, [], 1)).toThrow('its pixels were read');
});

test('a smaller picture is the mean of what it stands for', () => {
  const image = { width: 2, height: 2, data: Uint8ClampedArray.from([0, 0, 0, 255, 100, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255]) };
  expect([...shrinkImage(image, 2).data]).toEqual([100, 0, 0, 255]);
});
