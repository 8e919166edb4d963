/** CSS properties by their CSS name. */
export type Styles = Readonly<Record<string, string>>;

/**
 * Sets properties that no rule of the page overrides: what is written on an element itself as
 * important comes before every rule, and no policy of the page forbids it.
 */
export function styleElement(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** A new element with these styles and this text, and none of the page's. */
export function styledElement(styles: Styles, text = ''): HTMLElement {
  const element = document.createElement('div');
  styleElement(element, { all: 'initial', ...styles });
  element.textContent = text;
  return element;
}
