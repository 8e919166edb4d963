import { watchClicked } from '../editing/text-agent';
import { sendRulesOf } from './chat-sites';
import type { GuardLink } from './guard-link';
import { guardPastes } from './guard-pastes';
import { guardSending } from './guard-sending';
import { createNotices } from './notices';

/** Stands in the isolated world of a frame that is guarded. */
export const GUARD_MARK = '__umbraGuard';

/** A key that begins most pastes: the engine is started while the next one is pressed. */
const WARM_EVERY_MS = 15_000;

/** Guards one frame of a site that the user turned the guard on for. Must run before any script of the page. */
export function guardPage(window: Window, link: GuardLink): void {
  const { document } = window;
  // By this the popup sees that the guard runs here.
  Object.assign(globalThis, { [GUARD_MARK]: true });
  let words = { gone: '', typed: '' };
  const notices = createNotices(document, link, () => words.gone);
  watchClicked(window);
  guardPastes(window, link, notices);
  guardSending(window, link, notices, sendRulesOf(window.location.origin), () => words.typed);
  link.ask('guard-hello', { early: document.scripts.length === 0 }).then(
    (hello) => (words = hello),
    () => undefined,
  );

  let warmedAt = -WARM_EVERY_MS;
  const warm = (event: Event): void => {
    if (!event.isTrusted || performance.now() - warmedAt < WARM_EVERY_MS) return;
    warmedAt = performance.now();
    link.ask('guard-warm', {}).catch(() => undefined);
  };
  window.addEventListener('keydown', (event) => (event.ctrlKey || event.metaKey) && warm(event), { capture: true, passive: true });
  window.addEventListener('contextmenu', warm, { capture: true, passive: true });
  window.addEventListener('dragenter', warm, { capture: true, passive: true });
}
