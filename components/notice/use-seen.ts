import { useEffect, useState } from 'react';

/** So long a notice has to be seen before it takes answers that let something out, in milliseconds. */
const SEEN_MS = 400;

/**
 * Whether the user has really seen this page for a moment: nothing of the web page lies over it and nothing makes it
 * transparent. A web page could otherwise put its own button where a notice takes a click.
 */
export function useSeen(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        // Firefox does not know whether something lies over it.
        const visible = (entry as { isVisible?: boolean } | undefined)?.isVisible ?? entry?.isIntersecting ?? false;
        clearTimeout(timer);
        if (visible) timer = setTimeout(() => setSeen(true), SEEN_MS);
        else setSeen(false);
      },
      { threshold: [0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(document.body);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return seen;
}
