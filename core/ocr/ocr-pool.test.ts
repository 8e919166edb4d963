import { expect, test } from 'vitest';
import { UmbraError } from '../errors';
import { createPool, type OcrPool, type OcrWord, type OcrWorker } from './ocr-pool';

const PICTURE = new Uint8Array();
const WORD: OcrWord = { text: 'a', confidence: 1, x0: 0, y0: 0, x1: 1, y1: 1 };

interface Bench {
  readonly pool: OcrPool;
  /** How many workers were started and ended. */
  readonly counts: { started: number; ended: number };
  /** Runs what waits for idleness. */
  readonly pass: () => void;
}

/** A pool whose n-th reading, over all workers, does what `behave` says. */
function bench(size: number, behave: (reading: number) => Promise<readonly OcrWord[]>): Bench {
  const counts = { started: 0, ended: 0 };
  let readings = 0;
  let waiting: (() => void) | null = null;
  const start = (): OcrWorker => {
    counts.started++;
    return { recognize: async () => behave(readings++), prepare: async () => undefined, terminate: () => counts.ended++ };
  };
  const after = (_ms: number, callback: () => void): (() => void) => {
    waiting = callback;
    return () => {
      waiting = null;
    };
  };
  return { pool: createPool({ size, start, after, idleMs: 1 }), counts, pass: () => waiting?.() };
}

test('a lost worker is replaced and its picture read again', async () => {
  const { pool, counts } = bench(1, async (reading) => {
    if (reading === 0) throw new Error('lost');
    return [WORD];
  });
  expect(await pool.recognize(PICTURE, ['eng'])).toEqual([WORD]);
  expect(counts).toEqual({ started: 2, ended: 1 });
});

test('a worker lost twice over one picture is a failure, and the next picture is tried anew', async () => {
  const { pool } = bench(1, async (reading) => {
    if (reading < 2) throw new Error('lost');
    return [WORD];
  });
  await expect(pool.recognize(PICTURE, ['eng'])).rejects.toEqual(new UmbraError('ocr-failed'));
  expect(await pool.recognize(PICTURE, ['eng'])).toEqual([WORD]);
});

test('missing data is said at once', async () => {
  const { pool, counts } = bench(1, async () => {
    throw new UmbraError('ocr-data-missing');
  });
  await expect(pool.recognize(PICTURE, ['eng'])).rejects.toEqual(new UmbraError('ocr-data-missing'));
  expect(counts.started).toBe(1);
});

test('pictures are spread over the workers', async () => {
  const open: (() => void)[] = [];
  const { pool, counts } = bench(2, async () => {
    await new Promise<void>((resolve) => {
      open.push(resolve);
    });
    return [];
  });
  const all = [1, 2, 3].map(async () => pool.recognize(PICTURE, ['eng']));
  await expect.poll(() => open.length).toBe(2);
  expect(counts.started).toBe(2);
  while (open.length < 3) {
    for (const release of open) release();
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const release of open) release();
  expect(await Promise.all(all)).toEqual([[], [], []]);
});

test('idle workers end, and start again with the next picture', async () => {
  const { pool, counts, pass } = bench(1, async () => [WORD]);
  await pool.recognize(PICTURE, ['eng']);
  pass();
  expect(counts).toEqual({ started: 1, ended: 1 });
  await pool.recognize(PICTURE, ['eng']);
  expect(counts.started).toBe(2);
});

test('stopping cancels what waits and starts nothing', async () => {
  let fail: (error: Error) => void = () => undefined;
  const { pool, counts } = bench(1, async () =>
    new Promise((_resolve, reject) => {
      fail = reject;
    }),
  );
  const reading = pool.recognize(PICTURE, ['eng']);
  await new Promise((resolve) => setImmediate(resolve));
  pool.stop();
  fail(new Error('lost'));
  await expect(reading).rejects.toEqual(new UmbraError('cancelled'));
  expect(counts.started).toBe(1);
});
