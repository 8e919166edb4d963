import { UmbraError } from '../errors';
import { statusError } from './status-error';
import type { HttpRequest, HttpResponse, Transport } from './transport';

/** Longest a request may take. A service may read a large image for 20 seconds and more. */
const TIMEOUT_MS = 90_000;
/** Longest answer that is taken where a call names no other bound: JSON of findings. */
const MAX_JSON_BYTES = 8_000_000;
const ATTEMPTS = 3;
/** First pause between two attempts; each further one may be twice as long. */
const FIRST_PAUSE_MS = 500;
/** Longest pause that a service may ask for and that we wait out by ourselves. */
export const LONGEST_WAIT_MS = 20_000;

/** Clock, chance and network, handed in so that tests decide them. */
export interface CallerTools {
  readonly transport: Transport;
  /** Resolves after this time; rejects with `cancelled` when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How one call may be repeated and how it is bounded. */
export interface CallOptions {
  /**
   * Doing it twice costs and changes nothing: reads, deletions, and what carries an idempotency key.
   * Only then is it sent again after a cut line, a time-out or a fault of the service.
   */
  readonly repeatable: boolean;
  /** Statuses from 500 on after which the service's own documents say to try again, though it is not repeatable. */
  readonly retryStatuses?: readonly number[] | undefined;
  readonly maxBytes?: number | undefined;
  /** Longest that one attempt may take, in milliseconds: large files take their time. */
  readonly timeoutMs?: number | undefined;
  /** The body is wanted as a file. */
  readonly asFile?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request, again where that is safe, and gives a reply with a status below 300. */
export type Caller = (request: HttpRequest, options: CallOptions) => Promise<HttpResponse>;

/**
 * A caller that waits between attempts with jitter, honours `Retry-After` up to `LONGEST_WAIT_MS`,
 * and turns statuses into errors. A refused request (429) was not done, so anything may be sent again after it.
 * Errors: those of `Transport` and of `statusError`.
 */
export function createCaller({ transport, sleep, random, now }: CallerTools): Caller {
  return async (request, { repeatable, retryStatuses = [], maxBytes = MAX_JSON_BYTES, timeoutMs = TIMEOUT_MS, asFile, signal }) => {
    for (let attempt = 1; ; attempt++) {
      const error = await tryOnce();
      if (!(error instanceof UmbraError)) return error;
      const pause = pauseAfter(error, attempt);
      if (attempt >= ATTEMPTS || pause === null) throw error;
      await sleep(pause, signal);
    }

    async function tryOnce(): Promise<HttpResponse | UmbraError> {
      try {
        const response = await transport(request, { timeoutMs, maxBytes, asFile, signal });
        return response.status >= 200 && response.status < 300 ? response : statusError(response, now());
      } catch (error) {
        return error instanceof UmbraError ? error : new UmbraError('unexpected', { cause: error });
      }
    }

    /** How long to wait before the next attempt in milliseconds, or `null` where there must be none. */
    function pauseAfter(error: UmbraError, attempt: number): number | null {
      const cut = error.code === 'service-unreachable' || error.code === 'service-timeout';
      const fault = error.code === 'service-failed';
      const again =
        error.code === 'service-limited' ||
        (repeatable && (cut || fault || error.code === 'service-busy')) ||
        (fault && error.status !== undefined && retryStatuses.includes(error.status));
      if (!again) return null;
      if (error.retryAfterMs !== undefined) return error.retryAfterMs <= LONGEST_WAIT_MS ? error.retryAfterMs : null;
      // A limit without a time is one of the day or the plan: waiting seconds does not lift it.
      if (error.code === 'service-limited') return null;
      return FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
    }
  };
}
