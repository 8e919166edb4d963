import { holdStill } from './hold-still';
import { pickRegion } from './pick-region';
import type { WindowBox } from './region-choice';
import { createScrollSession, type ScrolledView, type ScrollSession } from './scroll-session';

/** What the background can ask of a page while something of it is captured. */
export interface CaptureAgent {
  /** Says that the background is there. Without it everything is given back after a while. Returns whether the user wants to stop. */
  readonly beat: () => { readonly cancelled: boolean };
  /** Lets the user choose a rectangle: see `pickRegion`. */
  readonly pickRegion: (hint: string) => Promise<WindowBox | null>;
  /** Listens for Esc, which the page gets too. */
  readonly watchEscape: () => void;
  /** Makes ready to scroll through the whole page. `false` where the document is none that scrolls: a PDF file. */
  readonly beginPage: () => boolean;
  /** See `ScrollSession`. Errors where nothing was begun. */
  readonly moveTo: (row: number, first: boolean) => Promise<ScrolledView>;
  readonly look: () => ScrolledView;
  /** Ends whatever runs and gives the page back as it was. */
  readonly end: () => void;
}

/** Without a sign of the background for so long, it is gone. In milliseconds. */
const SILENCE_MS = 5000;

/** The agent of this page. Everything that it does to the page ends with `end`, which comes by itself where nobody calls any more. */
export function createAgent(): CaptureAgent {
  const over = new AbortController();
  let cancelled = false;
  let session: ScrollSession | null = null;
  let silence = setTimeout(end, SILENCE_MS);

  function end(): void {
    clearTimeout(silence);
    over.abort();
  }

  function scrolling(): ScrollSession {
    if (!session || over.signal.aborted) throw new Error('nothing is under way');
    return session;
  }

  function begin(target: Element | null): void {
    over.signal.throwIfAborted();
    const begun = createScrollSession(target, over.signal);
    session = begun;
    over.signal.addEventListener('abort', begun.end);
    holdStill(() => {
      cancelled = true;
    }, over.signal);
  }

  return {
    beat() {
      clearTimeout(silence);
      if (!over.signal.aborted) silence = setTimeout(end, SILENCE_MS);
      return { cancelled };
    },
    pickRegion: async (hint) => await pickRegion(hint, over.signal),
    watchEscape() {
      const onKey = (event: KeyboardEvent): void => {
        if (event.isTrusted && event.key === 'Escape') cancelled = true;
      };
      window.addEventListener('keydown', onKey, { capture: true, signal: over.signal });
    },
    beginPage() {
      if (document.contentType === 'application/pdf') return false;
      begin(null);
      return true;
    },
    moveTo: async (row, first) => await scrolling().moveTo(row, first),
    look: () => scrolling().look(),
    end,
  };
}
