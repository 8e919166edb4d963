import { shadowRootOf } from './shadow-root';

/** Elements whose text is no text of the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'option', 'datalist', 'textarea', 'select', 'audio', 'video', 'canvas', 'iframe', 'object']);
/** More children than these are looked at in stretches first, most of which lie outside the window on a large page. */
const MANY = 24;
/** Into so many stretches are children parted. */
const STRETCHES = 8;

/** Who is told of what a walk meets. */
export interface Visitor {
  /** @param parent the element around it; of text right in a shadow tree, its host. */
  text(text: Text, parent: Element, root: Document | ShadowRoot): void;
  /** @param textSeen whether text in it may be seen. */
  element(element: Element, textSeen: boolean): void;
  /** Whether any text of these siblings and of what lies between them may be seen; their shadow trees are asked for on their own. */
  maySee(first: ChildNode, last: ChildNode): boolean;
  /** Whether the walk should end. */
  isOver(): boolean;
}

/** Where a walk stands. */
interface Place {
  readonly parent: Element;
  readonly root: Document | ShadowRoot;
  /** Text here may be seen. */
  readonly seen: boolean;
}

/** Goes through all elements and texts of a document, its open and closed shadow trees included, in the order of the page. Texts that cannot be seen are left out. */
export function walk(visitor: Visitor): void {
  if (document.body) walkChildren(document.body, { parent: document.body, root: document, seen: true }, visitor);
}

function walkChildren(node: Node, place: Place, visitor: Visitor): void {
  if (place.seen && node.childNodes.length > MANY) return walkStretch([...node.childNodes], place, visitor);
  for (let child = node.firstChild; child; child = child.nextSibling) {
    walkNode(child, place, visitor);
    if (visitor.isOver()) return;
  }
}

/** Many siblings: whether anything of a stretch is seen is one question, and each part of a stretch that is seen is a smaller one. */
function walkStretch(nodes: readonly ChildNode[], place: Place, visitor: Visitor): void {
  const length = Math.ceil(nodes.length / STRETCHES);
  for (let start = 0; start < nodes.length && !visitor.isOver(); start += length) {
    const part = nodes.slice(start, start + length);
    const [first, last] = [part[0], part.at(-1)];
    const seen = first !== undefined && last !== undefined && visitor.maySee(first, last);
    if (seen && part.length > STRETCHES) walkStretch(part, place, visitor);
    else for (const child of part) walkNode(child, seen ? place : { ...place, seen }, visitor);
  }
}

function walkNode(node: ChildNode, place: Place, visitor: Visitor): void {
  if (node.nodeType === Node.TEXT_NODE) {
    if (place.seen) visitor.text(node as Text, place.parent, place.root);
  } else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element, place, visitor);
}

function walkElement(element: Element, { root, seen }: Place, visitor: Visitor): void {
  visitor.element(element, seen);
  const shadow = shadowRootOf(element);
  if (shadow) walkChildren(shadow, { parent: element, root: shadow, seen: true }, visitor);
  if (!SILENT.has(element.localName)) walkChildren(element, { parent: element, root, seen }, visitor);
}
