import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { HostedEvent, HostedJob, HostedResult } from '../hosted/hosted-job';
import { HOSTED_PORT } from './contract';

/**
 * Has a hosted service do a job, and waits for it. Aborting closes the request. Where the background
 * dies over it the error is service-unreachable: asking again under the same key costs nothing more
 * at a service that knows such keys. Errors: those of `runHostedJob`, with `retryAfterMs`; cancelled.
 */
export async function runAtService(job: HostedJob, signal: AbortSignal): Promise<HostedResult> {
  if (signal.aborted) throw new UmbraError('cancelled');
  const port = browser.runtime.connect({ name: HOSTED_PORT });
  return await new Promise<HostedResult>((resolve, reject) => {
    const over = new AbortController();
    const end = (settle: () => void): void => {
      over.abort();
      port.disconnect();
      settle();
    };
    signal.addEventListener('abort', () => end(() => reject(new UmbraError('cancelled'))), { signal: over.signal });
    port.onDisconnect.addListener(() => end(() => reject(new UmbraError('service-unreachable'))));
    port.onMessage.addListener((event: HostedEvent) => {
      if (event.event === 'done') end(() => resolve(event.result));
      if (event.event === 'failed') end(() => reject(new UmbraError(event.code, event.retryAfterMs === null ? {} : { retryAfterMs: event.retryAfterMs })));
    });
    port.postMessage(job);
  });
}
