import { browser } from 'wxt/browser';
import type { EngineAccess } from './engine-client';
import { connectEngine } from './engine-link';
import { engineRunning, isEngineRunning } from './engine-running';

/** The engine serves itself, in the offscreen document. */
export function serveHere(): void {}

/** How the background reaches the engine. */
export const access: EngineAccess = { start, connect: connectEngine };

/** Opens the offscreen document where there is none; also when asked twice at once. Errors: engine-lost. */
async function start(): Promise<void> {
  await navigator.locks.request('start-engine', async () => {
    if (await isEngineRunning()) return;
    await browser.offscreen
      .createDocument({
        url: 'offscreen.html',
        reasons: ['WORKERS', 'BLOBS', 'CLIPBOARD'],
        justification: 'Reads the text of a screenshot in Web Workers, paints over personal data and copies the picture.',
      })
      // There can be one alone: where it is just starting or closing, waiting tells.
      .catch(() => undefined);
    await engineRunning();
  });
}
