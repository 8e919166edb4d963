import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { pageSender } from './page-sender';
import { answerPage, type PageHandlers } from './serve-pages';

const CHAT = { tabId: 4, frameId: 0, origin: 'https://chat.example' };
const GUARDED = async ({ origin }: { readonly origin: string }) => ({ guard: origin === 'https://chat.example', hide: false });

function notingHandlers(): { handlers: PageHandlers; calls: unknown[] } {
  const calls: unknown[] = [];
  const handler = async (request: unknown): Promise<never> => {
    calls.push(request);
    return {} as never;
  };
  const handlers = Object.fromEntries(['guard-hello', 'guard-warm', 'guard-mask', 'guard-picture', 'guard-check', 'guard-notice', 'guard-elsewhere', 'guard-over', 'hide-hello', 'hide-find', 'hide-rule'].map((name) => [name, handler]));
  return { handlers: handlers as unknown as PageHandlers, calls };
}

test('a frame of a guarded site gets its answer', async () => {
  const { handlers, calls } = notingHandlers();
  expect(await answerPage(handlers, { name: 'guard-mask', request: { texts: ['a'], ofFiles: false } }, CHAT, GUARDED)).toEqual({ ok: true, value: {} });
  expect(calls).toEqual([{ texts: ['a'], ofFiles: false }]);
});

test('a frame of another site is refused, and nothing of its message is looked at', async () => {
  const { handlers, calls } = notingHandlers();
  const look = (): never => {
    throw new Error('looked at');
  };
  const trap = new Proxy({}, { get: look, has: look, ownKeys: look, getOwnPropertyDescriptor: look, getPrototypeOf: look });
  for (const origin of ['https://other.example', 'https://chat.example.evil.example', 'http://chat.example', 'https://chat.example:8443'])
    expect(await answerPage(handlers, trap, { ...CHAT, origin }, GUARDED)).toEqual({ ok: false, code: 'sender-refused' });
  expect(calls).toEqual([]);
});

test('a guarded page may not ask what to hide, and a hidden page may not have pastes masked', async () => {
  const { handlers, calls } = notingHandlers();
  const hide = { name: 'hide-find', request: { texts: ['a'], labels: false } };
  const mask = { name: 'guard-mask', request: { texts: ['a'], ofFiles: false } };
  expect(await answerPage(handlers, hide, CHAT, GUARDED)).toEqual({ ok: false, code: 'sender-refused' });
  const hidden = async () => ({ guard: false, hide: true });
  expect(await answerPage(handlers, mask, CHAT, hidden)).toEqual({ ok: false, code: 'sender-refused' });
  expect(await answerPage(handlers, hide, CHAT, hidden)).toEqual({ ok: true, value: {} });
  expect(calls).toHaveLength(1);
});

test('whatever is no request of a page is refused', async () => {
  const { handlers, calls } = notingHandlers();
  for (const message of [{ name: 'capture-tab', request: { tabId: 1, windowId: 1 } }, { name: 'load-notice', request: { notice: crypto.randomUUID() } }, { name: 'guard-mask', request: { texts: [1] } }, { name: 'guard-mask', request: { texts: ['a'], site: 'https://other.example' } }])
    expect(await answerPage(handlers, message, CHAT, GUARDED)).toEqual({ ok: false, code: 'message-invalid' });
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (message) => {
      expect(await answerPage(handlers, message, CHAT, GUARDED)).toMatchObject({ ok: false });
    }),
  );
  expect(calls).toEqual([]);
});

test('only scripts of the extension in frames of web pages count as such', () => {
  const { id } = browser.runtime;
  const tab = { id: 4 } as Browser.tabs.Tab;
  expect(pageSender({ id, tab, frameId: 2, url: 'https://chat.example/a', origin: 'https://chat.example' })).toEqual({ tabId: 4, frameId: 2, origin: 'https://chat.example' });
  // A notice is a page of the extension in a tab.
  expect(pageSender({ id, tab, frameId: 3, url: browser.runtime.getURL('/notice.html'), origin: browser.runtime.getURL('/notice.html').slice(0, -'/notice.html'.length) })).toBeNull();
  expect(pageSender({ id: 'another', tab, frameId: 0, url: 'https://chat.example/', origin: 'https://chat.example' })).toBeNull();
  expect(pageSender({ id, frameId: 0, url: 'https://chat.example/', origin: 'https://chat.example' })).toBeNull();
  expect(pageSender({ id, tab, frameId: 0, url: 'data:text/html,', origin: 'null' })).toBeNull();
  // A frame in a sandbox has no origin: it counts for the site of its address, wherever it stands, and without one for the site of its tab.
  expect(pageSender({ id, tab: { ...tab, url: 'https://other.example/a' }, frameId: 2, url: 'https://chat.example/b', origin: 'null' })).toEqual({ tabId: 4, frameId: 2, origin: 'https://chat.example' });
  expect(pageSender({ id, tab: { ...tab, url: 'https://chat.example/a' }, frameId: 2, url: 'about:srcdoc', origin: 'null' })).toEqual({ tabId: 4, frameId: 2, origin: 'https://chat.example' });
  expect(pageSender(undefined)).toBeNull();
});
