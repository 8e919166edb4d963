import { browser } from 'wxt/browser';
import { HOLD_PORT } from './contract';
import { request } from './request';

/** Name of the lock that everybody who needs a capture shares. The browser itself lets go of it when its holder dies. */
export const holdLock = (captureId: string): string => `${HOLD_PORT}/${captureId}`;

/**
 * Says that this page shows a capture, until the returned function is called or the page ends,
 * however it ends: then the capture is deleted, unless another page holds it.
 *
 * Who holds a capture is told by a shared lock; the port only wakes the background when the page
 * goes. A background that was stopped drops the port, so it is opened again.
 */
export function holdCapture(captureId: string): () => void {
  const held = new AbortController();
  let port: ReturnType<typeof browser.runtime.connect> | null = null;

  function connect(): void {
    port = browser.runtime.connect({ name: holdLock(captureId) });
    port.onDisconnect.addListener(() => {
      if (!held.signal.aborted) connect();
    });
  }

  function release(): void {
    if (held.signal.aborted) return;
    held.abort();
    globalThis.removeEventListener('pagehide', release);
    port?.disconnect();
    // The port is not heard where the background was stopped this very moment; a message starts it.
    request('release-capture', { captureId }).catch(() => undefined);
  }

  globalThis.addEventListener('pagehide', release);
  // The lock first: the port tells the background that from now on the lock alone counts.
  void keepLock(captureId, held.signal, connect);
  return release;
}

/** Shares the capture's lock until the signal. `onHeld` is called once it is shared, and not after the signal. */
export async function keepLock(captureId: string, until: AbortSignal, onHeld?: () => void): Promise<void> {
  await navigator.locks.request(holdLock(captureId), { mode: 'shared' }, async () => {
    if (until.aborted) return;
    onHeld?.();
    await new Promise<void>((resolve) => {
      until.addEventListener('abort', () => resolve(), { once: true });
    });
  });
}
