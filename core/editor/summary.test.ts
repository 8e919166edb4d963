import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../../test/support/arbitrary-document';
import { openUnread } from './unread';
import { isUnsure, regionsByType, summary } from './summary';

test('every region is counted once, as hidden or as left visible', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { hidden, visible, unread, unsure } = summary(document);
      expect(hidden + visible).toBe(document.regions.length);
      expect(unread).toBe(openUnread(document).length);
      expect(unsure).toBeLessThanOrEqual(document.regions.filter((one) => one.on && one.entity !== null).length);
      const groups = regionsByType(document);
      expect(groups.flatMap((group) => group.regions).map((one) => one.id).toSorted()).toEqual(document.regions.map((one) => one.id).toSorted());
      expect(groups.reduce((sum, group) => sum + group.on, 0)).toBe(hidden);
      expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
    }),
  );
});

test('a finding below 60 % is unsure, what was drawn by hand never is', () => {
  expect(isUnsure({ entity: 'URL', score: 0.59 })).toBe(true);
  expect(isUnsure({ entity: 'URL', score: 0.6 })).toBe(false);
  expect(isUnsure({ entity: null, score: 0 })).toBe(false);
});
