import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { PageReading } from '../told/page-reading';
import { stableReading } from '../told/stable-reading';
import { storeAhead } from './captures';
import { dataUrlToBlob } from './data-url';
import { readImageSize } from '../image/image-header';
import { pageAnswers } from './page-answers';
import { isRefusal } from './refusal';
import { askPage, readingOf, type PageAnswer } from './read-page';
import { tabSite } from './tab-site';
import { wait } from './wait';

/** A picture of what a tab shows, with the image pixels for one CSS pixel. */
export interface TabPicture {
  readonly blob: Blob;
  readonly scale: number;
}

/** The tab to capture and its window. */
export interface TabPlace {
  readonly tabId: number;
  readonly windowId: number;
}

/** Chrome allows two captures a second. */
const QUOTA_MS = 600;

/** A picture of what a tab shows, with what its page tells of the text in it. */
export interface PagePicture extends TabPicture {
  /** In CSS pixels of the window; `null` where the page told nothing. */
  readonly reading: PageReading | null;
}

/** Captures what a tab shows and stores it; returns the capture's id, while what the page tells is still on its way. Errors: page-not-capturable, capture-failed, storage-full. */
export async function captureTab(place: TabPlace): Promise<string> {
  const { blob, scale, reading } = await photographAhead(place);
  return await storeAhead(blob, { origin: 'tab', scale, name: screenshotName(new Date()), findings: null, needsAccess: null, ...(await tabSite(place.tabId)) }, reading);
}

/**
 * Photographs a tab and reads its page before and after: what changed meanwhile may not be what the picture shows, and is
 * not told. Errors: those of `photographTab`.
 */
export async function photographPage(place: TabPlace): Promise<PagePicture> {
  const { reading, ...picture } = await photographAhead(place);
  return { ...picture, reading: await reading };
}

/** The same, with the picture as soon as it is taken. `reading` never rejects. */
async function photographAhead(place: TabPlace): Promise<TabPicture & { readonly reading: Promise<PageReading | null> }> {
  const before = await askPage(place.tabId);
  let after: Promise<PageAnswer> = Promise.resolve(null);
  const picture = await photographTab(place, () => {
    if (before) after = askPage(place.tabId);
  });
  return { ...picture, reading: after.then((again) => agreed(before, again)).catch(() => null) };
}

function agreed(before: PageAnswer, after: PageAnswer): PageReading | null {
  const [first, second] = [readingOf(before), readingOf(after)];
  return first && second ? stableReading(first, second) : null;
}

/**
 * A PNG of the visible part of a tab, which must be the active one of its window before and after:
 * the browser captures whatever is in front. Errors: page-not-capturable, page-changed, capture-failed.
 *
 * @param onTaken called at once when the picture is taken.
 */
export async function photographTab({ tabId, windowId }: TabPlace, onTaken?: () => void): Promise<TabPicture> {
  await checkActive(tabId, windowId);
  const [picture, innerWidth] = await Promise.all([captureVisible(windowId).finally(onTaken), innerWidthOf(tabId)]);
  await checkActive(tabId, windowId);
  const blob = dataUrlToBlob(picture);
  const size = readImageSize(await blob.slice(0, 64).arrayBuffer());
  if (!size) throw new UmbraError('capture-failed');
  return { blob, scale: size.width / innerWidth };
}

/** Captures once more where the browser allows no more captures this second, or could not draw the tab just then. */
async function captureVisible(windowId: number): Promise<string> {
  try {
    return await captureOnce(windowId);
  } catch (error) {
    if (error instanceof UmbraError && error.code === 'page-not-capturable') throw error;
  }
  await wait(QUOTA_MS);
  return await captureOnce(windowId);
}

async function captureOnce(windowId: number): Promise<string> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  } catch (cause) {
    throw new UmbraError(isRefusal(cause) ? 'page-not-capturable' : 'capture-failed', { cause });
  }
}

async function checkActive(tabId: number, windowId: number): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, windowId });
  if (active?.id !== tabId) throw new UmbraError('page-changed');
}

/** CSS pixels across the tab. Where no script may or can run, its width and zoom tell: DIPs of the window / zoom. */
async function innerWidthOf(tabId: number): Promise<number> {
  // The browser's own pages and the store let no script in.
  const told = await pageAnswers(tabId, () => askInnerWidth(tabId));
  if (told) return told;
  const [tab, zoom] = await Promise.all([browser.tabs.get(tabId), browser.tabs.getZoom(tabId)]);
  if (!tab.width) throw new UmbraError('capture-failed');
  return tab.width / zoom;
}

async function askInnerWidth(tabId: number): Promise<number | undefined> {
  // At once: a page that is still loading has its width already.
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => innerWidth, injectImmediately: true });
  return frame?.result;
}

/** `screenshot-2031-04-09-17-05-30`, in local time. Nothing of the page's title or address. */
export function screenshotName(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds()];
  return ['screenshot', ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
