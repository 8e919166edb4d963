import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onceAllowed, untilAllowed } from './once-allowed';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Refuses so many times and then allows. */
const refusing = (times: number) => vi.fn<() => Promise<string>>(async () => {
  if (times-- > 0) throw new Error('refused');
  return 'done';
});

test('what is allowed is called once', async () => {
  const call = refusing(0);
  expect(await onceAllowed(call)).toBe('done');
  expect(call).toHaveBeenCalledTimes(1);
});

test('what is refused at first is tried again', async () => {
  const outcome = onceAllowed(refusing(3));
  await vi.runAllTimersAsync();
  expect(await outcome).toBe('done');
});

test('what stays refused is told after half a second', async () => {
  const began = Date.now();
  const outcome = onceAllowed(refusing(99)).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await outcome).toMatchObject({ message: 'refused' });
  expect(Date.now() - began).toBe(500);
});

test.each([
  ['at once', 0, 0],
  ['when the access comes', 2, 200],
  ['and goes on where none comes', 99, 500],
])('a command waits for the access to its tab %s', async (_name, misses, ms) => {
  let asked = 0;
  // The browser's own part: without access it leaves the address out.
  browser.tabs.get = (async () => (asked++ < misses ? { id: 7 } : { id: 7, url: 'https://a.example/' })) as unknown as typeof browser.tabs.get;
  const began = Date.now();
  const outcome = untilAllowed(7);
  await vi.runAllTimersAsync();
  await outcome;
  expect(Date.now() - began).toBe(ms);
});
