import { browser } from 'wxt/browser';
import { analyze } from '../analyze';
import { findInText } from '../find-in-text';
import { paint } from '../image/paint';
import type { Analysis } from '../model';
import { createReader } from '../ocr/read-image';
import { createTesseractPool } from '../ocr/tesseract';
import { readCapture, readReading, writeKnown } from './capture-database';
import type { EngineEvent, EngineJob } from './contract';
import { decodeImage, encodePng } from './decode';
import { paintText } from './paint-text';
import { wait } from './wait';
import { proveCapture } from './prove-capture';
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

/** Does one job. Heavy: runs in the offscreen document, or in Firefox's event page. Errors: those of its parts, as UmbraError. */
export async function runEngineJob(job: EngineJob, emit: (event: EngineEvent) => void, { signal, stop }: JobSignals): Promise<Analysis | null> {
  switch (job.job) {
    case 'analyze': {
      const [{ blob }, page] = await Promise.all([readCapture(job.capture), readReading(job.capture)]);
      const image = await decodeImage(blob);
      signal.throwIfAborted();
      let kept = Promise.resolve();
      const analysis = await analyze(image, job.policy, {
        read,
        page,
        paintText,
        signal,
        stop,
        scale: job.scale,
        onProgress: (progress) => emit({ event: 'progress', progress }),
        onRegions: (regions) => emit({ event: 'regions', regions }),
        onKnown: (known) => {
          kept = writeKnown(job.capture, known);
        },
      });
      // A proof reads the picture anew where this failed.
      await kept.catch(() => undefined);
      return analysis;
    }
    case 'prove': {
      emit({ event: 'proof', proof: await proveCapture(job, read, emit, signal) });
      return null;
    }
    case 'copy': {
      const image = await decodeImage((await readCapture(job.capture)).blob);
      const words = new Map(job.regions.map((region, index) => [region, job.words[index] ?? '']));
      paint(image, job.regions, job.style, (region) => words.get(region) ?? '');
      const png = await encodePng(image);
      signal.throwIfAborted();
      await writeClipboard(png);
      return null;
    }
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
