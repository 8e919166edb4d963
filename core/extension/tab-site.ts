import { browser } from 'wxt/browser';
import type { CaptureDocument } from '../model';
import { accessOrigin } from './access';

/** The site that a tab shows, as a document names it; nothing where it shows none, or is gone. Needs access to the tab, as after a click on the button. */
export async function tabSite(tabId: number): Promise<Pick<CaptureDocument, 'site'>> {
  return siteOf((await browser.tabs.get(tabId).catch(() => null))?.url);
}

/** The site of an address, as a document names it. */
export function siteOf(url: string | undefined): Pick<CaptureDocument, 'site'> {
  const site = url === undefined ? null : accessOrigin(url);
  return site === null ? {} : { site };
}
