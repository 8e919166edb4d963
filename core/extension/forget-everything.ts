import { browser } from 'wxt/browser';
import { captureRows, removeCapture } from './capture-database';
import { forgetSessionKey } from './capture-key';
import { wipeEntityMaps } from './entity-map-store';
import { forgetHandedTexts } from './handed-text';
import { trimHistory } from './history';
import { forgetNotices } from './notice-store';
import { forgetReports } from './report-handover';

const FORGOTTEN = 'forgotten';

/**
 * Forgets at once whatever Umbra knows of pictures and texts: captures with what was read and found in them, wherever
 * they are shown, placeholders and what they stand for, notices over pages, reports that wait to be shown, redacted
 * pictures that were kept. The key that captures are sealed with goes first: from then on nothing that may be left on the
 * disk can be read. Settings, hosted services with their keys, and the key that signs reports
 * stay.
 */
export async function forgetEverything(): Promise<void> {
  await forgetSessionKey();
  // Whoever shows a capture lets go of it.
  await browser.storage.session.set({ [FORGOTTEN]: crypto.randomUUID() });
  const rows = await captureRows();
  await Promise.all([...rows.map(async ({ id }) => await removeCapture(id)), wipeEntityMaps(), forgetNotices(), forgetHandedTexts(), forgetReports(), trimHistory(0)]);
}

/** Calls back when everything is forgotten, wherever that was asked for; returns how to stop listening. */
export function onForgotten(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (FORGOTTEN in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => {
    browser.storage.session.onChanged.removeListener(listener);
  };
}
