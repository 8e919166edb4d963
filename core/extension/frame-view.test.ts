import { expect, test } from 'vitest';
import type { HeldFrame } from '../page/capture/frame-hold';
import type { ScrolledView } from '../page/capture/scroll-session';
import { viewThrough } from './frame-view';

const inner = (change: Partial<ScrolledView> = {}): ScrolledView => ({ top: 300, from: 0, to: 3000, view: { x: 0, y: 0, w: 1000, h: 700 }, head: 0, foot: 0, atEnd: false, cutSideways: false, window: { w: 1000, h: 700, ratio: 1 }, ...change });
const frame = (change: Partial<HeldFrame> = {}): HeldFrame => ({ index: 0, x: 280, y: 60, scale: 1, visible: { x: 280, y: 60, w: 1000, h: 700 }, window: { w: 1280, h: 800, ratio: 1 }, ...change });
const wide = { x: 0, visible: { x: 0, y: 60, w: 1280, h: 700 } };
const wideInner = { view: { x: 0, y: 0, w: 1280, h: 700 }, window: { w: 1280, h: 700, ratio: 1 } };

test('a view lies where the frame is, beside what stands there', () => {
  expect(viewThrough(inner(), frame())).toEqual({ above: 0, view: { ...inner(), view: { x: 280, y: 60, w: 1000, h: 700 }, window: frame().window } });
});

test('what is over and under a frame as wide as the window belongs to the page', () => {
  expect(viewThrough(inner(wideInner), frame(wide))?.view).toMatchObject({ head: 60, foot: 40 });
});

test('of a part of a frame, what stands around it in the frame and in the window is counted', () => {
  const part = inner({ view: { x: 0, y: 50, w: 1280, h: 620 }, head: 50, foot: 30, window: wideInner.window });
  expect(viewThrough(part, frame(wide))?.view).toMatchObject({ view: { y: 110, h: 620 }, head: 110, foot: 70 });
  const beside = inner({ view: { x: 0, y: 50, w: 1000, h: 620 }, head: 50, foot: 30 });
  expect(viewThrough(beside, frame())?.view).toMatchObject({ view: { y: 110, h: 620 }, head: 50, foot: 30 });
});

test('rows count as they are drawn', () => {
  const half = viewThrough(inner(), frame({ scale: 0.5, visible: { x: 280, y: 60, w: 500, h: 350 } }))?.view;
  expect(half).toMatchObject({ top: 150, to: 1500, view: { x: 280, y: 60, w: 500, h: 350 } });
});

test('what the window cuts off above is not in sight, and the rows count from there on', () => {
  const cut = viewThrough(inner(), frame({ y: -100, visible: { x: 280, y: 0, w: 1000, h: 600 } }));
  expect(cut).toMatchObject({ above: 100, view: { top: 400, view: { y: 0, h: 600 } } });
  expect(viewThrough(inner({ top: 2300, atEnd: true }), frame({ visible: { x: 280, y: 60, w: 1000, h: 500 } }))?.view.atEnd).toBe(false);
  expect(viewThrough(inner(), frame({ visible: { x: 280, y: 60, w: 900, h: 700 } }))?.view.cutSideways).toBe(true);
});

test('nothing in sight, and a frame that is turned, give nothing', () => {
  expect(viewThrough(inner(), frame({ y: 900 }))).toBeNull();
  expect(viewThrough(inner(), frame({ scale: 0 }))).toBeNull();
});
