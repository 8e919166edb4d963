import { decode } from 'fast-png';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPngWriter } from './png-writer';

test('a picture that is written in parts of any height is read back byte for byte by another decoder', async () => {
  const picture = fc.integer({ min: 1, max: 12 }).chain((width) =>
    fc.array(
      fc.integer({ min: 0, max: 7 }).chain((rows) => fc.uint8Array({ minLength: rows * width * 4, maxLength: rows * width * 4 })),
      { minLength: 1, maxLength: 6 },
    ).map((parts) => ({ width, parts })),
  );
  await fc.assert(
    fc.asyncProperty(picture, async ({ width, parts }) => {
      const height = parts.reduce((sum, part) => sum + part.length / width / 4, 0);
      fc.pre(height > 0);
      const writer = createPngWriter(width);
      for (const part of parts) await writer.write({ width, height: part.length / width / 4, data: new Uint8ClampedArray(part) });
      const read = decode(new Uint8Array(await (await writer.finish()).arrayBuffer()));
      expect([read.width, read.height, read.channels, read.depth]).toEqual([width, height, 3, 8]);
      expect([...read.data]).toEqual(parts.flatMap((part) => [...part]).filter((_, index) => index % 4 !== 3));
    }),
    { numRuns: 60 },
  );
});
