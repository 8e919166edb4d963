import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { answer, type Handlers } from './serve';

const POPUP: Browser.runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
const PAGE: Browser.runtime.MessageSender = { id: browser.runtime.id, url: 'https://shop.example/' };
const CAPTURE = '0b4f3a52-8f0e-4a63-9d55-0f5c3b0e7a11';

/** Handlers that note what reached them. */
function notingHandlers(): { handlers: Handlers; calls: unknown[] } {
  const calls: unknown[] = [];
  const note = async (request: unknown): Promise<Record<string, never>> => {
    calls.push(request);
    return {};
  };
  const handlers: Handlers = {
    'capture-tab': async (request) => {
      calls.push(request);
      return { captureId: CAPTURE };
    },
    'start-engine': note,
    'open-editor': note,
    'fetch-image': async () => {
      throw new UmbraError('image-needs-access');
    },
    'list-services': async () => ({ services: [] }),
    'save-service': note,
    'remove-service': note,
    'set-consent': note,
    'check-service': note,
    'release-capture': async () => {
      throw new TypeError('something with text of the user');
    },
    'mask-text': async ({ text }) => ({ text, changes: [], partial: false }),
    'restore-text': async ({ text }) => ({ text, changes: [] }),
    'guard-site': note,
    'expect-access': note,
    'hide-page': async () => ({ state: null }),
    'forget-hidden-site': note,
    'mask-clipboard': async () => ({ count: 0 }),
    'restore-clipboard': async () => ({ count: 0 }),
    'load-notice': async () => ({ kind: 'send', count: 1, can: [] }),
    'answer-notice': note,
    'keep-value': note,
    'copy-notice': note,
  };
  return { handlers, calls };
}

test('an own page gets its answer', async () => {
  const { handlers, calls } = notingHandlers();
  const reply = await answer(handlers, { name: 'capture-tab', request: { tabId: 3, windowId: 1 } }, POPUP);
  expect(reply).toEqual({ ok: true, value: { captureId: CAPTURE } });
  expect(calls).toEqual([{ tabId: 3, windowId: 1 }]);
});

test('errors cross as their code and nothing else', async () => {
  const { handlers } = notingHandlers();
  expect(await answer(handlers, { name: 'fetch-image', request: { captureId: CAPTURE } }, POPUP)).toEqual({ ok: false, code: 'image-needs-access' });
  expect(await answer(handlers, { name: 'release-capture', request: { captureId: CAPTURE } }, POPUP)).toEqual({ ok: false, code: 'unexpected' });
});

test('a refused sender’s message is not looked at', async () => {
  const { handlers, calls } = notingHandlers();
  let looks = 0;
  const look = (): never => {
    looks += 1;
    throw new Error('looked at');
  };
  const trap = new Proxy({}, { get: look, has: look, ownKeys: look, getOwnPropertyDescriptor: look, getPrototypeOf: look });
  expect(await answer(handlers, trap, PAGE)).toEqual({ ok: false, code: 'sender-refused' });
  expect(await answer(handlers, { name: 'start-engine', request: {} }, PAGE)).toEqual({ ok: false, code: 'sender-refused' });
  expect(looks).toBe(0);
  expect(calls).toEqual([]);
});

test.each([
  ['no message', undefined],
  ['a text', 'capture-tab'],
  ['an unknown name', { name: 'read-key', request: {} }],
  ['a name of every object', { name: 'constructor', request: {} }],
  ['a missing request', { name: 'capture-tab' }],
  ['a number as text', { name: 'capture-tab', request: { tabId: '3', windowId: 1 } }],
  ['a broken number', { name: 'capture-tab', request: { tabId: 3.5, windowId: 1 } }],
  ['a further field', { name: 'capture-tab', request: { tabId: 3, windowId: 1, url: 'https://shop.example/' } }],
  ['a further field of the envelope', { name: 'start-engine', request: {}, sender: 'popup' }],
  ['an id that is none', { name: 'open-editor', request: { captureId: '../../options' } }],
])('%s is invalid', async (_name, message) => {
  const { handlers, calls } = notingHandlers();
  expect(await answer(handlers, message, POPUP)).toEqual({ ok: false, code: 'message-invalid' });
  expect(calls).toEqual([]);
});

test('whatever is sent, there is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => {
      const { handlers, calls } = notingHandlers();
      expect(await answer(handlers, message, POPUP)).toEqual({ ok: false, code: 'message-invalid' });
      expect(calls).toEqual([]);
    }),
  );
});
