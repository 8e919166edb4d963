import type { Page } from '@playwright/test';
import type { ProviderId } from '../../../core/hosted/provider';
import type { ExtensionBrowser } from '../../../scripts/browser/extension-browser';
import { inExtension } from '../stored';
import type { RemoteServer } from './remote-server';

/** Sets a service up at the test server's address: only there, addresses of services can be chosen freely. */
export async function setUpService(browser: ExtensionBrowser, server: RemoteServer, provider: ProviderId, key: string, plan: string, consent = false): Promise<void> {
  const account = { provider, key, plan, consent, baseUrl: server.baseUrl(provider) };
  await inExtension(
    browser,
    async (row) => {
      // The options page has opened the database by now, through the background.
      const opening = indexedDB.open('services', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('accounts', { keyPath: 'provider' }));
      await new Promise((opened) => opening.addEventListener('success', opened));
      const write = opening.result.transaction('accounts', 'readwrite');
      write.objectStore('accounts').put(row);
      await new Promise((done) => write.addEventListener('complete', done));
      opening.result.close();
    },
    account,
  );
}

/** Forgets every service. */
export async function forgetServices(browser: ExtensionBrowser): Promise<void> {
  await inExtension(
    browser,
    async () => {
      const deleting = indexedDB.deleteDatabase('services');
      await new Promise((done) => deleting.addEventListener('success', done));
    },
    null,
  );
}

/** All that `storage.local`, `storage.sync` and `storage.session` hold, as one text. */
export async function storedText(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'sync' | 'session', { get(keys: null): Promise<object> }> } }).chrome;
    return JSON.stringify(await Promise.all([storage.local.get(null), storage.sync.get(null), storage.session.get(null)]));
  });
}
