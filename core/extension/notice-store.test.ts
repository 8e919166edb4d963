import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetNotice, loadNotice, storeNotice } from './notice-store';

const PLACE = { tabId: 4, frameId: 0 };
const CONTENT = { kind: 'restored', text: 'mia.wong@example.org', restored: 1, can: [] } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

test('a notice is found by its name alone, until it is over', async () => {
  const notice = await storeNotice(PLACE, CONTENT);
  expect(await loadNotice(notice)).toMatchObject({ ...PLACE, content: CONTENT });
  await expect(loadNotice(crypto.randomUUID())).rejects.toMatchObject({ code: 'capture-gone' });
  await forgetNotice(notice);
  await expect(loadNotice(notice)).rejects.toMatchObject({ code: 'capture-gone' });
});

test('a notice whose time is over is not shown, and the next one sweeps it away', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const old = await storeNotice(PLACE, CONTENT);
  vi.setSystemTime(Date.now() + 151_000);
  await expect(loadNotice(old)).rejects.toMatchObject({ code: 'capture-gone' });
  const next = await storeNotice(PLACE, CONTENT);
  expect(Object.keys(await browser.storage.session.get(null))).toEqual([`notice:${next}`]);
});
