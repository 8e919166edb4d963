/** What the user does while the page's own input is held back. Points are CSS pixels of the window. */
export interface InputTaker {
  readonly onPress?: (x: number, y: number) => void;
  readonly onMove?: (x: number, y: number) => void;
  readonly onRelease?: (x: number, y: number) => void;
  /** Returns whether the key was of use; any other is left to the page. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

const POINTER = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
/** What follows a press, and would still reach the page. */
const REST = ['mousedown', 'mousemove', 'mouseup', 'mouseover', 'mouseout', 'click', 'auxclick', 'dblclick', 'contextmenu', 'touchstart', 'touchmove', 'touchend', 'dragstart', 'selectstart', 'pointerover', 'pointerout'] as const;

/**
 * Takes pointer and keys for itself until the signal. What the page's scripts make up themselves
 * is neither followed nor held back.
 */
export function takeInput(taker: InputTaker, signal: AbortSignal): void {
  const options = { capture: true, passive: false, signal } as const;
  const swallow = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    swallow(event);
    const { clientX, clientY } = event;
    if (event.type === 'pointermove') taker.onMove?.(clientX, clientY);
    else if (event.type === 'pointerdown' && event.button === 0) taker.onPress?.(clientX, clientY);
    else if (event.type === 'pointerup' && event.button === 0) taker.onRelease?.(clientX, clientY);
  };
  for (const type of POINTER) window.addEventListener(type, onPointer, options);
  for (const type of REST) {
    window.addEventListener(type, (event) => { if (event.isTrusted) swallow(event); }, options);
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !taker.onKey(event)) return;
    swallow(event);
    swallowRelease(event.key);
  };
  window.addEventListener('keydown', onKeyDown, options);
  focusHere(signal);
}

/** Longest that a key is held, in milliseconds. */
const HELD_MS = 1500;

/** The page must not see a key go up that it did not see go down: some close their dialog on that. */
function swallowRelease(key: string): void {
  const over = new AbortController();
  setTimeout(() => over.abort(), HELD_MS);
  const onKeyUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== key) return;
    event.stopImmediatePropagation();
    over.abort();
  };
  window.addEventListener('keyup', onKeyUp, { capture: true, signal: over.signal });
}

/** Keys go to a frame that has the focus, and not to its page: the page takes it for as long as it needs them, until the signal. */
export function focusHere(signal: AbortSignal): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLIFrameElement || focused instanceof HTMLEmbedElement || focused instanceof HTMLObjectElement)) return;
  focused.blur();
  window.focus();
  signal.addEventListener('abort', () => focused.focus({ preventScroll: true }), { once: true });
}
