import { browser } from 'wxt/browser';
import { HOLD_PORT } from './contract';
import { isOwnPage } from './sender';
import { holderCame, holderLeft } from './sweep';

/** Listens for pages that show a capture, and deletes it when the last of them has gone. Must run in the background's first turn. */
export function serveHolds(): void {
  browser.runtime.onConnect.addListener((port) => {
    const [name, captureId] = port.name.split('/');
    if (name !== HOLD_PORT || !captureId || !isOwnPage(port.sender)) return;
    // Errors of the database leave the capture to the next sweep.
    holderCame(captureId).catch(() => undefined);
    port.onDisconnect.addListener(() => {
      holderLeft().catch(() => undefined);
    });
  });
}
