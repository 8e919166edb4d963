/** Listens on a window before everything in it, for as long as the window lives. */
export type Listen = <Name extends keyof WindowEventMap>(name: Name, listener: (event: WindowEventMap[Name]) => void, options?: { readonly passive?: boolean }) => void;

/** Listeners that come back where a page takes all listeners off its window. */
export interface LastingListeners {
  readonly listen: Listen;
  /** Puts all of them back. Where they still are it does nothing. */
  readonly renew: () => void;
}

/** Makes the listeners of one window. */
export function lastingListeners(window: Window): LastingListeners {
  const renewals: (() => void)[] = [];
  return {
    listen(name, listener, { passive = false } = {}) {
      // The same listener counts once, however often it is added.
      const add = (): void => window.addEventListener(name, listener, { capture: true, passive });
      add();
      renewals.push(add);
    },
    renew() {
      for (const add of renewals) add();
    },
  };
}
