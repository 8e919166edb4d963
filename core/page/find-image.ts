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
export async function findImage(src: string): Promise<ImagePlace | null> {
  const shows = (element: Element): boolean => {
    if (element instanceof HTMLImageElement) return element.currentSrc === src || element.src === src;
    if (element instanceof HTMLInputElement) return element.type === 'image' && element.src === src;
    if (element instanceof HTMLVideoElement) return element.poster === src;
    if (element instanceof SVGImageElement) return new URL(element.href.baseVal, document.baseURI).href === src;
    return false;
  };
  const area = (rect: DOMRectReadOnly): number => rect.width * rect.height;

  // An observer knows what the elements around an image cut off, in frames up to the window too.
  const entries = await new Promise<readonly IntersectionObserverEntry[]>((resolve) => {
    const observer = new IntersectionObserver((seen) => {
      observer.disconnect();
      resolve(seen);
    });
    for (const element of document.querySelectorAll('img, image, input, video')) if (shows(element)) observer.observe(element);
    // A page without such an image, or one that draws nothing, never calls back.
    setTimeout(resolve, 500, []);
  });
  const [best] = entries.toSorted((a, b) => area(b.intersectionRect) - area(a.intersectionRect));
  if (!best || area(best.intersectionRect) === 0) return null;

  const { boundingClientRect: full, intersectionRect: shown } = best;
  let visible = { x: shown.x, y: shown.y, w: shown.width, h: shown.height };
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
    // A frame may be drawn larger or smaller than it is laid out. It is of another window, so `instanceof` would not know it.
    const { offsetWidth, offsetHeight } = frame as HTMLElement;
    const [across, down] = [box.width / offsetWidth, box.height / offsetHeight];
    visible = {
      x: box.x + (frame.clientLeft + Number.parseFloat(style.paddingLeft) + visible.x) * across,
      y: box.y + (frame.clientTop + Number.parseFloat(style.paddingTop) + visible.y) * down,
      w: visible.w * across,
      h: visible.h * down,
    };
  }
  // Half a pixel of a rounded layout is no part that is missing.
  return { visible, whole: area(full) - area(shown) <= 0.5 * (full.width + full.height) };
}
