import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { changeHiddenSite, hiddenSites } from './hidden-sites';
import { hiddenTabs, setHiddenTab } from './hidden-tabs';

const SITE = { origin: 'https://a.example', labels: false, pictures: true, selectors: ['#x'] };

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

test('a site is kept, changed and forgotten; what is no site is not kept', async () => {
  await changeHiddenSite(SITE.origin, () => SITE);
  await changeHiddenSite(SITE.origin, (site) => site && { ...site, selectors: [...site.selectors, '.y'] });
  expect(await hiddenSites()).toEqual([{ ...SITE, selectors: ['#x', '.y'] }]);
  await expect(changeHiddenSite('x', () => ({ ...SITE, origin: 'x' }))).rejects.toMatchObject({ code: 'settings-invalid' });
  await changeHiddenSite(SITE.origin, () => null);
  expect(await hiddenSites()).toEqual([]);
  await browser.storage.local.set({ 'hidden-sites': [SITE, { origin: 4 }] });
  expect(await hiddenSites()).toEqual([SITE]);
});

test('tabs are remembered until they are shown again', async () => {
  await setHiddenTab(3, true);
  await setHiddenTab(4, true);
  await setHiddenTab(3, true);
  expect(await hiddenTabs()).toEqual([4, 3]);
  await setHiddenTab(4, false);
  expect(await hiddenTabs()).toEqual([3]);
});
