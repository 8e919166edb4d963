import { shadowRootOf } from '../read/shadow-root';
import { overlapOf } from './overlap-of';
import type { WindowBox } from './region-choice';
import { scrollerAround, viewOf } from './scroller';

/** Less than this, either way, is nothing that anybody wants a picture of, in CSS pixels. */
const SMALLEST = 4;

/** The innermost element at a point of the window, out of shadow trees and out of frames of the same site; of any other frame, the frame. `null` where there is none. */
export function elementAt(x: number, y: number, isOverlay: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  let root: Document | ShadowRoot | null = document;
  let [across, down] = [x, y];
  while (root) {
    const hit: Element | undefined = root.elementsFromPoint(across, down).find((element) => !isOverlay(element));
    if (!hit || hit === found) break;
    found = hit;
    const inner = frameDocument(hit);
    if (inner) {
      const corner = frameCorner(hit);
      [across, down] = [(across - corner.x) / corner.scale, (down - corner.y) / corner.scale];
    }
    root = inner ?? shadowRootOf(hit);
  }
  return found;
}

/** Where an element stands in the top window, in CSS pixels, or `null` where it has no size worth a picture. */
export function boxInWindow(element: Element): WindowBox | null {
  const rect = element.getBoundingClientRect();
  let { x, y, width: w, height: h } = rect;
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const corner = frameCorner(frame);
    [x, y, w, h] = [corner.x + x * corner.scale, corner.y + y * corner.scale, w * corner.scale, h * corner.scale];
  }
  return w >= SMALLEST && h >= SMALLEST ? { x, y, w, h } : null;
}

/** What of it can be seen in the window, with nothing that a frame or a box that scrolls around it leaves out. */
export function seenInWindow(element: Element): WindowBox | null {
  const scroller = element.ownerDocument === document ? scrollerAround(element) : null;
  let seen = overlapOf(boxInWindow(element), scroller ? viewOf(scroller) : boxInWindow(element));
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame && seen; frame = frame.ownerDocument.defaultView?.frameElement) seen = overlapOf(seen, insideOfFrame(frame));
  return overlapOf(seen, { x: 0, y: 0, w: innerWidth, h: innerHeight });
}

/** A frame without its border, in the top window. */
function insideOfFrame(frame: Element): WindowBox | null {
  const box = boxInWindow(frame);
  if (!box) return null;
  const scale = box.w / ((frame as HTMLElement).offsetWidth || box.w);
  return { x: box.x + frame.clientLeft * scale, y: box.y + frame.clientTop * scale, w: frame.clientWidth * scale, h: frame.clientHeight * scale };
}

/** The document of a frame that is open to this one, or `null`. */
export function frameDocument(element: Element): Document | null {
  return ['iframe', 'frame'].includes(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}

/** Where a frame's document begins in the window around it, and how much larger than it is laid out it is drawn. */
export function frameCorner(frame: Element): { readonly x: number; readonly y: number; readonly scale: number } {
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = box.width / ((frame as HTMLElement).offsetWidth || box.width);
  return { x: box.x + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale, y: box.y + (frame.clientTop + Number.parseFloat(paddingTop)) * scale, scale };
}
