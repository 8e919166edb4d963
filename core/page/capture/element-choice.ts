import { elementAround, shadowRootOf } from '../read/shadow-root';
import { boxInWindow, frameDocument } from './element-at';
import type { WindowBox } from './region-choice';

/** Which element is chosen, and how the arrow keys go from it to others. */
export interface ElementChoice {
  readonly element: () => Element | null;
  readonly box: () => WindowBox | null;
  /** Chooses what is pointed at. */
  readonly point: (element: Element | null) => void;
  /** Arrow up takes what is around it, down goes back inside, left and right go to its neighbours. Returns whether the key is one of these. */
  readonly arrow: (key: string) => boolean;
}

/** A choice that begins with nothing. */
export function createElementChoice(): ElementChoice {
  let chosen: Element | null = null;
  /** Where arrow up came from, the last one at the end. */
  let inner: Element[] = [];

  function choose(element: Element | null): void {
    if (element) chosen = element;
  }

  function neighbour(forward: boolean): Element | null {
    for (let element = chosen; element; ) {
      element = forward ? element.nextElementSibling : element.previousElementSibling;
      if (element && boxInWindow(element)) return element;
    }
    return null;
  }

  return {
    element: () => chosen,
    box: () => chosen && boxInWindow(chosen),
    point(element) {
      inner = [];
      chosen = element && (boxInWindow(element) ? element : larger(element));
    },
    arrow(key) {
      if (key === 'ArrowUp' && chosen) {
        const around = larger(chosen);
        if (around) inner.push(chosen);
        choose(around);
      } else if (key === 'ArrowDown' && chosen) choose(inner.pop() ?? smaller(chosen));
      else if (key === 'ArrowLeft' || key === 'ArrowRight') {
        const next = neighbour(key === 'ArrowRight');
        if (next) inner = [];
        choose(next);
      } else return key === 'ArrowUp' || key === 'ArrowDown';
      return true;
    },
  };
}

const sameBox = (a: WindowBox, b: WindowBox): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

/** The next element around one that is drawn larger, or elsewhere; out of shadow trees and frames too. */
function larger(element: Element): Element | null {
  const box = boxInWindow(element);
  for (let around = outward(element); around; around = outward(around)) {
    const outer = boxInWindow(around);
    if (outer && !(box && sameBox(box, outer))) return around;
  }
  return null;
}

function outward(element: Element): Element | null {
  return elementAround(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The first element within one that is drawn otherwise than itself. */
function smaller(element: Element): Element | null {
  const box = boxInWindow(element);
  const root = frameDocument(element) ?? shadowRootOf(element) ?? element;
  for (const within of root.querySelectorAll('*')) {
    const inside = boxInWindow(within);
    if (inside && !(box && sameBox(box, inside))) return within;
  }
  return null;
}
