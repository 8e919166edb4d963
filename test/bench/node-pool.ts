import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OcrPool } from '../../core/ocr/ocr-pool';
import { createTesseractPool, type WorkerPort } from '../../core/ocr/tesseract';

const require = createRequire(import.meta.url);

/** The extension's OCR pool on Node's threads, with the same core and the same data. End it with `stop()`. */
export function nodePool(): OcrPool {
  const corePath = require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm.js');
  const paths = { workerPath: join(import.meta.dirname, 'tesseract-node-worker.cjs'), corePath, langPath: 'data' };
  return createTesseractPool(paths, {
    spawn: (path) => spawn(path, corePath),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms).unref();
      return () => {
        clearTimeout(timer);
      };
    },
  });
}

function spawn(path: string, corePath: string): WorkerPort {
  const worker = new Worker(path, { workerData: { corePath } });
  return {
    postMessage: (message) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(message);
    },
    terminate: async () => worker.terminate(),
    addEventListener: (type: 'message' | 'error', listener: (event: { data: unknown }) => void) => {
      worker.on(type, (data: unknown) => {
        listener({ data });
      });
    },
  };
}
