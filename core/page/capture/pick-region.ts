import { createChoiceFrame } from './choice-frame';
import { createOverlay } from './overlay';
import { arrowBox, dragBox, isChoice, middleBox, type WindowBox, type WindowSize } from './region-choice';
import { takeInput } from './take-input';

/**
 * Lets the user drag a rectangle over the window, or place one by keyboard: arrows move it, with
 * Shift they size it, Enter takes it, Esc gives up. Returns it in CSS pixels of the window once the
 * overlay is gone, or `null`. Aborting the signal gives up too.
 */
export async function pickRegion(hint: string, signal: AbortSignal): Promise<WindowBox | null> {
  if (signal.aborted) return null;
  const over = new AbortController();
  let choose: (box: WindowBox | null) => void = () => undefined;
  const chosen = new Promise<WindowBox | null>((resolve) => {
    choose = resolve;
  });
  const overlay = createOverlay('crosshair', () => choose(null));
  const frame = createChoiceFrame(overlay.layer, hint);
  let from: { readonly x: number; readonly y: number } | null = null;
  let box: WindowBox | null = null;

  const size = (): WindowSize => ({ w: innerWidth, h: innerHeight });
  const show = (next: WindowBox | null): void => {
    box = next;
    frame.show(box, box ? `${Math.round(box.w)} × ${Math.round(box.h)}` : '');
  };

  signal.addEventListener('abort', () => choose(null), { signal: over.signal });
  takeInput(
    {
      onPress(x, y) {
        from = { x, y };
        show(null);
      },
      onMove(x, y) {
        if (from) show(dragBox(from, { x, y }, size()));
      },
      onRelease(x, y) {
        if (!from) return;
        const dragged = dragBox(from, { x, y }, size());
        from = null;
        if (isChoice(dragged)) choose(dragged);
        else show(null);
      },
      onKey(event) {
        if (event.key === 'Escape') choose(null);
        else if (event.key === 'Enter') {
          if (box) choose(box);
          else show(middleBox(size()));
        } else {
          const moved = arrowBox(box ?? middleBox(size()), event, size());
          if (!moved) return false;
          show(box ? moved : middleBox(size()));
        }
        return true;
      },
    },
    over.signal,
  );
  const result = await chosen;
  // The input is held a little longer: what follows a press is not for the page either.
  await overlay.remove();
  over.abort();
  return result;
}
