import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, arbitraryRegion } from '../../test/support/arbitrary-document';
import { imageBox, type Region } from '../model';
import { addByHand, emptyDocument, removeRegions, setOn } from './document';
import { mergeFound, withEarlier } from './merge-found';

const region = (id: string, change: Partial<Region> = {}): Region => ({ id, box: imageBox(1, 1, 4, 4), entity: 'URL', score: 0.5, source: 'ocr', reason: { pattern: 'whole' }, on: true, style: null, ...change });
const first = [region('a'), region('b')];
const read = mergeFound(emptyDocument(40, 40), [], first);

test('what was not touched follows the reading', () => {
  const grown = [region('a', { box: imageBox(1, 1, 9, 4), score: 0.9 }), region('c')];
  expect(mergeFound(read, first, grown).regions).toEqual(grown);
});

test('where nothing changed a region stays the very same object, and a new reason is a change', () => {
  const again = [region('a', { reason: { pattern: 'whole' } }), region('b', { reason: { pattern: 'whole', label: true } })];
  const { regions } = mergeFound(read, first, again);
  expect(regions).toEqual(again);
  expect(regions.map((one, index) => one === read.regions[index])).toEqual([true, false]);
});

test('what the user turned off stays off while the reading goes on', () => {
  const off = setOn(read, ['a'], false);
  const merged = mergeFound(off, first, [...first, region('c')]);
  expect(merged.regions.map(({ id, on }) => [id, on])).toEqual([['a', false], ['b', true], ['c', true]]);
});

test('what the user moved stays there, what the user deleted stays away, what was drawn stays', () => {
  const moved = { ...read, regions: read.regions.map((one) => (one.id === 'a' ? { ...one, box: imageBox(9, 9, 4, 4) } : one)) };
  const edited = addByHand(removeRegions(moved, ['b']), imageBox(20, 20, 5, 5));
  const merged = mergeFound(edited, first, first);
  expect(merged.regions.map((one) => [one.id, one.box.x])).toEqual([['a', 9], ['hand-1', 20]]);
});

test('a reading merged into an untouched document is that reading, whatever came before', () => {
  const regions = fc.uniqueArray(arbitraryRegion(30, 30), { selector: (one) => one.id, maxLength: 8 });
  fc.assert(
    fc.property(arbitraryDocument, regions, regions, (document, before, after) => {
      const untouched = { ...document, regions: before };
      expect(mergeFound(untouched, before, after).regions).toEqual(after);
    }),
  );
});

test('a region in which nothing changed stays the very same object', () => {
  const again = first.map((one) => ({ ...one }));
  expect(mergeFound(read, first, again).regions.every((one, index) => one === read.regions[index])).toBe(true);
});

test('a second reading, step by step, takes back nothing that the user did to what the first had found', () => {
  const off = setOn(read, ['b'], false);
  const begun = withEarlier([], first);
  const midway = withEarlier([region('a')], first);
  const done = [...first, region('c')];
  const merged = mergeFound(mergeFound(mergeFound(off, first, begun), begun, midway), midway, done);
  expect(merged.regions.map(({ id, on }) => [id, on])).toEqual([['a', true], ['b', false], ['c', true]]);
});
