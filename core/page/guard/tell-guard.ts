/** By these the two worlds of a page find each other, before any script of the page runs. */
export const MEET = 'umbra-meet';
export const ASK = 'umbra-ask';

/** Come to the bell before and after a document may have been emptied to be written anew; their `relatedTarget` is the document. */
export const REWRITING = 'umbra-rewriting';
export const REWRITTEN = 'umbra-rewritten';

/** Comes to the bell before a script presses something; its `relatedTarget` is what it presses. */
export const PRESSING = 'umbra-pressing';

/**
 * Runs in the page's own world and tells the guard what it cannot see from its own, before the page gets its turn again.
 * `document.open` takes all listeners off a window, the guard's too, and whoever listens next would be the first; a file
 * button that stands in no document tells nobody but the page what was chosen. It rings a bell that the page cannot
 * reach, and uses nothing that a page could have replaced. Must run before any script of the page.
 */
export function tellGuard(page: Window & typeof globalThis): void {
  const { MouseEvent, Reflect } = page;
  const { apply } = Reflect;
  const prototype = page.Document.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called on documents below
  const { write } = prototype;
  const nothing = (page as { trustedTypes?: { emptyHTML?: unknown } }).trustedTypes?.emptyHTML ?? '';
  const bell = page.document.createElement('i');
  const dispatch = bell.dispatchEvent.bind(bell);
  const about = (relatedTarget: EventTarget): MouseEventInit => ({ __proto__: null, cancelable: true, relatedTarget }) as MouseEventInit;
  const ring = (name: string, target: EventTarget): unknown => dispatch(new MouseEvent(name, about(target)));

  for (const name of ['open', 'write', 'writeln'] as const)
    replace(page, prototype, name, (original, document, values) => {
      ring(REWRITING, document);
      // What is written may hold scripts, which run at once: where writing empties the document, it is emptied before.
      if (name !== 'open') {
        apply(write, document, [nothing]);
        ring(REWRITTEN, document);
      }
      const result: unknown = apply(original, document, values);
      ring(REWRITTEN, document);
      return result;
    });
  const pressed = (original: Method, element: EventTarget, values: unknown[]): unknown => {
    ring(PRESSING, element);
    const result: unknown = apply(original, element, values);
    return result;
  };
  replace(page, page.HTMLElement.prototype, 'click', pressed);
  replace(page, page.HTMLInputElement.prototype, 'showPicker', pressed);

  const isMet = (): boolean => !page.dispatchEvent(new MouseEvent(MEET, about(bell)));
  if (!isMet()) page.addEventListener(ASK, isMet, { once: true, capture: true });
}

type Method = (...values: unknown[]) => unknown;

/** Puts something in a method's place that looks like it. */
function replace<Owner extends object>(page: typeof globalThis, owner: Owner, name: keyof Owner & string, by: (original: Method, self: EventTarget, values: unknown[]) => unknown): void {
  const original = owner[name] as Method;
  // Without a prototype: what a page adds to all objects does not reach it.
  const handler = { __proto__: null, apply: (_: Method, self: EventTarget, values: unknown[]) => by(original, self, values) } as ProxyHandler<Method>;
  page.Reflect.set(owner, name, new page.Proxy(original, handler));
}
