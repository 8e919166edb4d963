/** Comes to nobody but who asks whether listeners are still there. */
const PROBE = 'umbra-probe';

/** Stands on a frame's element, in the isolated world: the window that had a guard before any document. */
const SEEN = '__umbraSeen';

/**
 * Whether scripts of another window may have listened on this one before the guard. The window of a frame or tab is there
 * before its first document is, and where that is of the same site the browser keeps the window with all listeners on it.
 * `navigation` tells that this document replaced nothing but that emptiness. Must be asked before any script of the page
 * runs, in the empty document too, where a frame has no other.
 */
export function mayBeShared(window: Window): boolean {
  const { activation } = (window as Partial<WithNavigation>).navigation ?? {};
  const frame: (Element & { [SEEN]?: Window }) | null = window.frameElement;
  if (frame && window.document.URL === 'about:blank') frame[SEEN] = window;
  if (activation?.navigationType !== 'replace' || activation.from !== null) return false;
  return frame ? frame[SEEN] !== window : window.parent === window && window.opener !== null;
}

/** Ends a document before anything of it runs, and takes off what listens on its window by now. Returns whether it could: it must be HTML. */
export function endDocument(document: Document): boolean {
  try {
    document.open();
  } catch {
    return false;
  }
  // Where it was stopped before, the browser does nothing.
  return document.documentElement === null;
}

/** Lets a document that was ended come again, in a window of its own. */
export function comeAgain({ location, name }: Window): void {
  // What a form sends goes to windows with names, and must not be sent twice.
  if (name !== '' && location.hash === '' && location.protocol.startsWith('http')) location.replace(location.href);
  else location.reload();
}

/**
 * Takes all listeners off a window and its document, so that who listens next is the first, and leaves the page as it
 * stands; listeners on elements stay. Returns whether it could: the browser refuses while a script of the page is being parsed.
 */
export function takeListenersOff(document: Document, listenFirst: () => void): boolean {
  const { defaultView: window, compatMode } = document;
  if (!window) return false;
  let left = false;
  const onProbe = (): void => void (left = true);
  window.addEventListener(PROBE, onProbe, { capture: true });
  // What stands in the document loses its listeners as well, and so does not stand there.
  const nodes = [...document.childNodes].filter((node) => node.nodeType !== Node.DOCUMENT_TYPE_NODE);
  for (const node of nodes) node.remove();
  try {
    document.open();
    listenFirst();
    // A document without a type is drawn by older rules.
    if (compatMode === 'CSS1Compat') document.write('<!doctype html>');
    document.close();
  } catch {
    left = true;
  }
  // Closed while it was empty, it has got a root of its own.
  document.documentElement?.remove();
  document.append(...nodes);
  window.dispatchEvent(new Event(PROBE));
  window.removeEventListener(PROBE, onProbe, { capture: true });
  return !left;
}

/** The part of the Navigation API that tells what a document replaced; not all browsers have it. */
interface WithNavigation {
  readonly navigation: { readonly activation: { readonly from: object | null; readonly navigationType: string } | null };
}
