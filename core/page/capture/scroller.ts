import { elementAround } from '../read/shadow-root';
import { pageElements } from './page-elements';
import type { WindowBox } from './region-choice';

/** Less than this share of the window is no page's main part. */
const MAIN_SHARE = 0.35;

const root = (): Element => document.scrollingElement ?? document.documentElement;

/** Whether an element is the document's own scroller. */
export const isRoot = (element: Element): boolean => element === root();

/** Whether an element can be scrolled down by the user. */
export function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  if (isRoot(element)) return ![element, document.documentElement].some((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowY));
  return ['auto', 'scroll', 'overlay'].includes(getComputedStyle(element).overflowY);
}

/** So few columns that stick out are a careless layout and hold nothing, in CSS pixels. */
const CARELESS = 8;

/** Whether some of an element's columns can be seen by scrolling alone. */
export function scrollsSideways(element: Element): boolean {
  if (element.scrollWidth <= element.clientWidth + CARELESS) return false;
  return ![element, ...(isRoot(element) ? [document.documentElement, ...(document.body ? [document.body] : [])] : [])].some((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX));
}

/** What of a scroller's content the window shows: its inside without scrollbars, as far as it lies in the window, in CSS pixels of the window. */
export function viewOf(scroller: Element): WindowBox {
  const { clientWidth, clientHeight } = scroller;
  if (isRoot(scroller)) return { x: 0, y: 0, w: Math.min(clientWidth, innerWidth), h: Math.min(document.documentElement.clientHeight || innerHeight, innerHeight) };
  const { x, y } = insideCorner(scroller);
  const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
  return { x: left, y: top, w: Math.max(0, Math.min(x + clientWidth, innerWidth) - left), h: Math.max(0, Math.min(y + clientHeight, innerHeight) - top) };
}

/** Where a scroller's content begins when it is not scrolled, in CSS pixels of the window. */
export function insideCorner(scroller: Element): { readonly x: number; readonly y: number } {
  if (isRoot(scroller)) return { x: 0, y: 0 };
  const rect = scroller.getBoundingClientRect();
  return { x: rect.x + scroller.clientLeft, y: rect.y + scroller.clientTop };
}

/** The scroller that holds most of what the page does not show at once: the document, or a part of it that fills much of the window. `null` where nothing scrolls. */
export function mainScroller(): Element | null {
  const [best] = scrollers().toSorted((a, b) => b.weight - a.weight);
  return best?.element ?? null;
}

function scrollers(): { readonly element: Element; readonly weight: number }[] {
  const area = innerWidth * innerHeight;
  const found: { readonly element: Element; readonly weight: number }[] = [];
  for (const element of pageElements()) {
    if (element !== root() && element.scrollHeight <= element.clientHeight + 1) continue;
    const { w, h } = viewOf(element);
    if (w * h < MAIN_SHARE * area || !scrolls(element)) continue;
    found.push({ element, weight: (element.scrollHeight - element.clientHeight) * w });
  }
  return found;
}

/** The scroller in which an element moves, or `null` where it stands still whatever is scrolled. */
export function scrollerAround(element: Element): Element | null {
  for (let inner: Element | null = element; inner; inner = elementAround(inner)) {
    if (inner !== element && !isRoot(inner) && scrolls(inner)) return inner;
    if (getComputedStyle(inner).position === 'fixed') return null;
  }
  return scrolls(root()) ? root() : null;
}
