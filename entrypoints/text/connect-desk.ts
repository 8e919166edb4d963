import type { Desk, DeskDocument, DeskRequest, DeskResult } from '../../components/text/desk';
import { UmbraError } from '../../core/errors';

/** What the page says to the worker. */
export type DeskMessage = { readonly put: DeskDocument } | { readonly drop: string } | { readonly mask: DeskRequest; readonly id: number };

/** What the worker answers to `mask`; without results where it failed. */
export interface DeskAnswer {
  readonly id: number;
  readonly results?: readonly DeskResult[];
}

/** Starts the worker that masks, so that no text, however long, holds up the page. It ends with the page. */
export function connectDesk(): Desk {
  const worker = new Worker(new URL('./mask-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (results: readonly DeskResult[]) => void; reject: (error: UmbraError) => void }>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    const asking = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.results) asking?.resolve(data.results);
    else asking?.reject(new UmbraError('unexpected'));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new UmbraError('unexpected'));
    waiting.clear();
  });
  const send = (message: DeskMessage): void => worker.postMessage(message, []);
  return {
    put: (document) => send({ put: document }),
    drop: (id) => send({ drop: id }),
    mask: async (request) =>
      await new Promise((resolve, reject) => {
        asked++;
        waiting.set(asked, { resolve, reject });
        send({ mask: request, id: asked });
      }),
  };
}
