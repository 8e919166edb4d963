import { takeListenersOff } from './first-listener';
import type { Listen } from './lasting-listeners';

/** How often all frames are looked through, in milliseconds. */
const LOOK_MS = 500;

/**
 * Looks for frames of the same site that have no guard: a page can end a frame's document before the browser lets scripts
 * of an extension in, and fill it by hand. They get one from here, as the first listener. A frame that gets the keyboard
 * takes it from another, which hears of that at once.
 */
export function watchFrames(window: Window, listen: Listen, isGuarded: (frame: Window) => boolean, guard: (frame: Window) => void): void {
  const guardAll = (): void => {
    let outermost = window;
    while (outermost.parent !== outermost && documentOf(outermost.parent)) outermost = outermost.parent;
    guardIn(outermost);
  };
  const guardIn = (frames: Window): void => {
    for (let at = 0; at < frames.length; at++) {
      const frame = (frames as unknown as Readonly<Record<number, Window>>)[at];
      const document = frame && documentOf(frame);
      // Without a root it is still to come, and its guard with it.
      if (!frame || !document?.documentElement) continue;
      if (!isGuarded(frame)) takeListenersOff(document, () => guard(frame));
      guardIn(frame);
    }
  };
  listen('blur', guardAll, { passive: true });
  if (window.parent === window || !documentOf(window.parent)) setInterval(guardAll, LOOK_MS);
}

/** The document of a window of the same site; `null` of another's. */
function documentOf(window: Window): Document | null {
  try {
    return window.document;
  } catch {
    return null;
  }
}
