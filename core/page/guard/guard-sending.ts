import { deepActive, type EditTarget, editTargetOf, readTarget } from '../editing/edit-target';
import { putContent } from '../editing/put-content';
import { withChanges } from '../editing/text-change';
import type { SendRules } from './chat-sites';
import type { GuardLink } from './guard-link';
import type { Listen } from './lasting-listeners';
import type { Notices } from './notices';
import { type SendAttempt, watchSending } from './watch-sending';
import { showCount } from './show-count';

/** Pause in typing after which the text is looked at, in milliseconds. */
const PAUSE_MS = 350;

/** Longer texts are looked at when they are sent, and not while they are typed. */
const TYPED_MAX = 50_000;

/**
 * Looks at what is typed, tells quietly how much of it looks personal, and asks once before such text is sent.
 * What was not looked at yet when it is sent waits until it was. `label` is what the count is called.
 */
export function guardSending(document: Document, listen: Listen, link: GuardLink, notices: Notices, rules: SendRules, label: () => string): void {
  /** What was typed into last. */
  let typed: EditTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The last text that was looked at. */
  let checked: { readonly text: string; readonly count: number } | null = null;
  /** The text that the user said is to be sent as it is. */
  let allowed: string | null = null;
  const bubble = showCount(document, label, () => void ask(null));

  listen('input', (event) => {
    const [inner] = event.composedPath();
    const target = editTargetOf(inner instanceof Element ? inner : null) ?? editTargetOf(deepActive(document, link.shadowOf));
    if (!target || isSecret(target)) return;
    typed = target;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  }, { passive: true });

  watchSending(listen, rules, (attempt) => {
    const text = typed?.element.isConnected && attempt.concerns(typed) ? readTarget(typed) : '';
    if (text.trim() === '' || text === allowed || (checked?.text === text && checked.count === 0)) return false;
    void ask(attempt);
    return true;
  });

  async function look(): Promise<void> {
    if (!typed?.element.isConnected) return bubble.hide();
    const text = readTarget(typed);
    if (text.trim() === '' || text.length > TYPED_MAX) return bubble.hide();
    // What cannot be looked at now is looked at when it is sent.
    const count = await check(text).catch(() => 0);
    if (count > 0 && text !== allowed) bubble.show(typed.root, count);
    else bubble.hide();
  }

  async function check(text: string): Promise<number> {
    if (checked?.text !== text) checked = { text, count: (await link.ask('guard-check', { text })).count };
    return checked.count;
  }

  async function ask(attempt: SendAttempt | null): Promise<void> {
    const target = typed;
    if (!target) return;
    const text = readTarget(target);
    const count = await check(text).catch(() => null);
    if (count === 0) return attempt?.again();
    try {
      const { notice } = await link.ask('guard-notice', { kind: 'send', count: count ?? 0 });
      notices.show(notice, (action) => {
        if (action === 'mask') void mask(target);
        if (action !== 'send') return;
        allowed = text;
        bubble.hide();
        attempt?.again();
      });
    } catch {
      notices.tellGone();
    }
  }

  async function mask(target: EditTarget): Promise<void> {
    const text = target.field ? target.field.value : target.root.innerText;
    const { changes } = await link.ask('guard-mask', { texts: [text], ofFiles: false });
    target.element.focus({ preventScroll: true });
    document.execCommand('selectAll');
    // An editor learns of the selection from an event that comes later.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await putContent(target, { text: withChanges(text, changes[0] ?? []), html: null, files: [] });
    bubble.hide();
  }
}

/** Passwords are for the site alone and are sent as they are. */
function isSecret({ field }: EditTarget): boolean {
  return field instanceof HTMLInputElement && field.type === 'password';
}
