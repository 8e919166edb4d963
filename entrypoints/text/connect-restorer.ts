import type { Restored, Restorer } from '../../components/text/restorer';
import { UmbraError } from '../../core/errors';
import type { Progress } from '../../core/model';
import type { EntityMap } from '../../core/text/entity-map';
import type { TextFormat } from '../../core/text/formats/slot';

/** What the page says to the worker: the map, once for all texts until it changes, then a text. */
export type RestoreMessage = { readonly map: EntityMap } | { readonly id: number; readonly text: string; readonly format: TextFormat };

/** What the worker answers: how far it is, or the text; neither where it failed. */
export interface RestoreAnswer {
  readonly id: number;
  readonly progress?: Progress;
  readonly result?: Restored;
}

/** A shorter text is restored before a new worker would have started: one that is not wanted any more is let run out. */
const LONG = 500_000;

/** Restores texts in a worker, so that none, however long, holds up the page. It is started with the first text. */
export function connectRestorer(): Restorer {
  let worker: { readonly port: Worker; map: EntityMap | null } | null = null;
  let asked = 0;

  function end(): void {
    worker?.port.terminate();
    worker = null;
  }

  return {
    restore: async (text, { map, format, signal, onProgress }) => {
      const id = ++asked;
      return await new Promise<Restored>((resolve, reject) => {
        if (signal.aborted) return reject(new UmbraError('cancelled'));
        worker ??= { port: new Worker(new URL('./restore-worker.ts', import.meta.url), { type: 'module' }), map: null };
        const { port } = worker;
        const over = new AbortController();
        const settle = (): void => over.abort();
        signal.addEventListener('abort', () => {
          settle();
          if (text.length > LONG) end();
          reject(new UmbraError('cancelled'));
        }, { signal: over.signal });
        port.addEventListener('message', ({ data }: MessageEvent<RestoreAnswer>) => {
          if (data.id !== id) return;
          if (data.progress) return onProgress(data.progress);
          settle();
          if (data.result) resolve(data.result);
          else reject(new UmbraError('unexpected'));
        }, { signal: over.signal });
        port.addEventListener('error', () => {
          settle();
          end();
          reject(new UmbraError('unexpected'));
        }, { signal: over.signal });
        const send = (message: RestoreMessage): void => port.postMessage(message, []);
        // Maps of tens of thousands of values are not sent with every letter that is typed.
        if (worker.map !== map) send({ map });
        worker.map = map;
        send({ id, text, format });
      });
    },
  };
}
