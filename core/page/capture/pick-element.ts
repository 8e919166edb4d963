import { createChoiceFrame } from './choice-frame';
import { elementAt, seenInWindow } from './element-at';
import { createElementChoice } from './element-choice';
import { createOverlay } from './overlay';
import { takeInput } from './take-input';

/**
 * Lets the user choose an element by pointing at it, or by keyboard: arrow up takes what is around
 * it, down goes back inside, left and right go to its neighbours, Enter takes it, Esc gives up.
 * Returns it once the overlay is gone, or `null`. Aborting the signal gives up too.
 */
export async function pickElement(hint: string, signal: AbortSignal): Promise<Element | null> {
  if (signal.aborted) return null;
  const over = new AbortController();
  let choose: (element: Element | null) => void = () => undefined;
  const chosen = new Promise<Element | null>((resolve) => {
    choose = resolve;
  });
  const overlay = createOverlay('crosshair', () => choose(null));
  const frame = createChoiceFrame(overlay.layer, hint);
  const choice = createElementChoice();
  let pressed = false;

  const show = (): void => {
    const element = choice.element();
    const seen = element && seenInWindow(element);
    // A frame is not scrolled for its element; what else scrolls is.
    const taken = element && element.ownerDocument !== document ? seen : choice.box();
    frame.show(seen ?? taken, taken ? `${element?.localName ?? ''} · ${Math.round(taken.w)} × ${Math.round(taken.h)}` : '');
  };
  const point = (x: number, y: number): void => {
    choice.point(elementAt(x, y, overlay.isOverlay));
    show();
  };
  /** Where a choice by keyboard begins: what has the focus, else the middle of the window. */
  const begin = (): void => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !overlay.isOverlay(activeElement)) choice.point(activeElement);
    if (!choice.box()) choice.point(elementAt(innerWidth / 2, innerHeight / 2, overlay.isOverlay));
  };

  signal.addEventListener('abort', () => choose(null), { signal: over.signal });
  // What is chosen may move under the frame: the page scrolls, or changes.
  window.addEventListener('scroll', show, { capture: true, passive: true, signal: over.signal });
  takeInput(
    {
      onMove: point,
      onPress(x, y) {
        pressed = true;
        point(x, y);
      },
      onRelease() {
        if (pressed && choice.box()) choose(choice.element());
        pressed = false;
      },
      onKey({ key }) {
        if (key === 'Escape') choose(null);
        else if (key === 'Enter' && choice.box()) choose(choice.element());
        else if (key === 'Enter' || (key.startsWith('Arrow') && !choice.box())) begin();
        else if (!choice.arrow(key)) return false;
        show();
        return true;
      },
    },
    over.signal,
  );
  const result = await chosen;
  await overlay.remove();
  over.abort();
  return result;
}
