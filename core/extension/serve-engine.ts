import { type Browser, browser } from 'wxt/browser';
import { errorCode } from '../errors';
import type { Analysis } from '../model';
import { ENGINE_PORT, type EngineEvent, type EngineJob } from './contract';
import type { JobSignals } from './engine';
import { ENGINE_LOCK } from './engine-link';
import { engineJobSchema, engineStopSchema } from './message-schemas';
import { isOwnPage } from './sender';

/** Does one job, as `runEngineJob` does. */
export type RunJob = (job: EngineJob, emit: (event: EngineEvent) => void, signals: JobSignals) => Promise<Analysis | null>;

/**
 * Makes this context the engine: one port, one job; a closed port aborts it. Must run in the
 * context's first turn. The engine holds its lock for life, which is how others see that it lives.
 */
export function serveEngine(runJob: RunJob): void {
  void navigator.locks.request(ENGINE_LOCK, async () => await new Promise(() => undefined));
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ENGINE_PORT || !isOwnPage(port.sender)) return;
    servePort(port, runJob);
  });
}

function servePort(port: Browser.runtime.Port, runJob: RunJob): void {
  const abort = new AbortController();
  const stop = new AbortController();
  const emit = (event: EngineEvent): void => {
    if (!abort.signal.aborted) port.postMessage(event);
  };
  let started = false;
  port.onDisconnect.addListener(() => abort.abort());
  port.onMessage.addListener((message: unknown) => {
    if (started && engineStopSchema.safeParse(message).success) return stop.abort();
    const job = engineJobSchema.safeParse(message);
    if (started || !job.success) return emit({ event: 'failed', code: 'message-invalid' });
    started = true;
    void lastEvent(runJob(job.data, emit, { signal: abort.signal, stop: stop.signal })).then(emit);
  });
}

/** The last word on a job: what it returned, or the code of what it threw. */
export async function lastEvent(result: Promise<Analysis | null>): Promise<EngineEvent> {
  try {
    return { event: 'done', analysis: await result };
  } catch (error) {
    return { event: 'failed', code: errorCode(error) };
  }
}
