import { expect, test, vi } from 'vitest';
import { UmbraError } from '../errors';
import { awaitFile, handOver, offerFile, takeFile } from './file-exchange';

const NEVER = new AbortController().signal;

test('a file that a page keeps ready is taken, as often as it is asked for, and not after its end', async () => {
  const end = offerFile('a', new Blob(['video']));
  expect(await (await takeFile('a')).text()).toBe('video');
  expect(await (await takeFile('a')).text()).toBe('video');
  end();
  vi.useFakeTimers();
  const taking = takeFile('a').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await taking).toMatchObject({ code: 'transfer-lost' });
  vi.useRealTimers();
});

test('a file under another id is none', async () => {
  const end = offerFile('b', new Blob(['video']));
  const abort = new AbortController();
  const taking = takeFile('c', abort.signal);
  setTimeout(() => abort.abort(), 50);
  await expect(taking).rejects.toMatchObject({ code: 'cancelled' });
  end();
});

test('a file is handed over to the page that has it fetched', async () => {
  const file = await awaitFile('d', async () => handOver('d', new Blob(['done'], { type: 'video/mp4' })), NEVER);
  expect(await file.text()).toBe('done');
});

test('what fails on the way is told as it is', async () => {
  await expect(awaitFile('e', async () => Promise.reject(new UmbraError('service-not-found')), NEVER)).rejects.toMatchObject({ code: 'service-not-found' });
});
