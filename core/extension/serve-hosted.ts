import { type Browser, browser } from 'wxt/browser';
import { errorCode, UmbraError } from '../errors';
import type { HostedEvent } from '../hosted/hosted-job';
import { HOSTED_PORT } from './contract';
import { hostedJobSchema } from './hosted-schemas';
import { runHostedJob } from './run-hosted-job';
import { isOwnPage } from './sender';

/** How often a waiting page is told that its job lives, in milliseconds: a background that says nothing for half a minute is stopped. */
const PULSE_MS = 20_000;

/** Does jobs at hosted services for the extension's own pages: one port, one job; a closed port aborts it. Must run in the background's first turn. */
export function serveHosted(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === HOSTED_PORT && isOwnPage(port.sender)) servePort(port);
  });
}

function servePort(port: Browser.runtime.Port): void {
  const abort = new AbortController();
  port.onDisconnect.addListener(() => abort.abort());
  const emit = (event: HostedEvent): void => {
    if (!abort.signal.aborted) port.postMessage(event);
  };
  let started = false;
  port.onMessage.addListener((message: unknown) => {
    const job = hostedJobSchema.safeParse(message);
    if (started || !job.success) return emit({ event: 'failed', code: 'message-invalid', retryAfterMs: null });
    started = true;
    const pulse = setInterval(() => emit({ event: 'waiting' }), PULSE_MS);
    void runHostedJob(job.data, abort.signal)
      .then(
        (result): HostedEvent => ({ event: 'done', result }),
        (error: unknown): HostedEvent => ({ event: 'failed', code: errorCode(error), retryAfterMs: error instanceof UmbraError ? (error.retryAfterMs ?? null) : null }),
      )
      .then(emit)
      .finally(() => clearInterval(pulse));
  });
}
