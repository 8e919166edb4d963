import { watchClicked } from '../editing/text-agent';
import { sendRulesOf } from './chat-sites';
import type { GuardLink } from './guard-link';
import { guardPastes } from './guard-pastes';
import { guardSending } from './guard-sending';
import { hearPage } from './hear-page';
import { lastingListeners } from './lasting-listeners';
import { createNotices } from './notices';

/** Stands in the isolated world of a frame that is guarded: what puts its listeners back. */
export const GUARD_MARK = '__umbraGuard';

/** A key that begins most pastes: the engine is started while the next one is pressed. */
const WARM_EVERY_MS = 15_000;

/** Guards one frame of a site that the user turned the guard on for. Must run before any script of the page. */
export function guardPage(window: Window, link: GuardLink): void {
  const { document } = window;
  const { listen, renew } = lastingListeners(window);
  // By this the popup sees that the guard runs here, and other frames reach it.
  Object.assign(globalThis, { [GUARD_MARK]: renew });
  let words = { gone: '', typed: '' };
  const notices = createNotices(document, link, () => words.gone);
  watchClicked(listen);
  const watchButton = guardPastes(document, listen, link, notices);
  guardSending(document, listen, link, notices, sendRulesOf(window.location.origin), () => words.typed);
  const hello = (early: boolean): void =>
    void link.ask('guard-hello', { early }).then(
      (hello) => (words = hello),
      () => undefined,
    );
  hello(document.scripts.length === 0);
  hearPage(window, {
    rewritten(rewritten, late) {
      if (rewritten === document) renew();
      else (rewritten.defaultView as { [GUARD_MARK]?: () => void } | null)?.[GUARD_MARK]?.();
      if (late) hello(false);
    },
    pressing: watchButton,
  });

  let warmedAt = -WARM_EVERY_MS;
  const warm = (event: Event): void => {
    if (!event.isTrusted || performance.now() - warmedAt < WARM_EVERY_MS) return;
    warmedAt = performance.now();
    link.ask('guard-warm', {}).catch(() => undefined);
  };
  listen('keydown', (event) => (event.ctrlKey || event.metaKey) && warm(event), { passive: true });
  listen('contextmenu', warm, { passive: true });
  listen('dragenter', warm, { passive: true });
}
