import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** Ends the engine again and again, until what it returns is called. */
export function killEngine(umbra: ExtensionBrowser): () => void {
  const over = new AbortController();
  void (async () => {
    while (!over.signal.aborted) {
      const engine = (await umbra.targets()).find((target) => target.url.startsWith(umbra.url('offscreen.html')));
      if (engine) await umbra.send('Target.closeTarget', { targetId: engine.targetId }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return () => over.abort();
}
