/** CSS properties by their script name, as `Element.animate` takes them. */
export type Overrides = Readonly<Record<string, string>>;

/** Longer than any capture, in milliseconds. */
const FOREVER = 1e9;

const cssName = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/**
 * Gives an element other values for a while; returns what takes them back. An animation that stands
 * still does it: it leaves no trace in the document, and no transition starts. What the page holds as
 * important, or the browser cannot animate, is written on the element and put back as it was.
 */
export function overrideStyle(element: Element, overrides: Overrides): () => void {
  const animation = animate(element, overrides);
  const computed = getComputedStyle(element);
  const missed = Object.entries(overrides).filter(([name, value]) => value !== 'auto' && computed.getPropertyValue(cssName(name)) !== value);
  const putBack = missed.length > 0 && (element instanceof HTMLElement || element instanceof SVGElement) ? writeStyle(element, missed) : () => undefined;
  return () => {
    animation?.cancel();
    putBack();
  };
}

/** `null` where the browser lets no script of an extension animate a page's element: then all is written on it. */
function animate(element: Element, overrides: Overrides): Animation | null {
  try {
    const animation = element.animate([overrides, overrides], { duration: FOREVER, fill: 'both' });
    animation.pause();
    return animation;
  } catch {
    return null;
  }
}

function writeStyle(element: HTMLElement | SVGElement, values: readonly (readonly [string, string])[]): () => void {
  const attribute = element.getAttribute('style');
  const before = values.map(([name]) => [cssName(name), element.style.getPropertyValue(cssName(name)), element.style.getPropertyPriority(cssName(name))] as const);
  for (const [name, value] of values) element.style.setProperty(cssName(name), value, 'important');
  const written = element.getAttribute('style');
  return () => {
    // Untouched by the page meanwhile: to the letter. Else only what was written here.
    if (element.getAttribute('style') === written) {
      if (attribute === null) element.removeAttribute('style');
      else element.setAttribute('style', attribute);
      return;
    }
    for (const [name, value, priority] of before) element.style.setProperty(name, value, priority);
  };
}
