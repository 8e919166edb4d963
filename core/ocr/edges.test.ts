import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { findLevelEdges } from '../image/level-edges';
import { shrink } from '../image/shrink';
import { wholePixels } from '../image/whole-pixels';
import type { PixelImage } from '../model';
import { label } from './components';
import { clearRules, type EdgeMap, findEdges, fourFlags } from './edges';

/** Pictures of few colours in plain areas, as pages are, with some single pixels. */
const pictures = tuple(integer({ min: 1, max: 40 }), integer({ min: 1, max: 24 }), array(tuple(nat(39), nat(23), integer({ min: 1, max: 40 }), integer({ min: 1, max: 12 }), array(nat(255), { minLength: 4, maxLength: 4 })), { maxLength: 8 }))
  .map(([width, height, areas]): PixelImage => {
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (const [x0, y0, w, h, color] of areas) {
      for (let y = y0; y < Math.min(height, y0 + h); y++) for (let x = x0; x < Math.min(width, x0 + w); x++) data.set(color, (y * width + x) * 4);
    }
    return { width, height, data };
  });

/** The same pixels, where no number of four bytes can begin. */
function shifted({ width, height, data }: PixelImage): PixelImage {
  const moved = new Uint8ClampedArray(new ArrayBuffer(data.length + 1), 1);
  moved.set(data);
  return { width, height, data: moved };
}

test('what looks at whole pixels finds the same as what looks at channels', () => {
  assert(
    property(pictures, integer({ min: 1, max: 4 }), (picture, factor) => {
      const other = shifted(picture);
      expect(wholePixels(picture)).not.toBeNull();
      expect(wholePixels(other)).toBeNull();
      expect(findEdges(picture)).toEqual(findEdges(other));
      expect(findLevelEdges(picture, 3)).toEqual(findLevelEdges(other, 3));
      expect(shrink(picture, factor)).toEqual(shrink(other, factor));
    }),
  );
});

/** The same map, where no number of four flags can begin. */
function shiftedMap({ width, height, flags }: EdgeMap): EdgeMap {
  const moved = new Uint8Array(new ArrayBuffer(flags.length + 1), 1);
  moved.set(flags);
  return { width, height, flags: moved };
}

test('what looks at four flags at once finds the same as what looks at each', () => {
  const maps = tuple(integer({ min: 1, max: 10 }), integer({ min: 1, max: 24 }), array(tuple(nat(39), nat(23), integer({ min: 1, max: 40 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 3 })), { maxLength: 8 })).map(([fours, height, areas]): EdgeMap => {
    const width = fours * 4;
    const flags = new Uint8Array(width * height);
    for (const [x0, y0, w, h, flag] of areas) {
      for (let y = y0; y < Math.min(height, y0 + h); y++) for (let x = x0; x < Math.min(width, x0 + w); x++) flags[y * width + x] = flag;
    }
    return { width, height, flags };
  });
  assert(
    property(maps, integer({ min: 2, max: 12 }), (map, length) => {
      const other = shiftedMap(map);
      expect(fourFlags(map)).not.toBeNull();
      expect(fourFlags(other)).toBeNull();
      expect(label(map)).toEqual(label(other));
      clearRules(map, length);
      clearRules(other, length);
      expect([...map.flags]).toEqual([...other.flags]);
      expect(label(map)).toEqual(label(other));
    }),
    { numRuns: 500 },
  );
});
