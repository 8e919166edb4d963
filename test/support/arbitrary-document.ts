import * as fc from 'fast-check';
import type { EditorDocument } from '../../core/editor/document';
import { boxBetween } from '../../core/editor/place-box';
import { ENTITY_TYPES, type ImageBox, type RedactionStyle, type Region, STYLE_KINDS, STYLE_WIDTHS, type StyleChoice } from '../../core/model';

/** Any box inside a picture of this size. */
export function arbitraryBox(width: number, height: number): fc.Arbitrary<ImageBox> {
  const x = fc.integer({ min: 0, max: width });
  const y = fc.integer({ min: 0, max: height });
  return fc.tuple(x, y, x, y).map(([x1, y1, x2, y2]) => boxBetween(x1, y1, x2, y2, { width, height }));
}

/** Any style, with a small padding so that regions of small pictures do not cover all of it. */
export const arbitraryStyle: fc.Arbitrary<RedactionStyle> = fc.record({
  kind: fc.constantFrom(...STYLE_KINDS),
  color: fc.constantFrom('surrounding', '#000000', '#ffffff', '#b42318'),
  padding: fc.constantFrom(0, 0, 0, 1, 2, 5),
  label: fc.boolean(),
  width: fc.constantFrom(...STYLE_WIDTHS),
  text: fc.constantFrom('', 'Ada Byron', 'é'),
});

/** Any choice of styles. */
export const arbitraryStyles: fc.Arbitrary<StyleChoice> = fc.record({ all: arbitraryStyle, byType: fc.record({ URL: arbitraryStyle, PERSON: arbitraryStyle }, { requiredKeys: [] }) });

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
    style: fc.option(arbitraryStyle, { freq: 3 }),
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
      styles: fc.option(arbitraryStyles),
    }),
  );
