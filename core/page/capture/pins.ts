import { elementAround } from '../read/shadow-root';
import { overrideStyle } from './override-style';
import { holds, pageElements } from './page-elements';
import { scrollerAround } from './scroller';
import type { WindowBox } from './region-choice';

/** What stays where it is while the page is scrolled: headers, bars, bubbles. Each belongs into the picture once. */
export interface Pins {
  /** Shows of them what belongs to this strip. Call it after every scroll, since pages add and move some. */
  readonly arrange: (strip: { readonly first: boolean; readonly last: boolean }) => void;
  readonly putBack: () => void;
}

/** In which strip a fixed element is shown; a ground behind everything in all of them. */
type Place = 'first' | 'last' | 'always' | 'never';

/** From this share of the window on, what cannot be clicked is a ground and no bar. */
const GROUND_SHARE = 0.5;
/** What is higher than this share of the window stands beside the page and not at its end. */
const TALL_SHARE = 0.7;

/**
 * `scroller` is what will be scrolled. `whole` is whether all of the page is captured: of an element
 * alone, nothing that is pinned elsewhere is a part. `target` is that element.
 */
export function createPins(scroller: Element, view: () => WindowBox, target: Element | null): Pins {
  const places = new Map<Element, Place>();
  const hidden = new Map<Element, () => void>();
  const released = new Map<Element, () => void>();

  /** What is around the picture or in the element must stay. */
  const isPart = (element: Element): boolean => holds(element, scroller) || (target !== null && (holds(element, target) || holds(target, element)));

  function arrange({ first, last }: { readonly first: boolean; readonly last: boolean }): void {
    for (const element of pageElements()) {
      const { position } = getComputedStyle(element);
      if (position === 'sticky' && !released.has(element) && !hidden.has(element)) release(element);
      else if (position === 'fixed' && !places.has(element) && !isPart(element) && !moves(element)) places.set(element, first || target ? placeOf(element) : 'never');
    }
    for (const [element, place] of places) {
      const shown = place === 'always' || (target === null && ((place === 'first' && first) || (place === 'last' && last)));
      if (shown) show(element);
      else if (!hidden.has(element)) hidden.set(element, overrideStyle(element, { opacity: '0' }));
    }
  }

  /** A sticky element keeps its place in the flow: there it is shown, once, and sticks no more. */
  function release(element: Element): void {
    if (scrollerAround(element) !== scroller) return;
    released.set(element, overrideStyle(element, { position: 'relative', top: 'auto', bottom: 'auto' }));
  }

  function show(element: Element): void {
    hidden.get(element)?.();
    hidden.delete(element);
  }

  function placeOf(element: Element): Place {
    const box = element.getBoundingClientRect();
    const { x, y, w, h } = view();
    // What lies beside the picture may stay: it is in none of the strips.
    const beside = box.bottom <= y || box.top >= y + h || box.right <= x || box.left >= x + w;
    if (beside) return 'always';
    if (box.width * box.height >= GROUND_SHARE * innerWidth * innerHeight && !isInFront(element, box)) return 'always';
    if (box.height > TALL_SHARE * h) return 'first';
    return box.top + box.height / 2 > y + h / 2 ? 'last' : 'first';
  }

  return {
    arrange,
    putBack() {
      for (const undo of [...hidden.values(), ...released.values()]) undo();
      hidden.clear();
      released.clear();
    },
  };
}

/** Whether an element can be hit at one of a few points of it. */
function isInFront(element: Element, box: DOMRect): boolean {
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  return [0.1, 0.5, 0.9].some((down) => [0.1, 0.5, 0.9].some((across) => holds(element, document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down))));
}

/** Whether a fixed element moves with the page all the same: it is fixed to an element around it that is transformed, filtered or contained. */
function moves(element: Element): boolean {
  for (let around = elementAround(element); around; around = elementAround(around)) {
    const { transform, filter, perspective, backdropFilter, contain, willChange } = getComputedStyle(around);
    if ([transform, filter, perspective, backdropFilter].some((value) => value && value !== 'none')) return true;
    if (/strict|content|layout|paint/u.test(contain) || /transform|filter|perspective/u.test(willChange)) return true;
  }
  return false;
}
