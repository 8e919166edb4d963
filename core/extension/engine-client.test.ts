import { beforeEach, expect, test, vi } from 'vitest';
import { UmbraError } from '../errors';
import type { Analysis } from '../model';
import type { EngineEvent, EngineJob, EngineStop } from './contract';
import { type EngineAccess, runJob } from './engine-client';

const JOB: EngineJob = { job: 'warm', languages: ['eng'] };
const ANALYSIS: Analysis = { regions: [], unread: [], stopped: false, partial: false, reviewRecommended: true, readScale: 1, ms: 5 };

/** One connection to an engine: what it was sent, and how it answers or dies. */
interface Line {
  readonly sent: (EngineJob | EngineStop)[];
  readonly emit: (event: EngineEvent) => void;
  readonly die: () => void;
  closed: boolean;
}

/** An engine whose n-th connection behaves as the n-th script says once a job is sent; without a script it stays silent. */
function engine(...scripts: readonly ((line: Line) => void)[]): EngineAccess & { readonly lines: Line[]; starts: number } {
  const lines: Line[] = [];
  const access = {
    lines,
    starts: 0,
    start: async (): Promise<void> => {
      access.starts += 1;
    },
    connect: (emit: (event: EngineEvent) => void, die: () => void) => {
      const line: Line = { sent: [], emit, die, closed: false };
      const script = scripts[lines.length];
      lines.push(line);
      return {
        send(message: EngineJob | EngineStop): void {
          line.sent.push(message);
          if ('job' in message && script) queueMicrotask(() => script(line));
        },
        close(): void {
          line.closed = true;
        },
      };
    },
  };
  return access;
}

const done = (line: Line): void => line.emit({ event: 'done', analysis: ANALYSIS });
const die = (line: Line): void => line.die();

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

/** What a job comes to, with every waiting between attempts passed. */
async function outcome(job: Promise<unknown>): Promise<unknown> {
  const settled = job.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return await settled;
}

test('a job is sent once, followed, and its line closed', async () => {
  const onProgress = vi.fn<(progress: unknown) => void>();
  const onRegions = vi.fn<(regions: unknown) => void>();
  const access = engine((line) => {
    line.emit({ event: 'progress', progress: { done: 1, total: 2 } });
    line.emit({ event: 'regions', regions: [] });
    done(line);
  });
  expect(await outcome(runJob(JOB, { onProgress, onRegions }, access))).toEqual(ANALYSIS);
  expect(onProgress).toHaveBeenCalledExactlyOnceWith({ done: 1, total: 2 });
  expect(onRegions).toHaveBeenCalledExactlyOnceWith([]);
  expect(access.lines.map(({ sent, closed }) => ({ sent, closed }))).toEqual([{ sent: [JOB], closed: true }]);
});

test('a job whose engine dies is run again from the start', async () => {
  const access = engine(die, done);
  expect(await outcome(runJob(JOB, {}, access))).toEqual(ANALYSIS);
  expect(access.starts).toBe(2);
  expect(access.lines.map(({ sent }) => sent)).toEqual([[JOB], [JOB]]);
});

test('an engine that always dies is given up', async () => {
  const access = engine(die, die, die, die, die, die);
  expect(await outcome(runJob(JOB, {}, access))).toMatchObject({ code: 'engine-lost' });
  expect(access.lines.length).toBeLessThan(6);
  expect(access.lines.every(({ closed }) => closed)).toBe(true);
});

test('what fails for another reason is not tried again', async () => {
  const access = engine((line) => line.emit({ event: 'failed', code: 'image-undecodable' }), done);
  expect(await outcome(runJob(JOB, {}, access))).toMatchObject({ code: 'image-undecodable' });
  expect(access.lines).toHaveLength(1);
});

test('an engine that cannot be started is told as such', async () => {
  const access = engine();
  const start = async (): Promise<never> => {
    throw new UmbraError('unexpected');
  };
  expect(await outcome(runJob(JOB, {}, { ...access, start }))).toMatchObject({ code: 'unexpected' });
  expect(access.lines).toEqual([]);
});

test('an abort closes the line at once, and later words change nothing', async () => {
  const abort = new AbortController();
  const onProgress = vi.fn<(progress: unknown) => void>();
  const access = engine(() => abort.abort());
  expect(await outcome(runJob(JOB, { signal: abort.signal, onProgress }, access))).toMatchObject({ code: 'cancelled' });
  const [line] = access.lines;
  expect(line?.closed).toBe(true);
  line?.die();
  if (line) done(line);
  expect(access.lines).toHaveLength(1);
});

test('a job that was aborted before or while waiting starts nothing', async () => {
  const early = engine(done);
  expect(await outcome(runJob(JOB, { signal: AbortSignal.abort() }, early))).toMatchObject({ code: 'cancelled' });
  expect(early.starts).toBe(0);

  const abort = new AbortController();
  const dying = engine((line) => {
    line.die();
    abort.abort();
  }, done);
  expect(await outcome(runJob(JOB, { signal: abort.signal }, dying))).toMatchObject({ code: 'cancelled' });
  expect(dying.lines).toHaveLength(1);
});

test('stop is told after the job, and the job ends by its own last word', async () => {
  const stop = new AbortController();
  const access = engine((line) => {
    stop.abort();
    line.emit({ event: 'done', analysis: { ...ANALYSIS, stopped: true } });
  });
  expect(await outcome(runJob(JOB, { stop: stop.signal }, access))).toMatchObject({ stopped: true });
  expect(access.lines[0]?.sent).toEqual([JOB, { stop: true }]);
});

test('a job that is stopped from the start is sent, and stopped', async () => {
  const access = engine(done);
  await outcome(runJob(JOB, { stop: AbortSignal.abort() }, access));
  expect(access.lines[0]?.sent).toEqual([JOB, { stop: true }]);
});
