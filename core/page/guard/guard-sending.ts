import { deepActive, type EditTarget, editTargetOf, readTarget } from '../editing/edit-target';
import { putContent } from '../editing/put-content';
import { withChanges } from '../editing/text-change';
import type { SendRules } from './send-rules';
import type { GuardLink } from './guard-link';
import type { Listen } from './lasting-listeners';
import type { Notices } from './notices';
import { type SendAttempt, watchSending } from './watch-sending';
import { showCount } from './show-count';

/** Pause in typing after which the text is looked at, in milliseconds. */
const PAUSE_MS = 350;

/** Longer texts are looked at when they are sent, and not while they are typed. */
const TYPED_MAX = 50_000;

/** How many fields of a form, and how many texts that were looked at, are remembered. */
const MAX_TYPED = 30;
const MAX_CHECKED = 60;

/** What stands in a field that a user typed into. */
interface TypedText {
  readonly target: EditTarget;
  readonly text: string;
}

/**
 * Looks at what is typed, tells quietly how much of it looks personal, and asks once before such text is sent.
 * What was not looked at yet when it is sent waits until it was. `label` is what the count is called.
 */
export function guardSending(document: Document, listen: Listen, link: GuardLink, notices: Notices, rules: SendRules, label: () => string): void {
  /** What was typed into, the last one first. */
  let typed: readonly EditTarget[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How much the texts hold that were looked at. */
  const checked = new Map<string, number>();
  /** The texts that the user said are to be sent as they are. */
  let allowed: ReadonlySet<string> = new Set();
  const bubble = showCount(document, label, () => void ask(null));

  listen('input', (event) => {
    const [inner] = event.composedPath();
    const target = editTargetOf(inner instanceof Element ? inner : null) ?? editTargetOf(deepActive(document, link.shadowOf));
    if (!target || isSecret(target)) return;
    typed = [target, ...typed.filter(({ root }) => root !== target.root && root.isConnected)].slice(0, MAX_TYPED);
    watchRoot(target.element.getRootNode());
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  }, { passive: true });

  const mayTell = (attempt: SendAttempt): boolean => textsOf(attempt).some(({ text }) => !allowed.has(text) && checked.get(text) !== 0);
  const watchRoot = watchSending(listen, rules, {
    mayTell,
    hold(attempt) {
      if (!mayTell(attempt)) return false;
      void ask(attempt);
      return true;
    },
  });

  /** What would be sent; what was typed into last, where nothing is. */
  function textsOf(attempt: SendAttempt | null): readonly TypedText[] {
    return typed.flatMap((target, index) => {
      if (!target.element.isConnected || !(attempt?.concerns(target, index === 0) ?? index === 0)) return [];
      const text = readTarget(target);
      return text.trim() === '' ? [] : [{ target, text }];
    });
  }

  async function look(): Promise<void> {
    const [last] = textsOf(null);
    if (!last || last.text.length > TYPED_MAX) return bubble.hide();
    // What cannot be looked at now is looked at when it is sent.
    const count = await check(last.text).catch(() => 0);
    if (count > 0 && !allowed.has(last.text)) bubble.show(last.target.root, count);
    else bubble.hide();
  }

  async function check(text: string): Promise<number> {
    const known = checked.get(text);
    if (known !== undefined) return known;
    const { count } = await link.ask('guard-check', { text });
    if (checked.size >= MAX_CHECKED) checked.clear();
    checked.set(text, count);
    return count;
  }

  async function ask(attempt: SendAttempt | null): Promise<void> {
    const texts = textsOf(attempt);
    const counts = await Promise.all(texts.map(async ({ text }) => (allowed.has(text) ? 0 : await check(text).catch(() => null))));
    if (counts.every((count) => count === 0)) return attempt?.again();
    try {
      // None is told where one could not be counted.
      const count = counts.includes(null) ? 0 : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const { notice } = await link.ask('guard-notice', { kind: 'send', count });
      notices.show(notice, (action) => {
        if (action === 'mask') void maskAll(texts.flatMap(({ target }, index) => (counts[index] === 0 ? [] : [target])));
        if (action !== 'send') return;
        allowed = new Set(texts.map(({ text }) => text));
        bubble.hide();
        attempt?.again();
      });
    } catch {
      notices.tellGone();
    }
  }

  async function maskAll(targets: readonly EditTarget[]): Promise<void> {
    // One after the other: each gets the keyboard for it.
    for (const target of targets) await mask(target);
    bubble.hide();
  }

  async function mask(target: EditTarget): Promise<void> {
    const text = target.field ? target.field.value : target.root.innerText;
    const { changes } = await link.ask('guard-mask', { texts: [text], ofFiles: false });
    target.element.focus({ preventScroll: true });
    document.execCommand('selectAll');
    // An editor learns of the selection from an event that comes later.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await putContent(target, { text: withChanges(text, changes[0] ?? []), html: null, files: [] });
  }
}

/** Passwords are for the site alone and are sent as they are. */
function isSecret({ field }: EditTarget): boolean {
  return field instanceof HTMLInputElement && field.type === 'password';
}
