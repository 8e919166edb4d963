import type { ChildFrame } from '../../told/frame-reading';
import type { ElementStyles } from './element-styles';
import { isInWindow } from './word-list';

/**
 * Where this window stands among the frames of the windows around it, from the top one down. Windows tell their number of
 * frames and let them be compared across sites, and nothing of the page sees that anybody asked.
 */
export function framePath(): number[] {
  const path: number[] = [];
  for (let view: Window = globalThis.window; view !== view.parent; view = view.parent) path.unshift(indexOf(view, view.parent));
  return path;
}

/** The frame that an element shows, or `null` where it shows none that can be seen. */
export function childFrame(element: Element, styles: ElementStyles): ChildFrame | null {
  const { contentWindow } = element as { readonly contentWindow?: Window | null };
  const rect = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight } = element as HTMLElement;
  if (!contentWindow || !isInWindow(rect) || !styles.of(element).shown || styles.of(element).scale === 0) return null;
  const css = getComputedStyle(element);
  const [left, top, right, bottom] = [css.paddingLeft, css.paddingTop, css.paddingRight, css.paddingBottom].map((length) => Number.parseFloat(length) || 0) as [number, number, number, number];
  const [scaleX, scaleY] = [rect.width / offsetWidth, rect.height / offsetHeight];
  const x = rect.x + (clientLeft + left) * scaleX;
  const y = rect.y + (clientTop + top) * scaleY;
  const visible = { x, y, w: (clientWidth - left - right) * scaleX, h: (clientHeight - top - bottom) * scaleY };
  return { index: indexOf(contentWindow, globalThis.window), x, y, scaleX, scaleY, visible };
}

function indexOf(view: Window, parent: Window): number {
  for (let i = 0; i < parent.length; i++) if (parent[i] === view) return i;
  // A frame that is just being taken away.
  return 0;
}
