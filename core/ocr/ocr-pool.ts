import { UmbraError } from '../errors';
import type { OcrLanguage } from '../model';

/** A word as OCR read it. The box is half-open, in pixels of the picture that was handed in. */
export interface OcrWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One engine that reads pictures, one at a time. */
export interface OcrWorker {
  /** Words of a greyscale picture, given as a PGM file. Errors: ocr-data-missing; anything else means that the worker is lost. */
  recognize(pgm: Uint8Array, languages: readonly OcrLanguage[]): Promise<readonly OcrWord[]>;
  /** Loads the languages, so that the next reading starts at once. Errors as above. */
  prepare(languages: readonly OcrLanguage[]): Promise<void>;
  terminate(): void;
}

/** Workers that share a queue. */
export interface OcrPool {
  /** How many pictures are read at a time. */
  readonly size: number;
  /** Reads on the next free worker. Errors: ocr-failed, ocr-data-missing, cancelled (the pool was stopped). */
  recognize(pgm: Uint8Array, languages: readonly OcrLanguage[]): Promise<readonly OcrWord[]>;
  /** Starts every worker with these languages. Errors as above. */
  warm(languages: readonly OcrLanguage[]): Promise<void>;
  /** Ends every worker and whatever waits. The pool starts anew with the next call. */
  stop(): void;
}

/** Calls back once after `ms` milliseconds, unless the returned function is called before. */
export type After = (ms: number, callback: () => void) => () => void;

/** What a pool needs to know. */
export interface PoolOptions {
  readonly size: number;
  readonly start: () => OcrWorker;
  readonly after: After;
  /** Idle workers are ended after so many milliseconds, and with them their memory is given back. */
  readonly idleMs: number;
}

type Task<T> = (worker: OcrWorker) => Promise<T>;

/** One place in the pool. Its worker starts with the first task; tasks run one after the other. */
class Seat {
  #worker: OcrWorker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;
  load = 0;

  constructor(readonly start: () => OcrWorker) {}

  /** Runs the task; a lost worker is replaced and the task tried once more. */
  run<T>(task: Task<T>): Promise<T> {
    this.load++;
    const result = this.#last
      .then(async () => this.#attempt(task))
      .catch(async (error: unknown) => {
        if (error instanceof UmbraError) throw error;
        return this.#attempt(task);
      })
      .catch((error: unknown) => {
        throw error instanceof UmbraError ? error : new UmbraError('ocr-failed');
      })
      .finally(() => this.load--);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends the worker for good: tasks that run or wait reject with `cancelled`. */
  end(): void {
    this.#ended = true;
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #attempt<T>(task: Task<T>): Promise<T> {
    if (this.#ended) throw new UmbraError('cancelled');
    const worker = (this.#worker ??= this.start());
    try {
      return await task(worker);
    } catch (error) {
      // A worker that failed once is in an unknown state, missing data included.
      worker.terminate();
      if (this.#worker === worker) this.#worker = null;
      throw error;
    }
  }
}

/** A pool whose workers start when they are needed and end when they are not. */
export function createPool({ size, start, after, idleMs }: PoolOptions): OcrPool {
  let seats = Array.from({ length: size }, () => new Seat(start));
  let cancelIdle: () => void = () => undefined;

  const stop = (): void => {
    cancelIdle();
    for (const seat of seats) seat.end();
    seats = Array.from({ length: size }, () => new Seat(start));
  };

  const run = async <T>(seat: Seat, task: Task<T>): Promise<T> => {
    cancelIdle();
    try {
      return await seat.run(task);
    } finally {
      cancelIdle();
      if (seats.every(({ load }) => load === 0)) cancelIdle = after(idleMs, stop);
    }
  };

  return {
    size,
    stop,
    recognize: async (pgm, languages) => {
      const free = seats.reduce((least, seat) => (seat.load < least.load ? seat : least));
      return run(free, async (worker) => worker.recognize(pgm, languages));
    },
    warm: async (languages) => {
      await Promise.all(seats.map(async (seat) => run(seat, async (worker) => worker.prepare(languages))));
    },
  };
}
