import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../../test/support/arbitrary-document';
import { imageBox } from '../model';
import { emptyDocument, setOn } from './document';
import { hideUnread, leaveUnread, openUnread } from './unread';

const place = imageBox(5, 5, 10, 4);
const document = { ...emptyDocument(40, 40), unread: [place] };

test('a hidden place is settled, and so is one that the user then leaves visible', () => {
  const hidden = hideUnread(document, [place]);
  expect(openUnread(hidden)).toEqual([]);
  const left = setOn(hidden, [hidden.regions[0]!.id], false);
  expect(openUnread(left)).toEqual([]);
  expect(left).toEqual(leaveUnread(document, [place]));
});

test('what was left visible can still be hidden, with one region for one place', () => {
  const hidden = hideUnread(leaveUnread(document, [place]), [place]);
  expect(hidden.regions).toEqual([expect.objectContaining({ box: place, on: true })]);
});

test('a place is left visible by its own region alone: one that is off and larger, or of another kind, settles nothing', () => {
  const left = leaveUnread(document, [place]);
  const moved = (change: object) => ({ ...left, regions: left.regions.map((region) => ({ ...region, ...change })) });
  expect(openUnread(moved({ box: imageBox(4, 5, 11, 4) }))).toEqual([place]);
  expect(openUnread(moved({ source: 'hand' }))).toEqual([place]);
  expect(openUnread(moved({ entity: 'URL' }))).toEqual([place]);
});

test('a place that is covered only in part is still open', () => {
  const half = { ...document, regions: [{ id: 'a', box: imageBox(5, 5, 9, 4), entity: null, score: 1, source: 'hand' as const, reason: null, on: true, style: null }] };
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

test('a document in which everything was looked at has nothing open and hides no more than before', () => {
  fc.assert(
    fc.property(arbitraryDocument, (any) => {
      const left = leaveUnread(any, openUnread(any));
      expect(openUnread(left)).toEqual([]);
      expect(left.regions.filter((region) => region.on)).toEqual(any.regions.filter((region) => region.on));
    }),
  );
});
