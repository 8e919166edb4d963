import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, arbitraryStyle, arbitraryStyles } from '../../test/support/arbitrary-document';
import { styleOf } from '../image/covers';
import { DEFAULT_STYLE } from '../image/default-style';
import { changeChoice, changeStyle, dropStyle, hasOwnStyle, styleAt, toKind, withoutType } from './style-edits';

test('a style that is chosen for some regions is theirs alone, and can be dropped again', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryStyles, arbitraryStyle, (document, choice, style) => {
      const [first] = document.regions;
      fc.pre(first !== undefined);
      const target = { of: 'regions', ids: [first.id] } as const;
      const changed = changeStyle(document, choice, target, style);
      expect(changed.regions.map((region) => styleOf(region, choice))).toEqual(document.regions.map((region) => (region.id === first.id ? style : styleOf(region, choice))));
      expect(styleAt(changed, choice, target)).toEqual(style);
      expect(hasOwnStyle(changed, choice, target)).toBe(true);
      expect(dropStyle(changed, choice, target).regions[0]?.style).toBeNull();
    }),
  );
});

test('a type takes the style of everything until it has one of its own', () => {
  fc.assert(
    fc.property(arbitraryStyle, arbitraryStyle, (all, style) => {
      const plain = { all, byType: {} };
      const own = changeChoice(plain, 'URL', style);
      expect(styleOf({ style: null, entity: 'URL' }, own)).toEqual(style);
      expect(styleOf({ style: null, entity: 'PERSON' }, own)).toEqual(all);
      expect(withoutType(own, 'URL')).toEqual(plain);
      expect(changeChoice(own, null, { padding: 7 }).byType).toEqual(own.byType);
    }),
  );
});

test('another kind keeps a colour that was chosen, and takes one that suits it where none was', () => {
  expect(toKind(DEFAULT_STYLE, 'blur')).toEqual({ kind: 'blur', color: 'surrounding' });
  expect(toKind({ ...DEFAULT_STYLE, kind: 'blur', color: 'surrounding' }, 'box')).toEqual({ kind: 'box', color: '#000000' });
  expect(toKind({ ...DEFAULT_STYLE, color: '#b42318' }, 'pixelate')).toEqual({ kind: 'pixelate' });
});
