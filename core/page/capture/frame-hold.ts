import { twoFrames } from './frames';
import { type FramePlace, placeOfFrame } from './frame-places';
import { keepPositions } from './keep-positions';
import { createPins } from './pins';
import type { ScrolledView } from './scroll-session';

/** Where a frame is seen in its window, and that window. */
export interface HeldFrame extends FramePlace {
  readonly window: ScrolledView['window'];
}

/** Keeps the window around a frame in order while the frame's own document is scrolled. */
export interface FrameHold {
  /** Where the frame is now. Errors where it is nowhere any more. */
  readonly look: () => HeldFrame;
  /** Shows of what is fixed over the frame what belongs to this strip, and waits until it is drawn. */
  readonly arrange: (strip: { readonly first: boolean; readonly last: boolean }) => Promise<HeldFrame>;
  /** Puts everything back as it was. */
  readonly end: () => void;
}

/** Brings a frame into sight as far as it goes, and holds it there. */
export function createFrameHold(frame: Element): FrameHold {
  const putBack = keepPositions(frame);
  frame.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });

  function look(): HeldFrame {
    const place = frame.isConnected ? placeOfFrame(frame) : null;
    if (!place) throw new Error('the frame is gone');
    return { ...place, window: { w: innerWidth, h: innerHeight, ratio: devicePixelRatio } };
  }

  const pins = createPins(frame, () => look().visible, null);
  return {
    look,
    async arrange(strip) {
      pins.arrange(strip);
      await twoFrames();
      return look();
    },
    end() {
      pins.putBack();
      putBack();
    },
  };
}
