import { shadowRootOf } from '../read/shadow-root';
import { overlapOf } from './overlap-of';
import { frameCorner } from './element-at';
import { pageElements } from './page-elements';
import type { WindowBox } from './region-choice';

/** Where a frame's document is seen in the window around it, in CSS pixels of that window. */
export interface FramePlace {
  /** Which of its window's frames it is; `null` where that cannot be told. */
  readonly index: number | null;
  /** Where the frame's own window begins. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels of the window around it for one of the frame's; 0 where it is turned or stretched. */
  readonly scale: number;
  /** The part of it that the window shows. */
  readonly visible: WindowBox;
}

/** Elements that show another document. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);
/** Smaller frames, as a share of the window, are buttons and advertisements. */
const SMALLEST = 0.2;

/** The frames that fill much of the window and are in sight. */
export function largeFrames(): { readonly element: Element; readonly place: FramePlace }[] {
  const found: { readonly element: Element; readonly place: FramePlace }[] = [];
  for (const element of pageElements()) {
    const place = FRAMES.has(element.localName) ? placeOfFrame(element) : null;
    if (place && place.visible.w * place.visible.h >= SMALLEST * innerWidth * innerHeight && isSeen(element, place.visible)) found.push({ element, place });
  }
  return found;
}

/** Where a frame is, or `null` where the window shows nothing of it, or the element no document. */
export function placeOfFrame(element: Element): FramePlace | null {
  const { contentWindow } = element as { readonly contentWindow?: Window | null };
  // What a plug-in of the browser shows, such as a PDF file, has no window that is told.
  if (!contentWindow && element.localName !== 'embed') return null;
  const rect = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientWidth, clientHeight } = element as HTMLElement;
  const [across, down] = [rect.width / offsetWidth, rect.height / offsetHeight];
  const { x, y } = frameCorner(element);
  const css = getComputedStyle(element);
  const [left, top, right, bottom] = [css.paddingLeft, css.paddingTop, css.paddingRight, css.paddingBottom].map((length) => Number.parseFloat(length) || 0) as [number, number, number, number];
  const inside = { x, y, w: (clientWidth - left - right) * across, h: (clientHeight - top - bottom) * down };
  const visible = overlapOf(inside, { x: 0, y: 0, w: innerWidth, h: innerHeight });
  return visible && { index: indexOf(contentWindow), x, y, scale: Math.abs(across - down) < 0.01 * across ? across : 0, visible };
}

function indexOf(view: Window | null | undefined): number | null {
  if (!view) return null;
  for (let i = 0; i < globalThis.window.length; i++) if (globalThis.window[i] === view) return i;
  return null;
}

/** Whether a frame can be hit at one of a few points of what is seen of it. */
function isSeen(element: Element, { x, y, w, h }: WindowBox): boolean {
  return [0.5, 0.1, 0.9].some((down) => [0.5, 0.1, 0.9].some((across) => innermostAt(x + w * across, y + h * down) === element));
}

/** The element at a point, out of shadow trees too; a frame counts as one. */
function innermostAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  for (let root: Document | ShadowRoot | null = document; root; root = found && shadowRootOf(found)) {
    const hit: Element | null = root.elementFromPoint(x, y);
    if (!hit || hit === found) break;
    found = hit;
  }
  return found;
}
