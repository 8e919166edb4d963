import type { EditTarget } from '../editing/edit-target';
import type { SendRules } from './chat-sites';
import type { Listen } from './lasting-listeners';

/** A user's try to send something. */
export interface SendAttempt {
  /** Whether it would send what stands in this target. */
  concerns(target: EditTarget): boolean;
  /** Does once more what the user did. */
  again(): void;
}

/** Hears when a user sends: by Enter or a button where the rules know them, and by any form. `hold` says whether it is held back. */
export function watchSending(listen: Listen, rules: SendRules, hold: (attempt: SendAttempt) => boolean): void {
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  listen('keydown', (event) => {
    const [inner] = event.composedPath();
    if (!event.isTrusted || event.key !== 'Enter' || event.shiftKey || event.isComposing || rules.enterIn === '') return;
    if (!(inner instanceof HTMLElement) || !inner.closest(rules.enterIn)) return;
    if (hold({ concerns: ({ element, root }) => element === inner || root.contains(inner), again: () => pressEnter(inner, event) })) stop(event);
  });
  if (rules.buttons !== '')
    listen('click', (event) => {
      const [inner] = event.composedPath();
      const button = event.isTrusted && inner instanceof Element ? inner.closest<HTMLElement>(rules.buttons) : null;
      if (button && hold({ concerns: () => true, again: () => button.click() })) stop(event);
    });
  listen('submit', (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement)) return;
    if (hold({ concerns: ({ element }) => form.contains(element), again: () => form.requestSubmit(submitter instanceof HTMLElement && submitter.isConnected ? submitter : null) })) stop(event);
  });
}

function pressEnter(element: HTMLElement, { ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  element.focus({ preventScroll: true });
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true };
  const pressed = new KeyboardEvent('keydown', init);
  element.dispatchEvent(pressed);
  element.dispatchEvent(new KeyboardEvent('keyup', init));
  // Nobody sent it, so it begins a new line, as the key itself would have.
  if (!pressed.defaultPrevented) element.ownerDocument.execCommand(element instanceof HTMLTextAreaElement ? 'insertText' : 'insertParagraph', false, '\n');
}
