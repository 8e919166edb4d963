import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** Ends the engine again and again, until what it returns is called: once that has resolved, an engine lives. */
export function killEngine(umbra: ExtensionBrowser): () => Promise<void> {
  const over = new AbortController();
  const ended = (async () => {
    while (!over.signal.aborted) {
      const engine = (await umbra.targets()).find((target) => target.url.startsWith(umbra.url('offscreen.html')));
      if (engine) await umbra.send('Target.closeTarget', { targetId: engine.targetId }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return async () => {
    over.abort();
    await ended;
  };
}
