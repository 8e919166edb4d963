import { UmbraError } from '../errors';
import type { OcrLanguage } from '../model';
import { createPool, type After, type OcrPool, type OcrWord, type OcrWorker } from './ocr-pool';

/** What is used of a `Worker`; the one of pages fits as it is. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): unknown;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Where Tesseract and its data lie: local URLs in the extension, paths in Node. */
export interface TesseractPaths {
  /** tesseract.js's `worker.min.js`. */
  readonly workerPath: string;
  /** The very file `tesseract-core-simd-lstm.wasm.js`, so that every machine runs the same code. */
  readonly corePath: string;
  /** Folder of the `LANGUAGE.traineddata.gz` files, without a slash at its end. */
  readonly langPath: string;
}

/** What surrounds the engine and core cannot reach. */
export interface TesseractHost {
  /** Starts a worker on the script at `workerPath`. */
  spawn(workerPath: string): WorkerPort;
  readonly after: After;
}

const POOL_SIZE = 2;
const IDLE_MS = 60_000;

/** Tesseract's OEM_LSTM_ONLY and PSM_SPARSE_TEXT. */
const LSTM_ONLY = 1;
const SPARSE_TEXT = '11';

/** Two Tesseract workers that start with the first call and end after a minute without work. */
export function createTesseractPool(paths: TesseractPaths, host: TesseractHost): OcrPool {
  return createPool({
    size: POOL_SIZE,
    start: () => startTesseract(host.spawn(paths.workerPath), paths),
    after: host.after,
    idleMs: IDLE_MS,
  });
}

/**
 * Speaks with a tesseract.js 7 worker by its own messages: `{jobId, action, payload}` there,
 * `{jobId, status, data}` back. tesseract.js's `createWorker` is left out because it has no way to
 * learn that a worker crashed while reading, and brings the addresses of a CDN with it.
 * Source: tesseract.js/src/worker-script/index.js.
 */
export function startTesseract(port: WorkerPort, { corePath, langPath }: TesseractPaths): OcrWorker {
  const waiting = new Map<string, { resolve: (data: unknown) => void; reject: (error: Error) => void }>();
  let jobs = 0;
  let current = '';

  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('worker lost'));
    waiting.clear();
  };
  port.addEventListener('error', fail);
  port.addEventListener('message', ({ data }) => {
    const { jobId, status, data: result } = data as { jobId: string; status: string; data: unknown };
    if (status === 'progress') return;
    const job = waiting.get(jobId);
    waiting.delete(jobId);
    if (status === 'resolve') job?.resolve(result);
    else job?.reject(new Error('job refused'));
  });

  const call = async (action: string, payload: object): Promise<unknown> => {
    const jobId = `${++jobs}`;
    return new Promise((resolve, reject) => {
      waiting.set(jobId, { resolve, reject });
      port.postMessage({ workerId: 'umbra', jobId, action, payload });
    });
  };

  const loaded = call('load', { options: { lstmOnly: true, corePath, logging: false } });
  // Each call awaits it anyway; without this an early failure would be reported as unhandled.
  loaded.catch(() => undefined);

  const prepare = async (languages: readonly OcrLanguage[]): Promise<void> => {
    await loaded;
    const langs = languages.join('+');
    if (langs === current) return;
    current = '';
    const options = { langPath, cacheMethod: 'none', gzip: true, lstmOnly: true };
    try {
      await call('loadLanguage', { langs, options });
      await call('initialize', { langs, oem: LSTM_ONLY, config: {} });
    } catch {
      throw new UmbraError('ocr-data-missing');
    }
    // Montages are black on white: trying each line as white on black would cost time alone.
    await call('setParameters', { params: { tessedit_pageseg_mode: SPARSE_TEXT, invert_threshold: '0.0' } });
    current = langs;
  };

  return {
    prepare,
    recognize: async (pgm, languages) => {
      await prepare(languages);
      const page = await call('recognize', { image: pgm, options: {}, output: { blocks: true, text: false } });
      return wordsOf(page as TesseractPage);
    },
    terminate: () => {
      port.terminate();
      fail();
    },
  };
}

/** Nothing that was read is as sure as what a page tells of its own text, which is 1. */
const SUREST = 0.99;

/** What is used of a page that Tesseract read. */
interface TesseractPage {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly TesseractWord[] }[] }[] }[] | null;
}

interface TesseractWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

function wordsOf({ blocks }: TesseractPage): OcrWord[] {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .map(({ text, confidence, bbox }) => ({ text, confidence: Math.min(Math.max(confidence / 100, 0), SUREST), ...bbox }));
}
