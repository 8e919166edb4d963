import { twoFrames } from './frames';
import { keepPositions } from './keep-positions';
import { createPins } from './pins';
import type { WindowBox } from './region-choice';
import { insideCorner, isRoot, mainScroller, scrollerAround, scrollsSideways, viewOf } from './scroller';
import { settle } from './settle';

/** What the window shows of something larger, in CSS pixels. */
export interface ScrolledView {
  /** The row of the content that stands at the top of `view`. */
  readonly top: number;
  /** Rows of the content that are wanted: `[from, to)`. Pages grow while they are looked at. */
  readonly from: number;
  readonly to: number;
  /** Where the content is seen, in the window; its columns are those that are wanted. */
  readonly view: WindowBox;
  /** What stands above and below the view, belongs to the page, and does not scroll. */
  readonly head: number;
  readonly foot: number;
  /** Nothing of the content lies further down. */
  readonly atEnd: boolean;
  /** Some columns of it cannot be seen. */
  readonly cutSideways: boolean;
  /** Whoever changes the window or its zoom changes these. */
  readonly window: { readonly w: number; readonly h: number; readonly ratio: number };
}

/** Scrolls through a page or an element. */
export interface ScrollSession {
  /** Brings a row of the content to the top of the view, or as near as it goes, and waits until all of it is there. */
  readonly moveTo: (row: number, first: boolean) => Promise<ScrolledView>;
  /** What the window shows now. */
  readonly look: () => ScrolledView;
  /** Puts everything back as it was. */
  readonly end: () => void;
}

/** Half a pixel of a rounded layout is no row that is missing. */
const ROUNDING = 0.51;

/** A session over the whole page, or over one element. */
export function createScrollSession(target: Element | null, signal: AbortSignal): ScrollSession {
  const scroller = target ? scrollerAround(target) : mainScroller();
  const base = scroller ?? document.documentElement;
  const putBack = keepPositions(scroller ?? target);
  // Of a scroller that lies partly outside of the window, more would stay unseen.
  if (scroller && !isRoot(scroller)) scroller.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  else if (target) target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const area = (): WindowBox => (scroller ? viewOf(scroller) : { x: 0, y: 0, w: innerWidth, h: innerHeight });
  const pins = createPins(base, area, target);
  const offset = (): number => (scroller ? scroller.scrollTop : 0);

  function look(): ScrolledView {
    const seen = area();
    const top = offset() + seen.y - (scroller ? insideCorner(scroller).y : 0);
    const window = { w: innerWidth, h: innerHeight, ratio: devicePixelRatio };
    if (!target) {
      const to = scroller ? scroller.scrollHeight : seen.h;
      // A header over the full width is a part of the page; a bar beside its scroller would be repeated or leave a gap.
      const framed = seen.w >= 0.95 * innerWidth && !!scroller && !isRoot(scroller);
      return { top, from: 0, to, view: seen, head: framed ? seen.y : 0, foot: framed ? innerHeight - seen.y - seen.h : 0, atEnd: top + seen.h >= to - ROUNDING, cutSideways: !!scroller && scrollsSideways(scroller), window };
    }
    const box = target.getBoundingClientRect();
    // A pixel that is covered in part belongs to it.
    const from = Math.max(0, Math.floor(box.top - seen.y + top));
    const to = Math.ceil(scroller ? box.bottom - seen.y + top : Math.min(box.bottom, innerHeight));
    const [left, right] = [Math.max(Math.floor(box.left), seen.x), Math.min(Math.ceil(box.right), seen.x + seen.w)];
    const cutSideways = box.width - (right - left) > 1 || (!scroller && box.height - (to - from) > 1);
    return { top, from, to, view: { ...seen, x: left, w: Math.max(0, right - left) }, head: 0, foot: 0, atEnd: top + seen.h >= to - ROUNDING, cutSideways, window };
  }

  return {
    look,
    async moveTo(row, first) {
      if (scroller) scroller.scrollTo({ ...(target ? {} : { left: 0 }), top: row - (area().y - insideCorner(scroller).y), behavior: 'instant' });
      const atEnd = (): boolean => look().atEnd;
      await settle(atEnd, signal);
      // Given back meanwhile: the page is the user's again.
      signal.throwIfAborted();
      pins.arrange({ first, last: atEnd() });
      await twoFrames();
      return look();
    },
    end() {
      pins.putBack();
      putBack();
    },
  };
}
