import { watchClicked } from '../editing/text-agent';
import { sendRulesOf } from './send-rules';
import { comeAgain, endDocument, mayBeShared } from './first-listener';
import type { GuardLink } from './guard-link';
import { guardPastes } from './guard-pastes';
import { guardSending } from './guard-sending';
import { hearPage } from './hear-page';
import { lastingListeners } from './lasting-listeners';
import { createNotices } from './notices';
import { watchFrames } from './watch-frames';

/** Stands in the isolated world of a frame that is guarded: what puts its listeners back. */
export const GUARD_MARK = '__umbraGuard';

type Guarded = Window & { readonly [GUARD_MARK]?: () => void };

/** A key that begins most pastes: the engine is started while the next one is pressed. */
const WARM_EVERY_MS = 15_000;

/** Guards one frame of a site that the user turned the guard on for. Must run before any script of the page, or where nobody listens on its window: `shared` is whether somebody may. */
export function guardPage(window: Window, link: GuardLink, shared = mayBeShared(window)): void {
  const { document } = window;
  const isFirst = !shared || endDocument(document);
  const { listen, renew } = lastingListeners(window);
  let words = { gone: '', typed: '' };
  const notices = createNotices(document, link, () => words.gone);
  if (window.parent === window) link.onHost((notice) => notices.host(notice));
  watchClicked(listen);
  const watchButton = guardPastes(document, listen, link, notices);
  guardSending(document, listen, link, notices, sendRulesOf(window.location.origin), () => words.typed);
  const hello = (early: boolean): void =>
    void link.ask('guard-hello', { early }).then(
      (hello) => (words = hello),
      () => undefined,
    );
  hello(isFirst && document.scripts.length === 0);
  const hearAnew = hearPage(window, {
    rewritten(rewritten) {
      if (rewritten === document) renew();
      else (rewritten.defaultView as Guarded | null)?.[GUARD_MARK]?.();
    },
    late: () => hello(false),
    pressing: watchButton,
  });
  const renewAll = (): void => {
    renew();
    hearAnew();
  };
  // By this the popup sees that the guard runs here, and other frames reach it.
  Object.assign(window, { [GUARD_MARK]: renewAll });
  watchFrames(window, listen, link.shadowOf, (frame) => GUARD_MARK in frame, (frame) => guardPage(frame, link, false));

  let warmedAt = -WARM_EVERY_MS;
  const warm = (event: Event): void => {
    if (!event.isTrusted || performance.now() - warmedAt < WARM_EVERY_MS) return;
    warmedAt = performance.now();
    link.ask('guard-warm', {}).catch(() => undefined);
  };
  listen('keydown', (event) => (event.ctrlKey || event.metaKey) && warm(event), { passive: true });
  listen('contextmenu', warm, { passive: true });
  listen('dragenter', warm, { passive: true });
  // The document comes again, in a window of its own, on which nobody can have listened. Where a script keeps it from coming the guard is the first in what is left.
  if (shared) comeAgain(window);
}
