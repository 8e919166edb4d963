import type { ShadowOf } from '../editing/edit-target';

/** A text node with the place of its text in the text of a whole. Half-open, in UTF-16 code units. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text of a part of a page, blocks by line and cells by tab, and where it comes from. */
export interface CollectedText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** What shows no text, or shows it by other means than its text nodes. What a user edits is hidden as a field is. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'IFRAME', 'OBJECT', 'HEAD', 'SELECT', 'OPTION']);

export const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'TR', 'TABLE', 'TBODY', 'THEAD', 'BR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'NAV', 'ASIDE', 'FORM', 'LABEL', 'DL', 'DT', 'DD', 'BODY', 'BUTTON', 'TITLE', 'SUMMARY', 'DETAILS', 'FIGURE', 'FIGCAPTION', 'FIELDSET', 'LEGEND', 'CAPTION', 'ADDRESS', 'HR', 'DIALOG', 'MENU', 'TFOOT']);

const CELLS = new Set(['TD', 'TH']);

const SPACE_FIRST = /^\s/u;
const SPACE_LAST = /\s$/u;

/** A text is cut where a block ends once it is this long: what the engine looks through in one go. */
const STRETCH = 22_000;

/** What a collection asks and tells. */
export interface Collecting {
  readonly shadowOf: ShadowOf;
  /** What parts the text of an element from its neighbours': asked only where no space and no block does. */
  readonly gapOf?: (element: Element) => string;
  /** A node's own text, where something else is shown in its place. */
  readonly textOf: (node: Text) => string;
  readonly onRoot: (root: ShadowRoot) => void;
  /** Hears of each stretch as soon as it ends: it can be looked through while the next is collected. */
  readonly onStretch: (stretch: CollectedText) => void;
}

/** Collects the text below a node, also in shadow roots, in stretches that begin and end with a block. */
export function collectText(root: Node, { shadowOf, gapOf, textOf, onRoot, onStretch }: Collecting): void {
  let parts: string[] = [];
  let pieces: TextPiece[] = [];
  let length = 0;
  let last = '';
  /** Elements that began or ended since the last text. */
  let edges: Element[] = [];

  const put = (part: string): void => {
    if (part === '') return;
    parts.push(part);
    length += part.length;
    last = part;
  };
  const cut = (): void => {
    if (pieces.length > 0) onStretch({ text: parts.join(''), pieces });
    parts = [];
    pieces = [];
    length = 0;
    last = '';
    edges = [];
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = textOf(node as Text);
      if (text === '') return;
      if (gapOf && edges.length > 0 && length > 0 && !SPACE_LAST.test(last) && !SPACE_FIRST.test(text)) put(widest(edges.map(gapOf)));
      edges = [];
      pieces.push({ node: node as Text, start: length, end: length + text.length });
      put(text);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (SKIPPED.has(element.tagName) || isEdited(element)) return;
      const shadow = mayHost(element) ? shadowOf(element) : null;
      if (shadow) {
        onRoot(shadow);
        walkAll(shadow);
      }
      const apart = BLOCKS.has(element.tagName) ? '\n' : CELLS.has(element.tagName) ? '\t' : '';
      if (apart && length > 0 && last !== apart) put(apart);
      if (!apart) edges.push(element);
      walkAll(element);
      if (!apart) edges.push(element);
      if (apart && length > 0 && last !== apart) put(apart);
      if (apart === '\n' && length > STRETCH) cut();
    } else if (node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) walkAll(node);
  };
  const walkAll = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(root);
  cut();
}

function widest(gaps: readonly string[]): string {
  return gaps.includes('\n') ? '\n' : gaps.includes(' ') ? ' ' : '';
}

/** From this width on, in CSS pixels, room beside letters reads as a space. */
const ROOM = 4;

/** What parts the text of an element from what stands before and after it, as the page draws it: `<span>`s in a row are no one word. */
export function gapOf(element: Element): string {
  const { display, marginLeft, marginRight, paddingLeft, paddingRight } = getComputedStyle(element);
  if (display === 'contents' || display === 'none' || display.startsWith('ruby')) return '';
  if (display === 'inline') return [marginLeft, marginRight, paddingLeft, paddingRight].some((width) => Number.parseFloat(width) >= ROOM) ? ' ' : '';
  // Letters that move one by one are still one word.
  if (display.startsWith('inline')) return (element.textContent ?? '').length > 2 ? ' ' : '';
  return '\n';
}

/** What may have a shadow root, besides elements that a page defines itself. To ask for each element would cost more than all else. */
const HOSTS = new Set(['DIV', 'SPAN', 'P', 'SECTION', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'MAIN', 'NAV']);

function mayHost({ tagName }: Element): boolean {
  return HOSTS.has(tagName) || tagName.includes('-');
}

/** Whether an element is the outside of something that a user edits. */
export function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** The nearest block around a node: what is said around a value tells what it is. */
export function blockAround(node: Node): Node {
  let block: Node = node;
  while (block.parentNode && !(block instanceof Element && BLOCKS.has(block.tagName))) block = block.parentNode;
  return block;
}
