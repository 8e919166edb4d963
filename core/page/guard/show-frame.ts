import { important } from './important';

/** Smallest and largest height that a notice may ask for, in CSS pixels. */
const MIN_HEIGHT = 48;
const MAX_HEIGHT = 460;

/** Name of the message by which a notice tells its height. A page may see it: it says nothing else. */
export const NOTICE_HEIGHT = 'umbra-notice-height';

/** A notice that has not told its height by then does not work here, in milliseconds. */
const PATIENCE_MS = 5000;

/** A notice that stands over the page. */
export interface ShownFrame {
  close(): void;
}

/**
 * Shows a page of the extension over the web page, in a corner of the window and above everything.
 * It lies in a closed shadow root: the web page sees an empty element and cannot read, fill or click
 * what is in the frame, which belongs to another origin. Where it does not come to life it is taken away, and `onDead` is called.
 */
export function showFrame(document: Document, url: string, onDead: () => void): ShownFrame {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const style = (height: number): string =>
    important(
      `all:initial;position:fixed;inset:auto 16px 16px auto;margin:0;padding:0;border:0;background:none;width:min(380px,calc(100vw - 32px));height:${height}px;overflow:hidden;display:block;z-index:2147483647;opacity:1;color-scheme:light dark;border-radius:10px;box-shadow:0 1px 2px rgb(0 0 0/16%),0 8px 28px rgb(0 0 0/22%);`,
    );
  host.style.cssText = style(MIN_HEIGHT);
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.style.cssText = 'all:initial;display:block;width:100%;height:100%;border:0;border-radius:10px;color-scheme:light dark';
  host.attachShadow({ mode: 'closed' }).append(frame);

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.source === null) return;
    const height: unknown = (event.data as { [NOTICE_HEIGHT]?: unknown } | null)?.[NOTICE_HEIGHT];
    if (typeof height !== 'number') return;
    event.stopImmediatePropagation();
    clearTimeout(timer);
    host.style.cssText = style(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(height))));
  };
  const close = (): void => {
    clearTimeout(timer);
    globalThis.removeEventListener('message', onMessage, { capture: true });
    host.remove();
  };
  const timer = setTimeout(() => {
    close();
    onDead();
  }, PATIENCE_MS);
  globalThis.addEventListener('message', onMessage, { capture: true });
  document.documentElement.append(host);
  host.showPopover?.();
  return { close };
}
