import type { EngineEvent } from './contract';
import type { JobSignals } from './engine';
import type { EngineAccess } from './engine-client';
import type { EngineLink } from './engine-link';
import { engineRunning } from './engine-running';
import { lastEvent, type RunJob, serveEngine } from './serve-engine';

/** Loaded with the first job, so that menus and settings do not wait for it. */
const runJob: RunJob = async (job, emit, signals) => {
  const { runEngineJob } = await import('./engine');
  return await runEngineJob(job, emit, signals);
};

/** Makes the background the engine. Must run in its first turn. */
export function serveHere(): void {
  serveEngine(runJob);
}

/** How the background reaches the engine: itself, as no port leads from a context to itself. */
export const access: EngineAccess = { start: engineRunning, connect };

function connect(onEvent: (event: EngineEvent) => void): EngineLink {
  const abort = new AbortController();
  const stop = new AbortController();
  const signals: JobSignals = { signal: abort.signal, stop: stop.signal };
  const emit = (event: EngineEvent): void => {
    if (!abort.signal.aborted) onEvent(event);
  };
  return {
    send(message) {
      if ('stop' in message) stop.abort();
      else void lastEvent(runJob(message, emit, signals)).then(emit);
    },
    close: () => abort.abort(),
  };
}
