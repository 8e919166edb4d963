import { shadowRootOf } from './shadow-root';

/** Elements whose text is no text of the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'option', 'datalist', 'textarea', 'select', 'audio', 'video', 'canvas', 'iframe', 'object']);

/** Who is told of what a walk meets. */
export interface Visitor {
  /** @param parent the element around it; of text right in a shadow tree, its host. */
  text(text: Text, parent: Element, root: Document | ShadowRoot): void;
  element(element: Element): void;
  /** Whether the walk should end. */
  isOver(): boolean;
}

/** Goes through all elements and texts of a document, its open and closed shadow trees included, in the order of the page. */
export function walk(visitor: Visitor): void {
  if (document.body) walkChildren(document.body, document.body, document, visitor);
}

function walkChildren(node: Node, parent: Element, root: Document | ShadowRoot, visitor: Visitor): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) visitor.text(child as Text, parent, root);
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element, root, visitor);
    if (visitor.isOver()) return;
  }
}

function walkElement(element: Element, root: Document | ShadowRoot, visitor: Visitor): void {
  visitor.element(element);
  const shadow = shadowRootOf(element);
  if (shadow) walkChildren(shadow, element, shadow, visitor);
  if (!SILENT.has(element.localName)) walkChildren(element, element, root, visitor);
}
