import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EditorPage } from '../support/editor-page';
import { ANSWER, expect, test } from '../support/hosted/hosted-test';
import { setUpService, storedText } from '../support/hosted/setup';
import { inExtension } from '../support/stored';

test('a key is in no page, log, error, storage, export or content script', async ({ umbra, page, site, service, downloads }) => {
  test.slow();
  const KEY = 'ps_nowhere-but-here';
  const seen: string[] = [];
  const listen = (one: Page) => {
    one.on('console', (message) => seen.push(message.text()));
    one.on('pageerror', (error) => seen.push(String(error)));
  };
  umbra.context.on('page', listen);
  umbra.context.on('console', (message) => seen.push(message.text()));
  listen(page);
  const look = async () => seen.push(await page.content(), await storedText(page));
  await setUpService(umbra, service, 'privshot', KEY, 'paid', true);

  await page.goto(umbra.url('options.html'));
  await page.locator('[data-provider="privshot"] .service-host').waitFor();
  await page.locator('[data-provider="privshot"] [data-command="set-up-service"]').click();
  await page.locator('[data-provider="privshot"] [data-command="check-service"]').click();
  await expect(page.locator('[data-provider="privshot"] .service-state')).not.toContainText('Asking');
  await look();
  seen.push((await downloads.during(() => page.locator('[data-command="policy-export"]').click())).bytes.toString());

  // It fails in every way, and says so.
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(join(import.meta.dirname, '../../core/ocr/fixtures/account.png'));
  await page.locator('[data-command="tab-hosted"]').click();
  for (const fault of [null, 'not-json', 'hostile-strings', 'redirect', 'server-error'] as const) {
    await service.fail(fault);
    await page.locator('[data-command="hosted-analyze"]').click();
    await expect(page.locator('.hosted-panel [role="alert"]')).toBeVisible(ANSWER);
    await look();
  }

  // A script of ours in a page of a site, where the browser lets it read what it can.
  await page.goto(`${site.origin}/blank.html`);
  await page.bringToFront();
  seen.push(await inExtension(umbra, scriptOnSite, null));

  // It was sent to the service, and looking would have found it.
  expect((await service.requests()).length).toBeGreaterThan(0);
  expect(seen.join('').length).toBeGreaterThan(10_000);
  expect(seen.filter((text) => text.includes(KEY) || text.includes('nowhere-but-here'))).toEqual([]);
});

/** Everything that a script of the extension can read in a page of a site. Runs in a page of the extension. */
async function scriptOnSite(): Promise<string> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ url: '*://*/blank.html' });
  const [frame] = await scripting.executeScript({
    target: { tabId: tab!.id },
    func: async () => {
      const { storage, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const all = await Promise.all(['local', 'sync', 'session'].map((area) => storage[area]!.get(null).catch(String)));
      const asked = await Promise.all(['list-services', 'check-service'].map((type) => runtime.sendMessage({ type, provider: 'privshot' }).catch(String)));
      return JSON.stringify([all, asked, (await indexedDB.databases()).map(({ name }) => name)]);
    },
  });
  return frame!.result;
}

/** The part of the browser's extension API that these tests call. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result: string }[]> };
  readonly storage: Readonly<Record<string, { get(keys: null): Promise<object> }>>;
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
