import type { NoticeAction } from '../../notice';
import type { GuardLink } from './guard-link';
import { type ShownFrame, showFrame } from './show-frame';

/** The notices over a page: one at a time, the newest. */
export interface Notices {
  /** Shows a notice, in place of another; `onAction` hears once what the user chooses in it. */
  show(notice: string, onAction: (action: NoticeAction) => void): void;
  /** Says that the extension is gone: nothing of it can be loaded any more. */
  tellGone(): void;
}

/** Longest that a notice is answered to, in milliseconds. Then what it held is forgotten. */
const FORGET_MS = 120_000;

/** Makes the notices of a frame. `gone` is what to say where the extension is gone. */
export function createNotices(document: Document, link: GuardLink, gone: () => string): Notices {
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

  return {
    show(notice, onAction) {
      close();
      shown = { notice, frame: showFrame(document, link.noticeUrl(notice)), onAction, timer: setTimeout(close, FORGET_MS) };
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
