import { browser } from 'wxt/browser';
import { guardWorks } from './guard-badge';
import { loadNotice, moveNotice } from './notice-store';
import type { HostMessage } from './page-contract';

/** A window of its own for a notice, in pixels. The browser places it: it refuses places that are not on the screen. */
const WIDTH = 420;
const HEIGHT = 260;

/**
 * Shows a notice that the frame `from` has no room for: at the top of its tab, where that is guarded, else in a window
 * of its own. Where that cannot be either, the badge says that the guard does not work here. Errors: capture-gone.
 */
export async function showElsewhere(notice: string, from: { readonly tabId: number; readonly frameId: number }): Promise<void> {
  if (from.frameId !== 0 && (await showAtTop(notice, from.tabId))) return;
  try {
    await showInWindow(notice, from.tabId);
  } catch {
    await guardWorks({ tabId: from.tabId, frameId: 0 }, false);
  }
}

async function showAtTop(notice: string, tabId: number): Promise<boolean> {
  await moveNotice(notice, 0);
  const isShown: unknown = await browser.tabs.sendMessage(tabId, { host: notice } satisfies HostMessage, { frameId: 0 }).catch(() => false);
  return isShown === true;
}

async function showInWindow(notice: string, tabId: number): Promise<void> {
  const { content } = await loadNotice(notice);
  const { incognito } = await browser.tabs.get(tabId);
  await browser.windows.create({
    // The address that web pages load it by changes, and opens in no window.
    url: `${browser.runtime.getURL('/')}notice.html#${notice}`,
    type: 'popup',
    width: WIDTH,
    height: HEIGHT,
    // What only tells must not take the keyboard from who is typing.
    focused: content.kind !== 'masked' && content.kind !== 'files',
    ...(incognito ? { incognito } : {}),
  });
}
