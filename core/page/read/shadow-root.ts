/** The part of the extension's interface that an injected script has, beside what pages have. */
declare const chrome: { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } } | undefined;

/** Elements that may have a shadow root beside those of a page's own making, as HTML lists them. */
const HOSTS = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);

/** The shadow root of an element, open or closed, or `null`. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement) || !(HOSTS.has(element.localName) || element.localName.includes('-'))) return null;
  // Firefox has it on the element.
  const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot?.(element) ?? null);
}

/** The element around another one, out of shadow trees too. */
export function elementAround(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  if (assignedSlot ?? parentElement) return assignedSlot ?? parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
