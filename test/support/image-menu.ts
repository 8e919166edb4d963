import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { EditorPage } from './editor-page';

interface MenuClick {
  readonly srcUrl: string;
  readonly pageUrl: string;
  readonly linkUrl: string | undefined;
}

/** The part of the browser's extension API that is called inside the service worker. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<readonly { readonly url?: string }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
};

/** Grants activeTab over a page as the real menu does, by a click on the toolbar whose popup is closed again. */
export async function grantActiveTab(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await Popup.open(browser, page);
  await popup.settled();
  await popup.press('Escape');
}

/**
 * Chooses “Redact image” on an image as a headless browser can: by telling the service worker so.
 * Nothing is granted by it. Returns the editor that opens.
 */
export async function chooseRedactImage(browser: ExtensionBrowser, page: Page, selector: string): Promise<EditorPage> {
  const image = page.locator(selector);
  const click = await image.evaluate(
    (element: HTMLImageElement): MenuClick => ({ srcUrl: element.currentSrc || element.src, pageUrl: location.href, linkUrl: element.closest('a')?.href }),
  );
  const worker = await browser.attach((target) => target.type === 'service_worker' && target.url.startsWith(browser.url('')));
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(async ({ info, url }) => {
    const tab = (await chrome.tabs.query({ active: true })).find((candidate) => candidate.url === undefined || candidate.url === url);
    chrome.contextMenus.onClicked.dispatch(info, tab ?? {});
  }, { info: { menuItemId: 'redact-image', editable: false, mediaType: 'image', frameId: 0, ...click }, url: page.url() });
  const editor = new EditorPage(await opened);
  await editor.page.waitForLoadState();
  return editor;
}
