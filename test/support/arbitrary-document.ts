import * as fc from 'fast-check';
import type { EditorDocument } from '../../core/editor/document';
import { boxBetween } from '../../core/editor/place-box';
import { ENTITY_TYPES, type ImageBox, type Region } from '../../core/model';

/** Any box inside a picture of this size. */
export function arbitraryBox(width: number, height: number): fc.Arbitrary<ImageBox> {
  const x = fc.integer({ min: 0, max: width });
  const y = fc.integer({ min: 0, max: height });
  return fc.tuple(x, y, x, y).map(([x1, y1, x2, y2]) => boxBetween(x1, y1, x2, y2, { width, height }));
}

/** Any region inside a picture of this size; ids may come twice. */
export function arbitraryRegion(width: number, height: number): fc.Arbitrary<Region> {
  return fc.record({
    id: fc.nat(40).map((number) => `found-${number}`),
    box: arbitraryBox(width, height),
    entity: fc.constantFrom(...ENTITY_TYPES, null),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    source: fc.constantFrom('page' as const, 'ocr' as const),
    reason: fc.constantFrom(null, { pattern: 'whole' }, { pattern: 'whole', checksum: 'valid', label: true } as const),
    on: fc.boolean(),
  });
}

/** Any small document. */
export const arbitraryDocument: fc.Arbitrary<EditorDocument> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .chain(([width, height]) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      regions: fc.uniqueArray(arbitraryRegion(width, height), { selector: (region) => region.id, maxLength: 6 }),
      unread: fc.array(arbitraryBox(width, height), { maxLength: 3 }),
    }),
  );
