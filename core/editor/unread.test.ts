import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../../test/support/arbitrary-document';
import { imageBox } from '../model';
import { emptyDocument, setOn } from './document';
import { hideUnread, openUnread } from './unread';

const place = imageBox(5, 5, 10, 4);
const document = { ...emptyDocument(40, 40), unread: [place] };

test('a hidden place is no longer open, and opens again when its region is turned off', () => {
  const hidden = hideUnread(document, [place]);
  expect(openUnread(hidden)).toEqual([]);
  expect(openUnread(setOn(hidden, [hidden.regions[0]!.id], false))).toEqual([place]);
});

test('a place that is covered only in part is still open', () => {
  const half = { ...document, regions: [{ id: 'a', box: imageBox(5, 5, 9, 4), entity: null, score: 1, source: 'hand' as const, on: true }] };
  expect(openUnread(half)).toEqual([place]);
});

test('hiding everything that is open leaves nothing open, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(arbitraryDocument, (any) => {
      const hidden = hideUnread(any, openUnread(any));
      expect(openUnread(hidden)).toEqual([]);
      expect(hideUnread(hidden, openUnread(hidden))).toBe(hidden);
    }),
  );
});
