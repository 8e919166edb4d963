import type { PlainBox } from '../../told/page-reading';
import { elementAround } from './shadow-root';

/** The inside of an element, within its border, as far as the elements around it and the window show it; `null` where nothing of it is seen. */
export function visibleInside(element: HTMLElement): PlainBox | null {
  let box = clip(insideOf(element), { x: 0, y: 0, w: innerWidth, h: innerHeight });
  for (let around = elementAround(element); around && box && around !== document.documentElement && around !== document.body; around = elementAround(around)) {
    if (around instanceof HTMLElement && getComputedStyle(around).overflow !== 'visible') box = clip(box, insideOf(around));
  }
  return box;
}

/** The inside of an element within its border. */
export function insideOf(element: HTMLElement): PlainBox {
  const rect = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight } = element;
  // Inline boxes have no inside of their own.
  if (clientWidth === 0 || clientHeight === 0) return { x: rect.x, y: rect.y, w: rect.width, h: rect.height };
  const [across, down] = [rect.width / offsetWidth, rect.height / offsetHeight];
  return { x: rect.x + clientLeft * across, y: rect.y + clientTop * down, w: clientWidth * across, h: clientHeight * down };
}

function clip(a: PlainBox, b: PlainBox): PlainBox | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const w = Math.min(a.x + a.w, b.x + b.w) - x;
  const h = Math.min(a.y + a.h, b.y + b.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : null;
}
