import { HINT } from './choice-frame';
import { createOverlay, type Overlay, THROUGH } from './overlay';
import { styledElement } from './style-element';

/** A few words over a page that goes on being the user's. */
export interface Note {
  /** '' takes them away; resolves once they are on no picture. */
  readonly show: (words: string) => Promise<void>;
}

/** Words at the window's foot, through which the pointer goes; gone with the signal. */
export function createNote(signal: AbortSignal): Note {
  let overlay: Overlay | null = null;
  let line: HTMLElement | null = null;

  async function hide(): Promise<void> {
    const shown = overlay;
    [overlay, line] = [null, null];
    await shown?.remove();
  }

  signal.addEventListener('abort', () => void hide());
  return {
    async show(words) {
      if (words === '' || signal.aborted) return await hide();
      if (!overlay || !line) {
        overlay = createOverlay(THROUGH, () => undefined);
        line = styledElement({ ...HINT, bottom: '24px', 'font-variant-numeric': 'tabular-nums' });
        line.role = 'status';
        overlay.layer.append(line);
      }
      line.textContent = words;
    },
  };
}
