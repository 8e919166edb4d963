import type { NoticeAction } from '../../notice';
import type { GuardLink } from './guard-link';
import { hasRoomForNotice } from './room-for-notice';
import { type ShownFrame, showFrame } from './show-frame';

/** The notices over a page: one at a time, the newest. */
export interface Notices {
  /** Shows a notice, in place of another; `onAction` hears once what the user chooses in it, also where it is shown elsewhere. */
  show(notice: string, onAction: (action: NoticeAction) => void): void;
  /** Shows the notice of a frame that has no room for it; says whether there is room here. */
  host(notice: string): boolean;
  /** Says that the extension is gone: nothing of it can be loaded any more. */
  tellGone(): void;
}

/** A notice that is shown elsewhere. */
const NOWHERE: ShownFrame = { close: () => undefined };

/** Longest that a notice is answered to, in milliseconds. Then what it held is forgotten. */
const FORGET_MS = 120_000;

/** Makes the notices of a frame. `gone` is what to say where the extension is gone; `elsewhere` has a notice shown that cannot be shown here. */
export function createNotices(document: Document, link: GuardLink, gone: () => string, elsewhere: (notice: string) => void = (notice) => void link.ask('guard-elsewhere', { notice }).catch(() => undefined)): Notices {
  let shown: { readonly notice: string; readonly frame: ShownFrame; readonly onAction: (action: NoticeAction) => void; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  function close(): void {
    if (!shown) return;
    shown.frame.close();
    clearTimeout(shown.timer);
    link.ask('guard-over', { notice: shown.notice }).catch(() => undefined);
    shown = null;
  }

  link.onAction((notice, action) => {
    if (shown?.notice !== notice) return;
    const { onAction } = shown;
    close();
    onAction(action);
  });

  const hasRoom = (): boolean => document.defaultView !== null && hasRoomForNotice(document.defaultView);

  function show(notice: string, onAction: (action: NoticeAction) => void): void {
    close();
    const timer = setTimeout(close, FORGET_MS);
    const isShown = hasRoom();
    const frame = isShown ? showFrame(document, link.noticeUrl(notice), () => elsewhere(notice)) : NOWHERE;
    shown = { notice, frame, onAction, timer };
    if (!isShown) elsewhere(notice);
  }

  return {
    show,
    host(notice) {
      if (!hasRoom()) return false;
      show(notice, () => undefined);
      return true;
    },
    tellGone() {
      close();
      const host = document.createElement('div');
      host.setAttribute('popover', 'auto');
      host.style.cssText =
        'all:initial;position:fixed;inset:auto 16px 16px auto;max-width:360px;padding:12px;border:1px solid #b45309;border-radius:10px;background:Canvas;color:CanvasText;font:13px/1.45 system-ui,sans-serif;color-scheme:light dark';
      host.attachShadow({ mode: 'closed' }).append(gone());
      document.documentElement.append(host);
      host.showPopover?.();
      host.addEventListener('toggle', (event) => event.newState === 'closed' && host.remove());
    },
  };
}
