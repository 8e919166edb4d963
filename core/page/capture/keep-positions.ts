import { elementAround } from '../read/shadow-root';
import { overrideStyle } from './override-style';

/** Remembers how everything around an element is scrolled, and lets it go where it is sent, at once. Returns what puts all back. */
export function keepPositions(element: Element | null): () => void {
  const positions = scrolledAround(element).map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  const calm = positions.map(({ element }) => overrideStyle(element, { scrollSnapType: 'none', overflowAnchor: 'none', scrollBehavior: 'auto' }));
  return () => {
    for (const { element, top, left } of positions) element.scrollTo({ top, left, behavior: 'instant' });
    for (const undo of calm) undo();
  };
}

/** Everything that scrolls around an element, and the document. */
function scrolledAround(element: Element | null): Element[] {
  const found = new Set<Element>();
  for (let around = element; around; around = elementAround(around)) if (around.scrollHeight > around.clientHeight || around.scrollWidth > around.clientWidth) found.add(around);
  found.add(document.scrollingElement ?? document.documentElement);
  return [...found];
}
