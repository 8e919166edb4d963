import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { engineJobSchema } from './message-schemas';
import { answer, type Handlers } from './serve';

const page = { id: browser.runtime.id, url: browser.runtime.getURL('/' as '/popup.html') };
const script = { id: browser.runtime.id, url: 'https://example.org/' };
const captureId = '7b1c2f5e-3f0a-4d6e-9a57-0c2d1e4f8a90';

const handlers = (): Handlers => ({
  'capture-tab': vi.fn<Handlers['capture-tab']>(async () => ({ captureId })),
  'start-engine': vi.fn<Handlers['start-engine']>(async () => ({})),
  'open-editor': vi.fn<Handlers['open-editor']>(async () => ({})),
  'fetch-image': vi.fn<Handlers['fetch-image']>(async () => ({ captureId })),
  'release-capture': vi.fn<Handlers['release-capture']>(async () => ({})),
});

test('a page of ours gets its answer', async () => {
  const served = handlers();
  const reply = await answer(served, { name: 'capture-tab', request: { tabId: 3, windowId: 1 } }, page);
  expect(reply).toEqual({ ok: true, value: { captureId } });
  expect(served['capture-tab']).toHaveBeenCalledExactlyOnceWith({ tabId: 3, windowId: 1 });
});

test('a content script is refused before anything of its message is looked at', async () => {
  const served = handlers();
  const untouchable = new Proxy({}, { get: () => expect.unreachable('looked at'), ownKeys: () => expect.unreachable('looked at') });
  expect(await answer(served, untouchable, script)).toEqual({ ok: false, code: 'sender-refused' });
  expect(await answer(served, { name: 'start-engine', request: {} }, script)).toEqual({ ok: false, code: 'sender-refused' });
  expect(served['start-engine']).not.toHaveBeenCalled();
});

test.each([
  ['nothing', undefined],
  ['text', 'capture-tab'],
  ['an unknown name', { name: 'delete-everything', request: {} }],
  ['the name of a method of objects', { name: 'toString', request: {} }],
  ['no request', { name: 'capture-tab' }],
  ['a wrong type', { name: 'capture-tab', request: { tabId: '3', windowId: 1 } }],
  ['something more', { name: 'start-engine', request: { force: true } }],
  ['an id that is none', { name: 'open-editor', request: { captureId: '../x' } }],
])('%s is invalid', async (_name, message) => {
  const served = handlers();
  expect(await answer(served, message, page)).toEqual({ ok: false, code: 'message-invalid' });
  for (const handler of Object.values(served)) expect(handler).not.toHaveBeenCalled();
});

test('an error crosses as its code and nothing else', async () => {
  const failing = (error: Error): Handlers => ({
    ...handlers(),
    'start-engine': async () => {
      throw error;
    },
  });
  const message = { name: 'start-engine', request: {} };
  expect(await answer(failing(new UmbraError('storage-full')), message, page)).toEqual({ ok: false, code: 'storage-full' });
  expect(await answer(failing(new Error('text of a page')), message, page)).toEqual({ ok: false, code: 'unexpected' });
});

test.each([
  ['an unknown job', { job: 'format' }, false],
  ['a job without its key', { job: 'copy', capture: { id: captureId }, regions: [], color: '#000000' }, false],
  ['a job without languages', { job: 'warm', languages: [] }, false],
  ['a job with a language that is not bundled', { job: 'warm', languages: ['tlh'] }, false],
  ['a scale of nothing', { job: 'analyze', capture: { id: captureId, key: '' }, policy: { entities: [], minScore: 0, words: [], languages: ['eng'] }, scale: 0 }, false],
  ['a whole job', { job: 'analyze', capture: { id: captureId, key: '' }, policy: { entities: ['URL'], minScore: 0.4, words: ['x'], languages: ['eng'] }, scale: 1.5 }, true],
])('the engine judges %s', (_name, job, valid) => {
  expect(engineJobSchema.safeParse(job).success).toBe(valid);
});
