import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserWith, done, untilShown } from '../../test/support/session-browser';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a picture that is read at once is seen with its boxes, and never without', async () => {
  const { session } = browserWith(async () => done);
  const seen: string[] = [];
  // What is told in one go is drawn once, afterwards.
  session.subscribe(() => queueMicrotask(() => seen.push(session.getState().image === null ? 'nothing' : `${session.getState().editor.history.present.regions.length} box`)));
  await session.captureTab();
  await Promise.resolve();
  expect(new Set(seen)).toEqual(new Set(['nothing', '1 box']));
  expect(session.getState().phase).toBe('done');
});

test('a picture is seen without its boxes as soon as its reading says that it goes on', async () => {
  const { session } = browserWith(async ({ onProgress }) => {
    onProgress({ done: 0, total: 9 });
    await untilShown(session);
    return done;
  });
  await session.captureTab();
  expect(session.getState()).toMatchObject({ phase: 'done', editor: { history: { present: { regions: done.regions } } } });
});

test('a picture whose reading says nothing is seen without its boxes after a moment', async () => {
  const { session } = browserWith(async () => {
    await untilShown(session);
    return done;
  });
  const captured = session.captureTab();
  await vi.advanceTimersByTimeAsync(100);
  expect(session.getState().image).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  await captured;
  expect(session.getState().phase).toBe('done');
});

test('a picture whose reading fails at once is seen all the same', async () => {
  const { session } = browserWith(async () => {
    throw new Error('lost');
  });
  await session.captureTab();
  expect(session.getState()).toMatchObject({ phase: 'failed', image: { width: 6 } });
});
