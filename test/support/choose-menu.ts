import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';

/** The part of the browser's extension API that is called inside the service worker. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<readonly { readonly url?: string }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
};

/**
 * Chooses an entry of the menu as a headless browser can: a click on the toolbar grants activeTab as
 * the menu would, and the service worker is told of the click.
 */
export async function chooseMenu(umbra: ExtensionBrowser, page: Page, id: string): Promise<void> {
  await umbra.clickToolbar(page);
  const popup = await umbra.attach((target) => target.type === 'page' && target.url.startsWith(umbra.url('popup.html')));
  await popup.evaluate(() => window.close()).catch(() => undefined);
  await Popup.gone(umbra);
  const worker = await umbra.attach((target) => target.type === 'service_worker' && target.url.startsWith(umbra.url('')));
  await worker.evaluate(
    async ({ id, url }) => {
      const tab = (await chrome.tabs.query({ active: true, lastFocusedWindow: true })).find((candidate) => candidate.url === url);
      if (tab === undefined) throw new Error('The page is not in front.');
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false, frameId: 0 }, tab);
    },
    { id, url: page.url() },
  );
}
