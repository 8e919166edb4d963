import type { PointerEvent as ReactPointerEvent } from 'react';

interface Follow {
  /** Called with how far the pointer went since it was pressed, in CSS pixels. */
  readonly onMove: (dx: number, dy: number) => void;
  /** `kept` is false where the drag was called off with Esc or by the system. */
  readonly onEnd: (kept: boolean) => void;
}

/** Follows a pressed pointer wherever it goes until it is let go. */
export function followPointer(press: ReactPointerEvent, { onMove, onEnd }: Follow): void {
  const over = new AbortController();
  const { signal } = over;
  const end = (kept: boolean) => {
    over.abort();
    onEnd(kept);
  };
  const mine = (event: PointerEvent) => event.pointerId === press.pointerId;
  window.addEventListener('pointermove', (event) => mine(event) && onMove(event.clientX - press.clientX, event.clientY - press.clientY), { signal });
  window.addEventListener('pointerup', (event) => mine(event) && end(true), { signal });
  window.addEventListener('pointercancel', (event) => mine(event) && end(false), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end(false);
    },
    { signal, capture: true },
  );
}
