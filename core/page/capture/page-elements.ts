import { shadowRootOf } from '../read/shadow-root';

/** Every element of the document below its root, those in open and closed shadow trees too. */
export function* pageElements(root: Document | ShadowRoot = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const shadow = shadowRootOf(element);
    if (shadow) yield* pageElements(shadow);
  }
}

/** Whether an element lies in another one or is it, out of shadow trees too. */
export function holds(outer: Element, inner: Element | null): boolean {
  for (let element = inner; element; ) {
    if (outer.contains(element)) return true;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
