import { overlapOf } from '../page/capture/overlap-of';
import type { HeldFrame } from '../page/capture/frame-hold';
import type { ScrolledView } from '../page/capture/scroll-session';

/** What is scrolled in a frame, as the window around the frame sees it. */
export interface FrameView {
  readonly view: ScrolledView;
  /** Rows at the top of what is scrolled that lie outside of that window, in its CSS pixels. */
  readonly above: number;
}

/** Narrower than this share of its window, something stands beside what is scrolled. */
const WIDE = 0.95;
/** Half a pixel of a rounded layout is no row that is missing. */
const ROUNDING = 0.51;

/** A view in a frame, moved into the window around it and cut at the window's edges. `null` where nothing of it is in sight. */
export function viewThrough(inner: ScrolledView, { x, y, scale, visible, window }: HeldFrame): FrameView | null {
  const place = { x: x + inner.view.x * scale, y: y + inner.view.y * scale, w: inner.view.w * scale, h: inner.view.h * scale };
  const view = scale > 0 ? overlapOf(place, visible) : null;
  if (!view) return null;
  const above = view.y - place.y;
  const top = inner.top * scale + above;
  const to = inner.to * scale;
  // What stands over and under it over the full width belongs to the page; in a frame beside a bar, only what the frame has of it.
  const framed = inner.view.w >= WIDE * inner.window.w && view.w >= WIDE * window.w;
  const head = framed ? view.y : Math.min(inner.head * scale, view.y - visible.y);
  const foot = framed ? window.h - view.y - view.h : Math.min(inner.foot * scale, visible.y + visible.h - view.y - view.h);
  return {
    above,
    view: { top, from: inner.from * scale, to, view, head, foot, atEnd: top + view.h >= to - ROUNDING, cutSideways: inner.cutSideways || place.w - view.w > 1, window },
  };
}
