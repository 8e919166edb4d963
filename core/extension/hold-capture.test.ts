import { beforeEach, expect, test, vi } from 'vitest';
import { installLocks } from '../../test/support/memory-locks';
import { holdLock, keepLock } from './hold-capture';

beforeEach(installLocks);

const held = async (): Promise<readonly (string | undefined)[]> => ((await navigator.locks.query()).held ?? []).map(({ name }) => name);

test('whoever is told of a holder finds the lock held', async () => {
  const until = new AbortController();
  const seen = await new Promise((resolve) => {
    void keepLock('a', until.signal, () => {
      resolve(held());
    });
  });
  expect(seen).toEqual([holdLock('a')]);
  until.abort();
});

test('the lock is shared, and gone with its last holder', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const both = [keepLock('a', first.signal), keepLock('a', second.signal)];
  first.abort();
  await both[0];
  expect(await held()).toEqual([holdLock('a')]);
  second.abort();
  await both[1];
  expect(await held()).toEqual([]);
});

test('who has let go before the lock came holds nothing and tells nobody', async () => {
  const until = new AbortController();
  until.abort();
  const told = vi.fn<() => void>();
  await keepLock('a', until.signal, told);
  expect(told).not.toHaveBeenCalled();
  expect(await held()).toEqual([]);
});
