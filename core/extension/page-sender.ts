import { type Browser, browser } from 'wxt/browser';

/** A script of the extension in a web page, as the browser vouches for it. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The frame's own site, `https://host`. */
  readonly origin: string;
}

const WEB = /^https?:\/\//u;

/** Who sent a message, where it was a script of this extension in a frame of a web page; `null` for everybody else. */
export function pageSender(sender: Browser.runtime.MessageSender | undefined): PageSender | null {
  if (sender?.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId === undefined) return null;
  // A frame without an address of its own (`about:blank`) has its parent's origin, which the browser tells; Firefox tells only addresses.
  const own = sender.origin ?? originOf(sender.url);
  // What is shut into a sandbox has no origin: its address tells its site. What has no address either is of the site that made it, as no script of ours comes there else.
  const origin = own === 'null' ? (WEB.exec(originOf(sender.url))?.input ?? originOf(sender.tab.url)) : own;
  return WEB.test(origin) ? { tabId: sender.tab.id, frameId: sender.frameId, origin } : null;
}

function originOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : '';
}
