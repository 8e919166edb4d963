import type { EditTarget } from '../editing/edit-target';

/** Whether a form sends what stands in a target: it lies in it, also in shadow roots, or names it. */
export function isWithin(form: HTMLFormElement, { element, field }: Pick<EditTarget, 'element' | 'field'>): boolean {
  if (field?.form === form) return true;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) if (node === form) return true;
  return false;
}

/** How what a user does travels. */
const PRESS = { bubbles: true, cancelable: true, composed: true } as const;

/** Presses a button as a mouse does: a page may listen to any part of that. */
export function pressButton(button: HTMLElement): void {
  for (const [kind, buttons] of [['down', 1], ['up', 0]] as const) {
    const init = { ...PRESS, buttons, detail: 1, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    button.dispatchEvent(new PointerEvent(`pointer${kind}`, init));
    button.dispatchEvent(new MouseEvent(`mouse${kind}`, init));
  }
  // One that the page has taken away by now is not clicked by a mouse either.
  if (button.isConnected) button.click();
}

/** Presses Enter in an element. */
export function pressEnter(element: HTMLElement, { ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  element.focus({ preventScroll: true });
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey, metaKey, altKey, ...PRESS };
  const pressed = new KeyboardEvent('keydown', init);
  element.dispatchEvent(pressed);
  element.dispatchEvent(new KeyboardEvent('keyup', init));
  // Nobody sent it, so it begins a new line, as the key itself would have.
  if (!pressed.defaultPrevented) element.ownerDocument.execCommand(element instanceof HTMLTextAreaElement ? 'insertText' : 'insertParagraph', false, '\n');
}
