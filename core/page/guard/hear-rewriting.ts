import { ASK, MEET, REWRITING, REWRITTEN } from './tell-rewriting';

/** Comes to nobody but who asks whether its listener is still there. */
const ALIVE = 'umbra-alive';

/**
 * Calls back when a document may have lost all listeners since it is written anew: at once where the page's own world
 * tells so, else after the script that did it (`late`: then the page may listen first).
 */
export function hearRewriting(window: Window, onRewritten: (rewritten: Document, late: boolean) => void): void {
  const { document } = window;
  let alive = false;
  const onAlive = (): void => void (alive = true);
  const listenToSelf = (): void => window.addEventListener(ALIVE, onAlive, { capture: true });
  const lookForErasure = (): void => {
    alive = false;
    window.dispatchEvent(new Event(ALIVE));
    if (alive) return;
    listenToSelf();
    onRewritten(document, true);
  };
  listenToSelf();
  // Observers stay where listeners go.
  new MutationObserver(lookForErasure).observe(document, { childList: true });

  const meet = (event: Event): void => {
    event.preventDefault();
    const { relatedTarget: bell } = event as MouseEvent;
    bell?.addEventListener(REWRITING, lookForErasure);
    bell?.addEventListener(REWRITTEN, (told) => {
      const { relatedTarget: rewritten } = told as MouseEvent;
      // A document of another frame is no `Document` of this one.
      if (rewritten && 'defaultView' in rewritten) onRewritten(rewritten as Document, false);
      listenToSelf();
    });
  };
  // Before any script of the page runs: what comes later is no bell but a page's own.
  window.addEventListener(MEET, meet, { capture: true, once: true });
  window.dispatchEvent(new Event(ASK));
}
