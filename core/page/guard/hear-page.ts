import { takeListenersOff } from './first-listener';
import { ASK, MEET, PRESSING, REWRITING, REWRITTEN } from './tell-guard';

/** Comes to nobody but who asks whether its listener is still there. */
const ALIVE = 'umbra-alive';

/** What scripts of a page do that the guard has to know at once. */
export interface PageActs {
  /** A document may have lost all listeners since it is written anew. */
  rewritten(document: Document): void;
  /** The page got round the guard and may hear before it. */
  late(): void;
  /** A script presses an element. */
  pressing(element: Element): void;
}

/** Tells of what scripts of the page do: at once where the page's own world tells it, else after the script. Returns what is to be called where a document was written anew and somebody else told that. */
export function hearPage(window: Window, acts: PageActs): () => void {
  const { document } = window;
  let alive = false;
  const onAlive = (): void => void (alive = true);
  const listenToSelf = (): void => window.addEventListener(ALIVE, onAlive, { capture: true });
  const lookForErasure = (): void => {
    alive = false;
    window.dispatchEvent(new Event(ALIVE));
    if (!alive) beFirst(true);
  };
  // Nobody told that the listeners would go: whoever took them may listen by now, and loses its own.
  const beFirst = (again: boolean): void => {
    const listenAnew = (): void => {
      listenToSelf();
      acts.rewritten(document);
    };
    const isFirst = takeListenersOff(document, listenAnew);
    if (!isFirst) listenAnew();
    // What the browser refuses while a script runs it allows afterwards.
    if (!isFirst && again) setTimeout(() => beFirst(false));
    else if (!isFirst) acts.late();
  };
  listenToSelf();
  // Observers stay where listeners go.
  new MutationObserver(lookForErasure).observe(document, { childList: true });

  const meet = (event: Event): void => {
    event.preventDefault();
    const { relatedTarget: bell } = event as MouseEvent;
    bell?.addEventListener(REWRITING, lookForErasure);
    bell?.addEventListener(PRESSING, (told) => acts.pressing((told as MouseEvent).relatedTarget as Element));
    bell?.addEventListener(REWRITTEN, (told) => {
      const { relatedTarget: rewritten } = told as MouseEvent;
      // A document of another frame is no `Document` of this one.
      if (rewritten && 'defaultView' in rewritten) acts.rewritten(rewritten as Document);
      listenToSelf();
    });
  };
  // Before any script of the page runs: what comes later is no bell but a page's own.
  window.addEventListener(MEET, meet, { capture: true, once: true });
  window.dispatchEvent(new Event(ASK));
  return listenToSelf;
}
