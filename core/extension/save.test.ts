import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveBlob } from './save';

/** What was saved, and when: name and `performance.now()`. */
let saved: { readonly name: string; readonly at: number }[] = [];

beforeEach(() => {
  saved = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.stubGlobal('document', { createElement: () => ({ download: '', href: '', click() { saved.push({ name: this.download, at: performance.now() }); } }) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('of many files that are saved at once none comes in the same second as ten others', () => {
  const names = Array.from({ length: 35 }, (_, i) => `picture-${i}.png`);
  for (const name of names) saveBlob(new Blob([name]), name);
  expect(saved.map(({ name }) => name)).toEqual(['picture-0.png']);
  vi.advanceTimersByTime(10_000);
  expect(saved.map(({ name }) => name)).toEqual(names);
  for (const [i, { at }] of saved.slice(10).entries()) expect(at - (saved[i]?.at ?? 0)).toBeGreaterThan(1000);
  vi.advanceTimersByTime(10_000);
  saveBlob(new Blob(['x']), 'later.png');
  expect(saved.at(-1)?.name).toBe('later.png');
});
