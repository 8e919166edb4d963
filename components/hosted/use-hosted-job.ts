import { useCallback, useEffect, useRef, useState } from 'react';
import { type ErrorCode, errorCode, UmbraError } from '../../core/errors';
import type { HostedJob, HostedResult } from '../../core/hosted/hosted-job';

/** How a job at a service stands. */
export type HostedState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working' }
  | { readonly phase: 'done'; readonly result: HostedResult }
  /** `retryAfterMs` is how long the service asks to be left alone, `null` where it does not say. */
  | { readonly phase: 'failed'; readonly code: ErrorCode; readonly retryAfterMs: number | null };

type WithoutKey<Job> = Job extends unknown ? Omit<Job, 'idempotencyKey'> : never;

/** A job but for its key. */
export type KeylessJob = WithoutKey<HostedJob>;

/**
 * Runs one job at a time. A job with the same signature as the last keeps its key, so that a service
 * that knows such keys answers again without charging; the signature says what is asked, not when.
 */
export function useHostedJob(run: (job: HostedJob, signal: AbortSignal) => Promise<HostedResult>) {
  const [state, setState] = useState<HostedState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  const last = useRef({ signature: '', key: '' });

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ phase: 'idle' });
  }, []);
  // A page that closes wants nothing any more.
  useEffect(() => () => running.current?.abort(), []);

  const start = async (signature: string, prepare: () => Promise<KeylessJob>, settle: (job: KeylessJob) => void = () => undefined): Promise<void> => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    if (last.current.signature !== signature) last.current = { signature, key: crypto.randomUUID() };
    setState({ phase: 'working' });
    const tell = (next: HostedState): void => {
      if (running.current === abort) setState(next);
    };
    try {
      const job = await prepare();
      try {
        const result = await run({ ...job, idempotencyKey: last.current.key }, abort.signal);
        tell({ phase: 'done', result });
      } finally {
        settle(job);
      }
    } catch (error) {
      tell({ phase: 'failed', code: errorCode(error), retryAfterMs: error instanceof UmbraError ? (error.retryAfterMs ?? null) : null });
    }
  };
  return { state, start, cancel };
}
