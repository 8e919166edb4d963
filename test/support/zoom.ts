import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** The part of the browser's extension API that is called inside the service worker. */
declare const chrome: {
  readonly tabs: {
    query(query: object): Promise<readonly { readonly id: number }[]>;
    setZoom(tabId: number, zoom: number): Promise<void>;
    setZoomSettings(tabId: number, settings: object): Promise<void>;
  };
};

/** Zooms the tab in front and no other: a zoom is kept by host otherwise, for all tests that follow. */
export async function zoomTab(browser: ExtensionBrowser, zoom: number): Promise<void> {
  const worker = await browser.attach((target) => target.type === 'service_worker' && target.url.startsWith(browser.url('')));
  await worker.evaluate(async (zoom: number) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab === undefined) throw new Error('No tab is in front.');
    await chrome.tabs.setZoomSettings(tab.id, { scope: 'per-tab' });
    await chrome.tabs.setZoom(tab.id, zoom);
  }, zoom);
}
