import type { ShadowOf } from '../editing/edit-target';
import { takeListenersOff } from './first-listener';
import type { Listen } from './lasting-listeners';

/** How often all frames are looked through, in milliseconds. */
const LOOK_MS = 100;

/**
 * Looks for frames of the same site that have no guard though something stands in them: the browser lets no script of an
 * extension into a frame before its document comes, and a page can keep it from coming and fill the frame by hand. They
 * get one from here, as the first listener. A frame that gets the keyboard takes it from another, which hears of that at once.
 */
export function watchFrames(window: Window, listen: Listen, shadowOf: ShadowOf, isGuarded: (frame: Window) => boolean, guard: (frame: Window) => void): void {
  const guardAll = (): void => {
    let outermost = window;
    while (outermost.parent !== outermost && documentOf(outermost.parent)) outermost = outermost.parent;
    guardIn(outermost);
  };
  const guardIn = (frames: Window): void => {
    for (let at = 0; at < frames.length; at++) {
      const frame = (frames as unknown as Readonly<Record<number, Window>>)[at];
      const document = frame && documentOf(frame);
      if (!frame || !document) continue;
      // What the page has stopped halfway keeps its listeners, whoever added them: it goes.
      if (!isGuarded(frame) && isFilled(document, shadowOf) && !takeListenersOff(document, () => guard(frame))) frame.frameElement?.remove();
      guardIn(frame);
    }
  };
  listen('blur', guardAll, { passive: true });
  if (window.parent === window || !documentOf(window.parent)) setInterval(guardAll, LOOK_MS);
}

/** Whether anything can be pasted into a document. While it is empty it may be still to come, and its guard with it. */
function isFilled({ documentElement: root, body, designMode }: Document, shadowOf: ShadowOf): boolean {
  // The empty document that waits for another has a head and a body.
  return root !== null && (designMode === 'on' || root.querySelector('body *, [contenteditable]') !== null || root.hasAttribute('contenteditable') || (body !== null && shadowOf(body) !== null));
}

/** The document of a window of the same site; `null` of another's. */
function documentOf(window: Window): Document | null {
  try {
    return window.document;
  } catch {
    return null;
  }
}
