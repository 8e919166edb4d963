import { framePath } from '../read/child-frames';
import { type FramePlace, largeFrames } from './frame-places';
import type { WindowBox } from './region-choice';
import { mainScroller, viewOf } from './scroller';

/** What scrolls in a window, and which frames fill much of it. */
export interface PageSurvey {
  /** See `framePath`. */
  readonly path: readonly number[];
  readonly window: { readonly w: number; readonly h: number };
  /** What holds most of what this document does not show at once: where it is seen, and how many rows it does not show. */
  readonly scroller: { readonly view: WindowBox; readonly hidden: number } | null;
  readonly frames: readonly FramePlace[];
}

/** Looks at the document of this window, in its own CSS pixels. */
export function surveyPage(): PageSurvey {
  const scroller = mainScroller();
  return {
    path: framePath(),
    window: { w: innerWidth, h: innerHeight },
    scroller: scroller && { view: viewOf(scroller), hidden: scroller.scrollHeight - scroller.clientHeight },
    frames: largeFrames().map(({ place }) => place),
  };
}
