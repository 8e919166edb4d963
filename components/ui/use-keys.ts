import { useEffect, useEffectEvent } from 'react';
import { type KeyPress, matchesKeys } from '../../core/editor/keys';

/** What a key does. `false` leaves it to the browser. */
export interface KeyBinding {
  readonly keys: readonly string[];
  run(): boolean | void;
}

/**
 * Listens to the page's keys for as long as the component is there. Keys that a focused control
 * takes for itself are left to it: all of them in a text field, Enter and Space on a button.
 */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || belongsToControl(event)) return;
    const binding = bindings.find(({ keys }) => keys.some((name) => matchesKeys(event, name)));
    if (binding && binding.run() !== false) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function belongsToControl(event: KeyPress & { readonly target: EventTarget | null }): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.key === 'Escape') return event.target.closest('dialog') !== null;
  if (event.target.closest('textarea, select, dialog, input:not([type=checkbox], [type=file])')) return true;
  return (event.key === 'Enter' || event.key === ' ') && event.target.closest('button, a, input, summary') !== null;
}
