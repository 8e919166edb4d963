import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { storeCapture } from './captures';
import type { CaptureOrigin } from './contract';
import { fileStem } from './file-stem';
import { request } from './request';

/** Captures the active tab of this window, over which the popup stands; returns the capture's id. Errors: page-not-capturable, capture-failed, storage-full. */
export async function captureTab(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new UmbraError('page-not-capturable');
  const { captureId } = await request('capture-tab', { tabId: tab.id, windowId: tab.windowId });
  return captureId;
}

/** Opens the editor in its own window. The capture is kept until the editor holds it, also when the caller closes at once. */
export async function openEditor(captureId: string | null): Promise<void> {
  await request('open-editor', { captureId });
}

/** Stores an image that the user pasted, dropped or opened; returns its capture's id. Errors: storage-full. */
export async function storeImage(blob: Blob, origin: CaptureOrigin, name: string): Promise<string> {
  return await storeCapture(blob, { origin, scale: 1, name: fileStem(name), findings: null, needsAccess: null });
}

/** Fetches the whole image of a capture that `needsAccess`; returns the new capture's id. Errors: capture-gone, image-unreachable, image-needs-access, storage-full. */
export async function fetchImage(captureId: string): Promise<string> {
  return (await request('fetch-image', { captureId })).captureId;
}

export { holdCapture } from './hold-capture';
