/** By these the two worlds of a page find each other, before any script of the page runs. */
export const MEET = 'umbra-meet';
export const ASK = 'umbra-ask';

/** Come to the bell before and after a document may have been emptied to be written anew; their `relatedTarget` is the document. */
export const REWRITING = 'umbra-rewriting';
export const REWRITTEN = 'umbra-rewritten';

/**
 * Runs in the page's own world. `document.open` takes all listeners off a window, the guard's too, and whoever
 * listens next would be the first: this tells the guard before the page gets its turn again. It rings a bell that the
 * page cannot reach, and uses nothing that a page could have replaced. Must run before any script of the page.
 */
export function tellRewriting(page: Window & typeof globalThis): void {
  const { MouseEvent, Reflect, Proxy } = page;
  const { apply } = Reflect;
  const prototype = page.Document.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called on documents below
  const { write } = prototype;
  const nothing = (page as { trustedTypes?: { emptyHTML?: unknown } }).trustedTypes?.emptyHTML ?? '';
  const bell = page.document.createElement('i');
  const ring = bell.dispatchEvent.bind(bell);
  const about = (relatedTarget: EventTarget): MouseEventInit => ({ __proto__: null, cancelable: true, relatedTarget }) as MouseEventInit;
  const isMet = (): boolean => !page.dispatchEvent(new MouseEvent(MEET, about(bell)));

  for (const name of ['open', 'write', 'writeln'] as const) {
    const original = prototype[name] as (...values: unknown[]) => unknown;
    const told = new Proxy(original, {
      // Without the page's additions to what all objects have.
      __proto__: null,
      apply(_, document: Document, values: unknown[]) {
        ring(new MouseEvent(REWRITING, about(document)));
        // What is written may hold scripts, which run at once: where writing empties the document, it is emptied before.
        if (name !== 'open') {
          apply(write, document, [nothing]);
          ring(new MouseEvent(REWRITTEN, about(document)));
        }
        const result: unknown = apply(original, document, values);
        ring(new MouseEvent(REWRITTEN, about(document)));
        return result;
      },
    } as ProxyHandler<typeof original>);
    Reflect.set(prototype, name, told);
  }
  if (!isMet()) page.addEventListener(ASK, isMet, { once: true, capture: true });
}
