import { useCallback, useEffect, useRef, useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { MediaFilter, MediaList, MediaUsage } from '../../core/hosted/media-service';
import type { ProviderId } from '../../core/hosted/provider';
import type { FileServices } from './file-services';

/** Pauses between two looks while something is worked on, in milliseconds: longer and longer. */
const FIRST_MS = 2000;
const LONGEST_MS = 20_000;

/** What is known of the files at a service. */
export interface KnownMedia {
  /** `null` until it is known. */
  readonly list: MediaList | null;
  readonly usage: MediaUsage | null;
  readonly filter: MediaFilter;
  readonly problem: ErrorCode | null;
  readonly busy: boolean;
  /** Lists a page, of the files that the filter lets through. */
  readonly show: (page: number, filter: MediaFilter) => void;
}

/** The files at a service, page by page; asked for again by itself while some are worked on, less and less often. */
export function useMedia({ run }: FileServices, provider: ProviderId): KnownMedia {
  const [known, setKnown] = useState<Omit<KnownMedia, 'show'>>({ list: null, usage: null, filter: {}, problem: null, busy: true });
  const asking = useRef<AbortController | null>(null);

  const ask = useCallback(
    (page: number, filter: MediaFilter) => {
      asking.current?.abort();
      const abort = new AbortController();
      asking.current = abort;
      const { signal } = abort;
      const follow = async (): Promise<void> => {
        for (let pause = FIRST_MS; !signal.aborted; pause = Math.min(pause * 1.5, LONGEST_MS)) {
          const listed = await run({ job: 'list-media', provider, page, filter, idempotencyKey: crypto.randomUUID() }, signal);
          const used = await run({ job: 'media-usage', provider, idempotencyKey: crypto.randomUUID() }, signal);
          if (signal.aborted || listed.result !== 'media' || used.result !== 'usage') return;
          setKnown({ list: listed.list, usage: used.usage, filter, problem: null, busy: false });
          if (!listed.list.media.some(({ status }) => status === 'queued' || status === 'processing')) return;
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      };
      follow().catch((error: unknown) => {
        if (!signal.aborted) setKnown((before) => ({ ...before, problem: errorCode(error), busy: false }));
      });
    },
    [run, provider],
  );
  useEffect(() => {
    ask(1, {});
    return () => asking.current?.abort();
  }, [ask]);
  const show = (page: number, filter: MediaFilter): void => {
    setKnown((before) => ({ ...before, filter, busy: true, problem: null }));
    ask(page, filter);
  };
  return { ...known, show };
}
