import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../../test/support/arbitrary-document';
import { openUnread } from './unread';
import { regionsByType, summary } from './summary';

test('every region is counted once, as hidden or as left visible', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { hidden, visible, unread } = summary(document);
      expect(hidden + visible).toBe(document.regions.length);
      expect(unread).toBe(openUnread(document).length);
      const groups = regionsByType(document);
      expect(groups.flatMap((group) => group.regions).map((one) => one.id).toSorted()).toEqual(document.regions.map((one) => one.id).toSorted());
      expect(groups.reduce((sum, group) => sum + group.on, 0)).toBe(hidden);
      expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
    }),
  );
});
