import { focusHere } from './take-input';

const SCROLL_KEYS = new Set([' ', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown']);

/** Keeps the user from scrolling by accident until the signal, and calls back on Esc. */
export function holdStill(onEscape: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: false, signal } as const;
  for (const type of ['wheel', 'touchmove'] as const) {
    window.addEventListener(type, (event) => { if (event.isTrusted && event.cancelable) event.preventDefault(); }, options);
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') onEscape();
    else if (!SCROLL_KEYS.has(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, options);
  focusHere(signal);
}
