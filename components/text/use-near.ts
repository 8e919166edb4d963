import { useCallback, useState } from 'react';

/** How far from the window's part things are drawn already. */
const MARGIN = '800px 0px';

const callbacks = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | null = null;

/**
 * Whether an element is near what can be seen, so that it is worth drawing, and its height where it was drawn once.
 * The first elements of a page begin as near.
 */
export function useNear(first: boolean): { near: boolean; ref: (element: HTMLElement | null) => (() => void) | undefined; height: number | null } {
  const [near, setNear] = useState(first);
  const [height, setHeight] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) callbacks.get(target)?.(isIntersecting);
      },
      // Panes scroll by themselves: `scrollMargin` is the same for those. Where it is unknown, things are drawn as they come into sight.
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    );
    const seen = observer;
    callbacks.set(element, (isNear) => {
      if (!isNear) setHeight((known) => (element.childNodes.length > 0 ? element.offsetHeight : known));
      setNear(isNear);
    });
    seen.observe(element);
    return () => seen.unobserve(element);
  }, []);
  return { near, ref, height };
}
