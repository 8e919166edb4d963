import type { EditTarget } from '../editing/edit-target';
import type { SendRules } from './send-rules';
import type { Listen } from './lasting-listeners';
import { isWithin, pressButton, pressEnter } from './press-again';

/** A user's try to send something. */
export interface SendAttempt {
  /** Whether it would send what stands in this target. `isLast`: it is what was typed into last. */
  concerns(target: EditTarget, isLast: boolean): boolean;
  /** Does once more what the user did. */
  again(): void;
}

/** Who is asked about what a user sends. */
export interface SendJudge {
  /** Whether something would go out that was not looked at yet, or that holds something. */
  mayTell(attempt: SendAttempt): boolean;
  /** The same of an attempt that is complete: one that may tell is held back and judged. */
  hold(attempt: SendAttempt): boolean;
}

/** What comes before a click. A page may send on any of it, and may take the button away then, so that no click comes. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Hears when a user sends: by Enter or a button where the rules know them, and by any form. What a page's own scripts
 * press is theirs: they know the text and need no button. Returns what is to be called with each root that is typed in:
 * a form in a shadow root tells of its sending there alone.
 */
export function watchSending(listen: Listen, rules: SendRules, judge: SendJudge): (root: Node) => void {
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  listen('keydown', (event) => {
    const [inner] = event.composedPath();
    if (!event.isTrusted || event.key !== 'Enter' || event.shiftKey || event.isComposing || rules.enterIn === '') return;
    if (!(inner instanceof HTMLElement) || !inner.closest(rules.enterIn)) return;
    if (judge.hold({ concerns: ({ element, root }) => element === inner || root.contains(inner), again: () => pressEnter(inner, event) })) stop(event);
  });
  if (rules.buttons !== '') {
    const attemptBy = (event: Event): SendAttempt | null => {
      const button = event.isTrusted ? event.composedPath().find((part): part is HTMLElement => part instanceof HTMLElement && part.matches(rules.buttons)) : undefined;
      const form = button?.closest('form');
      return button ? { concerns: (target, isLast) => isLast || (form ? isWithin(form, target) : false), again: () => pressButton(button) } : null;
    };
    for (const name of PRESSES)
      listen(
        name,
        (event) => {
          const attempt = attemptBy(event);
          if (attempt && judge.mayTell(attempt)) event.stopImmediatePropagation();
        },
        { passive: true },
      );
    listen('click', (event) => {
      const attempt = attemptBy(event);
      if (attempt && judge.hold(attempt)) stop(event);
    });
  }

  const onSubmit = (event: Event): void => {
    const { target: form, submitter } = event as SubmitEvent;
    if (!(form instanceof HTMLFormElement)) return;
    if (judge.hold({ concerns: (target) => isWithin(form, target), again: () => form.requestSubmit(submitter instanceof HTMLElement && submitter.isConnected ? submitter : null) })) stop(event);
  };
  listen('submit', onSubmit);
  const watched = new WeakSet<Node>();
  return (root) => {
    for (let node = root; node instanceof ShadowRoot; node = node.host.getRootNode()) {
      if (watched.has(node)) continue;
      watched.add(node);
      node.addEventListener('submit', onSubmit, { capture: true });
    }
  };
}
