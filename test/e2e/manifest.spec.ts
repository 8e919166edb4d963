import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, expect, test } from '../support/umbra-test';

const manifest = JSON.parse(readFileSync(join(builtExtension(), 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('nothing is granted at install but what one click needs', () => {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest.permissions).toEqual(expect.not.arrayContaining(['tabs', '<all_urls>', 'downloads', 'webRequest', 'history']));
  expect(manifest.optional_permissions).toEqual(['clipboardRead']);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(manifest.incognito).toBe('split');
  expect(manifest).toHaveProperty('minimum_chrome_version');
});

test('a web page can load the notice alone, and by an address that changes', () => {
  expect(manifest.web_accessible_resources).toEqual([{ resources: ['notice.html'], matches: ['*://*/*'], use_dynamic_url: true }]);
});

test("the extension's pages may connect to themselves alone", async ({ umbra, page, site }) => {
  for (const name of ['popup', 'editor', 'options', 'welcome', 'notice', 'offscreen']) {
    await page.goto(umbra.url(`${name}.html`));
    const outcome = await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => 'reached', () => 'refused'), `${site.origin}/blank.html`);
    expect(outcome, name).toBe('refused');
  }
});
