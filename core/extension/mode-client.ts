import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { CaptureMode, Progress } from '../model';
import { MODE_PORT, type ModeEvent, type ModeRequest } from './contract';

/** How a capture is followed from the popup. */
export interface ModeFollower {
  /** The page waits for the user, or the camera runs: the popup may close. */
  readonly onStarted: () => void;
  readonly onProgress: (progress: Progress) => void;
  /** Cancels it. */
  readonly signal: AbortSignal;
}

/**
 * Captures the active tab of this window by a mode; `seconds` is for the delay alone. Resolves once
 * the editor is open on the picture. Errors: those of `captureByMode`; capture-failed, where the background died.
 */
export async function captureByMode(mode: CaptureMode, seconds: number, { onStarted, onProgress, signal }: ModeFollower): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new UmbraError('page-not-capturable');
  const place = { tabId: tab.id, windowId: tab.windowId };
  const request: ModeRequest = mode === 'delay' ? { ...place, mode, seconds } : { ...place, mode };
  const port = browser.runtime.connect({ name: MODE_PORT });
  try {
    await new Promise<void>((resolve, reject) => {
      port.onDisconnect.addListener(() => reject(new UmbraError('capture-failed')));
      port.onMessage.addListener((event: ModeEvent) => {
        switch (event.event) {
          case 'started':
            return onStarted();
          case 'progress':
            return onProgress(event.progress);
          case 'done':
            return resolve();
          case 'failed':
            return reject(new UmbraError(event.code));
        }
      });
      signal.addEventListener('abort', () => port.postMessage({ cancel: true }));
      port.postMessage(request);
    });
  } finally {
    port.disconnect();
  }
}
