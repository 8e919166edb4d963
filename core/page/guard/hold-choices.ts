import type { ShadowOf } from '../editing/edit-target';
import type { Listen } from './lasting-listeners';

/** How deep shadow roots are searched for the button that a file was chosen by. */
const DEEPEST = 8;

/**
 * Takes files that a user chose by a page's file button out of it again and hands them on, before the page hears of
 * them. Returns what watches a button that stands in no document, whose events come to nobody else.
 */
export function holdChoices(listen: Listen, shadowOf: ShadowOf, onChosen: (button: HTMLInputElement, files: readonly File[]) => void): (button: Element) => void {
  /** Buttons that were emptied, and tell a second time that something was chosen. */
  const emptied = new WeakSet<HTMLInputElement>();

  const hold = (event: Event): void => {
    const [inner] = event.composedPath();
    const button = event.isTrusted && inner && 'localName' in inner ? fileButtonIn(inner as EventTarget as Element, shadowOf, DEEPEST) : null;
    if (!button) return;
    const files = [...(button.files ?? [])];
    if (files.length === 0) {
      // Where nothing was held the user has taken their choice back, and the page may know.
      if (emptied.has(button)) event.stopImmediatePropagation();
      return;
    }
    event.stopImmediatePropagation();
    button.value = '';
    emptied.add(button);
    // What comes second does not leave a shadow root.
    const root = button.getRootNode();
    const swallow = (second: Event): void => {
      if (second.isTrusted) second.stopImmediatePropagation();
    };
    root.addEventListener('change', swallow, { capture: true });
    setTimeout(() => {
      emptied.delete(button);
      root.removeEventListener('change', swallow, { capture: true });
    });
    onChosen(button, files);
  };
  listen('input', hold);
  listen('change', hold);
  return (button) => {
    // Of another frame it may be no `HTMLInputElement` of this one.
    if (button.localName !== 'input' || (button as HTMLInputElement).type !== 'file') return;
    for (const name of ['input', 'change']) button.addEventListener(name, hold, { capture: true });
  };
}

/** The file button that an event is about: what it came from, or one with files inside that, where a shadow root hides it. */
export function fileButtonIn(element: Element, shadowOf: ShadowOf, deepest = 0): HTMLInputElement | null {
  if (element.localName === 'input') return (element as HTMLInputElement).type === 'file' ? (element as HTMLInputElement) : null;
  const shadow = deepest > 0 ? shadowOf(element) : null;
  if (!shadow) return null;
  for (const inner of shadow.querySelectorAll<HTMLElement>('*')) {
    const found = fileButtonIn(inner, shadowOf, deepest - 1);
    if (found?.files?.length) return found;
  }
  return null;
}

/** Gives a file button these files, as if the user had chosen them. Returns whether it has them. */
export function chooseFiles(button: HTMLInputElement, files: readonly File[]): boolean {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  button.files = data.files;
  const taken = [...(button.files ?? [])];
  if (taken.length !== files.length || taken.some((file, index) => file.name !== files[index]?.name || file.size !== files[index].size)) return false;
  button.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  button.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
