import { browser } from 'wxt/browser';
import { ENGINE_PORT, type EngineEvent, type EngineJob, type EngineStop } from './contract';

/** Held by the engine as long as it lives, so that whoever gets it knows that the engine is gone. */
export const ENGINE_LOCK = 'engine';

/** One job's way to the engine. */
export interface EngineLink {
  send(message: EngineJob | EngineStop): void;
  /** Ends the job where it still runs. */
  close(): void;
}

/**
 * Opens a way to an engine that runs. `onLost` is called once where the engine dies, and not after
 * `close`. The port alone would not tell: it also reaches the background and stays open with it.
 */
export function connectEngine(onEvent: (event: EngineEvent) => void, onLost: () => void): EngineLink {
  const port = browser.runtime.connect({ name: ENGINE_PORT });
  const closed = new AbortController();
  port.onMessage.addListener(onEvent);
  port.onDisconnect.addListener(lost);
  navigator.locks.request(ENGINE_LOCK, { mode: 'shared', signal: closed.signal }, lost).catch(() => undefined);

  function lost(): void {
    if (closed.signal.aborted) return;
    closed.abort();
    onLost();
  }

  return {
    send(message) {
      if (!closed.signal.aborted) port.postMessage(message);
    },
    close() {
      closed.abort();
      port.disconnect();
    },
  };
}
