import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { request } from './request';

/**
 * Captures the active tab of this window, over which the popup stands; returns the capture's id. The first that a popup
 * does: it imports next to nothing. Errors: page-not-capturable, capture-failed, storage-full.
 *
 * @param onAsked called when the background is at work, or will not be.
 */
export async function requestCapture(onAsked?: () => void): Promise<string> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new UmbraError('page-not-capturable');
    const asked = request('capture-tab', { tabId: tab.id, windowId: tab.windowId });
    onAsked?.();
    return (await asked).captureId;
  } finally {
    onAsked?.();
  }
}
