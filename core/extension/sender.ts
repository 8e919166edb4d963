import { type Browser, browser } from 'wxt/browser';

/**
 * Whether a message comes from a page of this extension: popup, editor, options, the engine.
 * Content scripts share the extension's id but speak from a web page's address, so they fail here.
 */
export function isOwnPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  const root = browser.runtime.getURL('/');
  if (sender?.id !== browser.runtime.id || !sender.url?.startsWith(root)) return false;
  // A sandboxed page has an address of ours and the origin `null`.
  return sender.origin === undefined || `${sender.origin}/` === root;
}
