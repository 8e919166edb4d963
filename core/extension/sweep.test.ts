import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import type { CaptureDocument } from '../model';
import { captureRows, removeCapture } from './capture-database';
import { makeSessionKey } from './capture-key';
import { HANDOVER_MS, storeCapture } from './captures';
import { keepLock } from './hold-capture';
import { expectHolder, holderCame, sweepCaptures } from './sweep';

const paper: CaptureDocument = { origin: 'file', scale: 1, name: 'x', findings: null, needsAccess: null };
const store = async (): Promise<string> => await storeCapture(new Blob(['x']), paper);
const ids = async (): Promise<string[]> => (await captureRows()).map((row) => row.id);
const later = (): number => Date.now() + HANDOVER_MS + 1000;

beforeEach(async () => {
  fakeBrowser.reset();
  installLocks();
  for (const id of await ids()) await removeCapture(id);
});

/** Holds a capture as a page does; returns how it lets go. */
async function hold(id: string): Promise<() => Promise<void>> {
  const held = new AbortController();
  let over: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    over = keepLock(id, held.signal, resolve);
  });
  return async () => {
    held.abort();
    await over;
  };
}

test('a new capture waits for its page, and goes where none comes', async () => {
  const id = await store();
  await sweepCaptures();
  expect(await ids()).toEqual([id]);
  await sweepCaptures(later());
  expect(await ids()).toEqual([]);
});

test('a held capture stays however long, and goes with its last holder', async () => {
  const id = await store();
  const [first, second] = [await hold(id), await hold(id)];
  await holderCame(id);
  await sweepCaptures(later());
  await first();
  await sweepCaptures();
  expect(await ids()).toEqual([id]);
  await second();
  await sweepCaptures();
  expect(await ids()).toEqual([]);
});

test('between popup and editor it is kept though nobody holds it', async () => {
  const id = await store();
  const popup = await hold(id);
  await holderCame(id);
  await expectHolder(id);
  await popup();
  await sweepCaptures();
  expect(await ids()).toEqual([id]);
  const editor = await hold(id);
  await holderCame(id);
  await editor();
  await sweepCaptures();
  expect(await ids()).toEqual([]);
});

test('what an earlier session sealed goes at once, held or not', async () => {
  const old = await store();
  await hold(old);
  await browser.storage.session.clear();
  await makeSessionKey();
  const id = await store();
  await sweepCaptures();
  expect(await ids()).toEqual([id]);
});

test('without any key everything goes', async () => {
  await store();
  await browser.storage.session.clear();
  await sweepCaptures();
  expect(await ids()).toEqual([]);
});

test('a holder that comes after the sweep brings nothing back', async () => {
  const id = await store();
  await sweepCaptures(later());
  await holderCame(id);
  await expectHolder(id);
  expect(await ids()).toEqual([]);
});

test('a capture that nobody takes is deleted without anybody asking', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.resetModules();
  // Another background's timers may still be waiting in this module.
  const fresh = await import('./sweep');
  await fresh.expectHolder(await store());
  expect(await ids()).toHaveLength(1);
  for (let passed = 0; passed <= HANDOVER_MS; passed += 5000) {
    vi.advanceTimersByTime(5000);
    // Database and cipher answer in turns of their own, later on a busy machine.
    for (const until = performance.now() + 50; performance.now() < until; ) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  }
  vi.useRealTimers();
  expect(await ids()).toEqual([]);
});
