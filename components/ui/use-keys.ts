import { useEffect, useEffectEvent, useRef } from 'react';
import { type KeyPress, matchesKeys } from '../../core/editor/keys';

/** What a key does. */
export interface KeyBinding {
  readonly keys: readonly string[];
  /** Runs again and again while the key is held down. */
  readonly repeats?: boolean;
  /** Runs when the key is let go, unless the pointer was pressed meanwhile: then the key meant something else. */
  readonly onRelease?: boolean;
  /** `false` leaves the key to the browser. */
  run(): boolean | void;
}

/**
 * Listens to the page's keys for as long as the component is there. Keys that a focused control
 * takes for itself are left to it: all of them in a text field, Enter and Space on a button, arrows on a slider.
 */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const held = useRef<KeyBinding | null>(null);
  const onDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || belongsToControl(event)) return;
    const binding = bindings.find(({ keys }) => keys.some((name) => matchesKeys(event, name)));
    if (!binding) return;
    if (binding.onRelease) held.current = event.repeat ? held.current : binding;
    else if ((!event.repeat || binding.repeats) && binding.run() === false) return;
    event.preventDefault();
  });
  const onUp = useEffectEvent((event: KeyboardEvent) => {
    const released = held.current?.keys.some((name) => matchesKeys(event, name));
    if (released) held.current?.run();
    held.current = null;
  });
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    window.addEventListener('keydown', (event) => onDown(event), { signal });
    window.addEventListener('keyup', (event) => onUp(event), { signal });
    window.addEventListener('pointerdown', () => (held.current = null), { signal, capture: true });
    return () => over.abort();
  }, []);
}

function belongsToControl(event: KeyPress & { readonly target: EventTarget | null }): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.key === 'Escape') return event.target.closest('dialog') !== null;
  if (event.target.closest('textarea, dialog, input:not([type=checkbox], [type=radio], [type=range], [type=file])')) return true;
  // A list takes letters as well, but no commands; sliders and radio buttons take the keys that move them.
  if (event.target.closest('select')) return !(event.ctrlKey || event.metaKey);
  if (event.target.closest('[type=radio], [type=range]') && /^(?:Arrow|Page|Home|End)/u.test(event.key)) return true;
  return (event.key === 'Enter' || event.key === ' ') && event.target.closest('button, a, input, summary') !== null;
}
