import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScrolledView } from '../page/capture/scroll-session';
import { nextRow, stripPlace } from './strip-place';

const WINDOW = { w: 1280, h: 800, ratio: 1 };
const view = (change: Partial<ScrolledView>): ScrolledView => ({ top: 0, from: 0, to: 5000, view: { x: 0, y: 0, w: 1280, h: 800 }, head: 0, foot: 0, atEnd: false, cutSideways: false, window: WINDOW, ...change });
const size = { width: 1280, height: 800 };

test('a page gives all of the window, from the row on that stands at its top', () => {
  expect(stripPlace(view({ top: 776 }), 1, size, false)).toEqual({ box: { x: 0, y: 0, w: 1280, h: 800 }, top: 776 });
});

test('of an element alone its rows and columns are taken', () => {
  const element = view({ from: 1000, to: 1100, top: 700, view: { x: 200, y: 0, w: 300, h: 800 }, atEnd: true });
  expect(stripPlace(element, 2, { width: 2560, height: 1600 }, true)).toEqual({ box: { x: 400, y: 600, w: 600, h: 200 }, top: 0 });
});

test('a header and a footer around a scroller are there once', () => {
  const framed = { view: { x: 0, y: 60, w: 1280, h: 700 }, head: 60, foot: 40, to: 1400 };
  expect(stripPlace(view({ ...framed, top: 0 }), 1, size, true)).toEqual({ box: { x: 0, y: 0, w: 1280, h: 760 }, top: 0 });
  expect(stripPlace(view({ ...framed, top: 700, atEnd: true }), 1, size, false)).toEqual({ box: { x: 0, y: 60, w: 1280, h: 740 }, top: 760 });
});

test('where the last strip would show little that is new, it gives most of its rows all the same: what is fixed at its foot is whole', () => {
  const before = view({ top: 1552, to: 2400 });
  expect(stripPlace(before, 1, size, false)).toEqual({ box: { x: 0, y: 0, w: 1280, h: 248 }, top: 1552 });
  expect(nextRow(before, 1)).toBe(1776);
  expect(stripPlace(view({ top: 1600, to: 2400, atEnd: true }), 1, size, false)).toEqual({ box: { x: 0, y: 0, w: 1280, h: 800 }, top: 1600 });
});

test('of a small element at the lower edge, what is seen is taken', () => {
  expect(stripPlace(view({ top: 0, from: 700, to: 850 }), 1, size, true)).toEqual({ box: { x: 0, y: 700, w: 1280, h: 100 }, top: 0 });
});

test('what is scrolled out of sight gives nothing', () => {
  expect(stripPlace(view({ from: 900, to: 950, top: 0 }), 1, size, true)).toBeNull();
});

test('whatever the scale, strips follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.constantFrom(0.5, 2 / 3, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.2, 3), fc.integer({ min: 60, max: 1200 }), fc.integer({ min: 1, max: 6000 }), (scale, h, to) => {
      const picture = { width: Math.round(1280 * scale), height: Math.round(h * scale) };
      let rows = 0;
      let top = 0;
      for (let count = 0; count < 200; count++) {
        const now = view({ top, to, view: { x: 0, y: 0, w: 1280, h }, atEnd: top + h >= to });
        const place = stripPlace(now, scale, picture, count === 0);
        expect(place!.top).toBeLessThanOrEqual(rows);
        rows = place!.top + place!.box.h;
        if (now.atEnd) break;
        const next = nextRow(now, scale);
        expect(next).toBeGreaterThan(top);
        top = Math.min(next, to - h);
      }
      expect(Math.abs(rows - Math.round(to * scale))).toBeLessThanOrEqual(1);
    }),
    // In a low window the way back to whole pixels was once longer than the way on.
    { examples: [[1.1, 67, 4466]] },
  );
});
