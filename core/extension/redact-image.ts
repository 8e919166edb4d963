import { type Browser, browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { CaptureDocument } from '../model';
import { findImage } from '../page/find-image';
import { readImageBytes } from '../page/read-image-bytes';
import { accessOrigin } from './access';
import { fromBase64 } from '../text/base64';
import { photographTab, type TabPicture } from './capture-tab';
import { loadDocument, storeCapture } from './captures';
import { crop } from './crop';
import { dataUrlToBlob } from './data-url';
import { fetchImageBytes, MAX_IMAGE_BYTES } from './fetch-image';
import { fileStem } from './file-stem';
import { siteOf } from './tab-site';

/** The image that was right-clicked, and where. */
export interface ClickedImage {
  readonly src: string;
  readonly frameId: number;
  readonly tab: Browser.tabs.Tab;
}

/**
 * Gets a right-clicked image by the first way that is open: from its own address (`data:`, `blob:`,
 * the page's own site, a site that the user gave access to), else out of a picture of the tab. Where
 * that shows only a part, the capture says which site's access would give the whole.
 * Returns the capture's id. Errors: page-not-capturable, capture-failed, image-undecodable, image-unreachable, image-too-large, storage-full.
 */
export async function captureImage(image: ClickedImage): Promise<string> {
  const blob = await readOriginal(image);
  const shown = siteOf(image.tab.url);
  if (blob) return await storeCapture(blob, { ...documentOf(image.src), ...shown });
  const { id: tabId, windowId } = image.tab;
  if (tabId === undefined) throw new UmbraError('capture-failed');
  const place = await inject(image, findImage, [image.src]);
  const picture = await photographTab({ tabId, windowId });
  if (!place) return await storeCapture(picture.blob, { ...documentOf(image.src, picture, true), ...shown });
  return await storeCapture(await crop(picture, place.visible), { ...documentOf(image.src, picture, !place.whole), ...shown });
}

/** Captures an image by its address alone: a link's target, which no tab shows. Errors: image-needs-access and those of fetching. */
export async function captureAddress(src: string, shown: Pick<CaptureDocument, 'site'> = siteOf(src)): Promise<string> {
  const blob = src.startsWith('data:') ? dataUrlToBlob(src) : await fetchImageBytes(src);
  return await storeCapture(blob, { ...documentOf(src), ...shown });
}

/** Fetches the whole of a capture that shows only a part; returns the new capture's id. Errors: capture-gone and those of fetching. */
export async function captureWhole(captureId: string): Promise<string> {
  const { needsAccess, site } = await loadDocument(captureId);
  if (!needsAccess) throw new UmbraError('capture-gone');
  return await captureAddress(needsAccess.url, site === undefined ? {} : { site });
}

async function readOriginal(image: ClickedImage): Promise<Blob | null> {
  if (image.src.startsWith('data:')) return dataUrlToBlob(image.src);
  // Without access it makes no request.
  const fetched = await fetchImageBytes(image.src).catch(() => null);
  if (fetched) return fetched;
  const bytes = await inject(image, readImageBytes, [image.src, MAX_IMAGE_BYTES]);
  return bytes ? new Blob([fromBase64(bytes.base64)], { type: bytes.type }) : null;
}

/** Runs a function in the image's frame; `null` where no script may run there. */
async function inject<Args extends unknown[], Result>({ tab, frameId }: ClickedImage, func: (...args: Args) => Result, args: Args): Promise<Awaited<Result> | null> {
  if (tab.id === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, func, args });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

function documentOf(src: string, picture?: TabPicture, partial = false): CaptureDocument {
  const origin = accessOrigin(src);
  const { pathname } = origin ? new URL(src) : { pathname: '' };
  return {
    origin: 'image',
    scale: picture?.scale ?? 1,
    name: fileStem(decode(pathname.slice(pathname.lastIndexOf('/') + 1))),
    findings: null,
    needsAccess: partial && origin ? { origin, url: src } : null,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
