/** Where an image stands in the window, in CSS pixels of the top document. */
export interface ImagePlace {
  /** The part of the image that the window shows. */
  readonly visible: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Whether `visible` is all of it. */
  readonly whole: boolean;
}

/**
 * Finds the image with this address in the document it is injected into and returns its place, or
 * `null` where it is not shown or where a frame of another site hides its place. Of several images
 * with one address the largest visible one is taken.
 *
 * Injected by `scripting.executeScript`, which sends a function's source: it may use nothing from
 * outside itself.
 */
export function findImage(src: string): ImagePlace | null {
  interface Rect {
    x: number;
    y: number;
    right: number;
    bottom: number;
  }

  const shows = (element: Element): boolean => {
    if (element instanceof HTMLImageElement) return element.currentSrc === src || element.src === src;
    if (element instanceof HTMLInputElement) return element.type === 'image' && element.src === src;
    if (element instanceof HTMLVideoElement) return element.poster === src;
    if (element instanceof SVGImageElement) return new URL(element.href.baseVal, document.baseURI).href === src;
    return false;
  };

  const intersect = (a: Rect, b: Rect): Rect => ({
    x: Math.max(a.x, b.x),
    y: Math.max(a.y, b.y),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const move = (rect: Rect, x: number, y: number): Rect => ({ x: rect.x + x, y: rect.y + y, right: rect.right + x, bottom: rect.bottom + y });
  const area = (rect: Rect): number => Math.max(0, rect.right - rect.x) * Math.max(0, rect.bottom - rect.y);

  const boxOf = (element: Element): Rect => {
    const { x, y, right, bottom } = element.getBoundingClientRect();
    return { x, y, right, bottom };
  };

  let best: { full: Rect; visible: Rect } | null = null;
  for (const element of document.querySelectorAll('img, image, input, video')) {
    if (!shows(element)) continue;
    const full = boxOf(element);
    const visible = intersect(full, { x: 0, y: 0, right: innerWidth, bottom: innerHeight });
    if (area(visible) > 0 && (!best || area(visible) > area(best.visible))) best = { full, visible };
  }
  if (!best) return null;

  let { full, visible } = best;
  for (let view: Window = globalThis.window; view !== view.parent; view = view.parent) {
    let frame: Element | null;
    try {
      frame = view.frameElement;
    } catch {
      return null;
    }
    if (!frame) return null;
    const box = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    const left = box.x + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    const top = box.y + frame.clientTop + Number.parseFloat(style.paddingTop);
    full = move(full, left, top);
    visible = intersect(move(visible, left, top), { x: 0, y: 0, right: view.parent.innerWidth, bottom: view.parent.innerHeight });
  }
  if (area(visible) === 0) return null;
  return {
    visible: { x: visible.x, y: visible.y, w: visible.right - visible.x, h: visible.bottom - visible.y },
    // Half a pixel of a rounded layout is no part that is missing.
    whole: area(full) - area(visible) <= 0.5 * (full.right - full.x + full.bottom - full.y),
  };
}
