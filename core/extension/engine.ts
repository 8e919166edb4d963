import { browser } from 'wxt/browser';
import { analyze } from '../analyze';
import { findInText } from '../find-in-text';
import { paint } from '../image/paint';
import type { Analysis } from '../model';
import type { KnownText } from '../proof-model';
import { createReader } from '../ocr/read-image';
import { createTesseractPool } from '../ocr/tesseract';
import { knownLock, readCapture, readReading, writeKnown } from './capture-database';
import type { CaptureRef, EngineEvent, EngineJob } from './contract';
import { keepPicture } from './history';
import { decodeImage } from './decode';
import { encodeImage, type EncodeOptions } from './encode';
import { paintText } from './paint-text';
import { wait } from './wait';
import { proveCapture } from './prove-capture';
import { toBase64 } from '../text/base64';
import { readText, writeText } from './text-clipboard';
import { writeClipboard } from './write-clipboard';

/** How a running job is ended from outside. */
export interface JobSignals {
  /** Aborts the job: nothing of it is wanted any more. */
  readonly signal: AbortSignal;
  /** Ends its reading early, with what there is. */
  readonly stop: AbortSignal;
}

const path = (name: string): string => browser.runtime.getURL(`/ocr/${name}` as '/');

const pool = createTesseractPool(
  { workerPath: path('guard.js'), corePath: path('tesseract-core-simd-lstm.wasm.js'), langPath: path('').replace(/\/$/, '') },
  {
    spawn: (workerPath) => new Worker(workerPath),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  },
);
const read = createReader(pool);

/** What was read of captures and is just being written: nobody who waits for regions waits for that, and a proof does. */
const keeping = new Map<string, Promise<void>>();

/** What a capture is read as, on its way beside it. */
interface Keeping {
  /** Resolves once others see by its lock that it is on its way. */
  readonly begun: Promise<void>;
  /** Has it written; nothing is where there is nothing. The first call counts. */
  readonly end: (known: KnownText | null) => void;
}

/** Takes the lock of what a capture is read as. At once, since it comes while the capture is loaded, and would be waited for at the end. */
function keepKnown(capture: CaptureRef): Keeping {
  let end: Keeping['end'] = () => undefined;
  const read = new Promise<KnownText | null>((resolve) => (end = resolve));
  const begun = new Promise<void>((resolve) => {
    // A proof reads the picture anew where this fails.
    const written = navigator.locks
      .request(knownLock(capture.id), async () => {
        resolve();
        const known = await read;
        if (known) await writeKnown(capture, known);
      })
      .catch(() => resolve());
    keeping.set(capture.id, written);
    void written.then(() => keeping.get(capture.id) === written && keeping.delete(capture.id));
  });
  return { begun, end };
}

/** Does one job. Heavy: runs in the offscreen document, or in Firefox's event page. Errors: those of its parts, as UmbraError. */
export async function runEngineJob(job: EngineJob, emit: (event: EngineEvent) => void, { signal, stop }: JobSignals): Promise<Analysis | null> {
  switch (job.job) {
    case 'analyze': {
      const kept = keepKnown(job.capture);
      try {
        const analysis = await analyzeCapture(job, emit, { signal, stop }, kept.end);
        await kept.begun;
        return analysis;
      } finally {
        kept.end(null);
      }
    }
    case 'prove': {
      await keeping.get(job.capture.id);
      emit({ event: 'proof', proof: await proveCapture(job, read, emit, signal) });
      return null;
    }
    case 'copy': {
      const png = await painted(job, { format: 'png', quality: 100 }, signal);
      await writeClipboard(png);
      await keepPicture(png, job.regions.filter((region) => region.on).length, job.history).catch(() => undefined);
      return null;
    }
    case 'paint':
      emit({ event: 'painted', base64: toBase64(new Uint8Array(await (await painted(job, job, signal)).arrayBuffer())) });
      return null;
    case 'copy-text':
      await writeText(job.text);
      return null;
    case 'read-text':
      emit({ event: 'clipboard', text: await readText() });
      return null;
    case 'find-text':
      await findInText(job.text, job.policy, {
        format: job.format,
        signal,
        onFound: (found) => emit({ event: 'found', ...found }),
        onProgress: (done, total) => emit({ event: 'progress', progress: { done, total } }),
        pause: async () => await wait(0),
      });
      return null;
    case 'warm':
      await pool.warm(job.languages);
      return null;
  }
}

async function analyzeCapture({ capture, policy }: Extract<EngineJob, { job: 'analyze' }>, emit: (event: EngineEvent) => void, { signal, stop }: JobSignals, onKnown: (known: KnownText) => void): Promise<Analysis> {
  const reading = readReading(capture);
  // Awaited below, where the picture is there.
  reading.catch(() => undefined);
  const { blob, document } = await readCapture(capture);
  const image = await decodeImage(blob);
  const page = await reading;
  signal.throwIfAborted();
  return await analyze(image, policy, {
    read,
    page,
    paintText,
    signal,
    stop,
    scale: document.scale,
    onProgress: (progress) => emit({ event: 'progress', progress }),
    onRegions: (regions) => emit({ event: 'regions', regions }),
    onKnown,
  });
}

/** A capture with its regions painted, as a file. */
async function painted({ capture, regions, style, words }: Extract<EngineJob, { job: 'copy' | 'paint' }>, written: Pick<EncodeOptions, 'format' | 'quality'>, signal: AbortSignal): Promise<Blob> {
  const image = await decodeImage((await readCapture(capture)).blob);
  const names = new Map(regions.map((region, index) => [region, words[index] ?? '']));
  paint(image, regions, style, (region) => names.get(region) ?? '');
  const file = await encodeImage(image, { format: written.format, quality: written.quality, scale: 1 });
  signal.throwIfAborted();
  return file;
}
