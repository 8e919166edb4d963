import { browser } from 'wxt/browser';
import { errorCode, type ErrorCode, UmbraError } from '../errors';
import type { Progress } from '../model';
import { showBadge } from './badge';
import { captureByMode, type ModeOptions } from './capture-modes';
import type { ModeRequest } from './contract';
import { openEditor } from './editor-window';
import { warmEngine } from './warm-engine';

const POPUP = '/popup.html';
/** Tabs whose button cancels instead of opening the popup; in `storage.session`, so that a background that was killed finds them. */
const STORED = 'captureJobs';

const running = new Map<number, AbortController>();

/** Cancels a tab's capture where one runs. */
export function cancelCapture(tabId: number): boolean {
  const job = running.get(tabId);
  job?.abort();
  return job !== undefined;
}

/**
 * Captures by a mode and opens the editor on the picture. While it runs the toolbar button says how
 * far it is, and a click on it cancels. `onFailed` is told what went wrong, and tells whether it
 * showed that; else the editor does. Never rejects.
 */
export async function runCapture(request: ModeRequest, options: Omit<ModeOptions, 'signal'>, onFailed: (code: ErrorCode) => boolean): Promise<void> {
  const { tabId } = request;
  cancelCapture(tabId);
  const job = new AbortController();
  running.set(tabId, job);
  const incognito = await browser.tabs.get(tabId).then((tab) => tab.incognito, () => false);
  let failed: ErrorCode | null = null;
  try {
    await setCancelButton(tabId, true);
    await showBadge(tabId, { kind: 'choosing' });
    warmEngine();
    const onProgress = (progress: Progress): void => {
      if (running.get(tabId) !== job || job.signal.aborted) return;
      options.onProgress(progress);
      showBadge(tabId, { kind: 'progress', ...progress }).catch(() => undefined);
    };
    const captureId = await captureByMode(request, { ...options, onProgress, signal: job.signal });
    await openEditor({ captureId, incognito });
  } catch (error) {
    failed = errorCode(job.signal.aborted ? new UmbraError('cancelled') : error);
  }
  // A later capture of the same tab has the button by now.
  if (running.get(tabId) === job) {
    running.delete(tabId);
    await setCancelButton(tabId, false);
    await showBadge(tabId, failed !== null && failed !== 'cancelled' ? { kind: 'failed' } : { kind: 'none' }).catch(() => undefined);
  }
  if (failed !== null && !onFailed(failed) && failed !== 'cancelled') await openEditor({ error: failed, incognito }).catch(() => undefined);
}

/** Makes a click on the button cancel. Must run in the background's first turn. */
export function serveCancelButton(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined || cancelCapture(tab.id)) return;
    // Its capture died with an earlier background: the click means what it says everywhere else.
    setCancelButton(tab.id, false)
      .then(() => browser.action.openPopup())
      .catch(() => undefined);
  });
  giveButtonsBack().catch(() => undefined);
}

/** A background that was killed over a capture leaves its button behind. */
async function giveButtonsBack(): Promise<void> {
  const stored = await storedTabs();
  const lost = stored.filter((tabId) => !running.has(tabId));
  await Promise.all(lost.map(async (tabId) => {
    await setCancelButton(tabId, false);
    await showBadge(tabId, { kind: 'none' }).catch(() => undefined);
  }));
}

async function setCancelButton(tabId: number, cancels: boolean): Promise<void> {
  await browser.action.setPopup({ tabId, popup: cancels ? '' : browser.runtime.getURL(POPUP) }).catch(() => undefined);
  await browser.storage.session.set({ [STORED]: [...running.keys()] });
}

async function storedTabs(): Promise<readonly number[]> {
  const { [STORED]: stored }: Record<string, unknown> = await browser.storage.session.get(STORED);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'number') : [];
}
