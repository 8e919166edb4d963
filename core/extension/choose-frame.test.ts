import { expect, test } from 'vitest';
import type { FramePlace } from '../page/capture/frame-places';
import type { PageSurvey } from '../page/capture/survey-page';
import { chooseScroller, type SurveyedFrame } from './choose-frame';

const WINDOW = { w: 1280, h: 800 };
const all = { x: 0, y: 0, ...WINDOW };

const place = (change: Partial<FramePlace>): FramePlace => ({ index: 0, x: 0, y: 60, scale: 1, visible: { x: 0, y: 60, w: 1280, h: 740 }, ...change });
const survey = (path: readonly number[], change: Partial<PageSurvey>): SurveyedFrame => ({ frameId: path.length === 0 ? 0 : Number(path.join('')) + 10, survey: { path, window: WINDOW, scroller: null, frames: [], ...change } });
const scroller = (hidden: number, view = { x: 0, y: 0, w: 1280, h: 740 }) => ({ view, hidden });

test('a page without frames is scrolled itself', () => {
  expect(chooseScroller([survey([], { scroller: scroller(2000, all) })])).toEqual({ chain: null, closed: false });
  expect(chooseScroller([survey([], {})])).toEqual({ chain: null, closed: false });
});

test('a frame that fills a page is scrolled', () => {
  const frames = [survey([], { frames: [place({})] }), survey([0], { scroller: scroller(2000) })];
  expect(chooseScroller(frames)).toEqual({ chain: { holders: [{ frameId: 0, index: 0 }], frameId: 10 }, closed: false });
});

test('so is one in a frame, also where the page around it scrolls a little', () => {
  const frames = [survey([], { scroller: scroller(100, all), frames: [place({ index: 1 })] }), survey([1], { frames: [place({ y: 0 })] }), survey([1, 0], { scroller: scroller(500) })];
  expect(chooseScroller(frames).chain).toEqual({ holders: [{ frameId: 0, index: 1 }, { frameId: 11, index: 0 }], frameId: 20 });
});

test('a frame in a page that scrolls is a part of it, unless it fills most of the window', () => {
  const part = { x: 0, y: 100, w: 600, h: 740 };
  const around = survey([], { scroller: scroller(1000, all), frames: [place({ visible: part })] });
  expect(chooseScroller([around, survey([0], { scroller: scroller(9000) })]).chain).toBeNull();
  const most = survey([], { scroller: scroller(1000, all), frames: [place({})] });
  expect(chooseScroller([most, survey([0], { scroller: scroller(9000) })]).chain?.frameId).toBe(10);
});

test('a frame that gives no answer is closed, and that is told where nothing else scrolls', () => {
  expect(chooseScroller([survey([], { frames: [place({})] })])).toEqual({ chain: null, closed: true });
  expect(chooseScroller([survey([], { scroller: scroller(20, all), frames: [place({})] })]).closed).toBe(true);
  expect(chooseScroller([survey([], { scroller: scroller(2000, all), frames: [place({})] })]).closed).toBe(false);
  expect(chooseScroller([survey([], { frames: [place({ visible: { x: 0, y: 0, w: 400, h: 400 } })] })]).closed).toBe(false);
});

test.each([['turned', { scale: 0 }], ['without a number', { index: null }]])('a frame that is %s is closed', (_, change) => {
  expect(chooseScroller([survey([], { frames: [place(change)] }), survey([0], { scroller: scroller(2000) })])).toEqual({ chain: null, closed: true });
});

test('of what a frame could show, only what lies in the window counts', () => {
  const small = survey([], { frames: [place({ scale: 0.25, visible: { x: 0, y: 60, w: 320, h: 185 } })] });
  expect(chooseScroller([small, survey([0], { scroller: scroller(9000) })]).chain).toBeNull();
});

test('without an answer of the top window there is nothing to choose', () => {
  expect(chooseScroller([survey([0], { scroller: scroller(9000) })])).toEqual({ chain: null, closed: false });
});
