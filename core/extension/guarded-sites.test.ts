import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { guardedSites, setGuarded } from './guarded-sites';

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

test('sites are kept in their order, each once, and go again', async () => {
  await setGuarded('https://a.example', true);
  await setGuarded('https://b.example:8443', true);
  await setGuarded('https://a.example', true);
  expect((await guardedSites()).map(({ origin }) => origin)).toEqual(['https://b.example:8443', 'https://a.example']);
  await setGuarded('https://b.example:8443', false);
  expect((await guardedSites()).map(({ origin }) => origin)).toEqual(['https://a.example']);
});

test('what is no site is not kept, and broken entries cost no others', async () => {
  await expect(setGuarded('https://a.example/path', true)).rejects.toMatchObject({ code: 'settings-invalid' });
  await expect(setGuarded('file:///', true)).rejects.toMatchObject({ code: 'settings-invalid' });
  await browser.storage.local.set({ 'guarded-sites': [{ origin: 3 }, 'x', { origin: 'https://a.example' }] });
  expect((await guardedSites()).map(({ origin }) => origin)).toEqual(['https://a.example']);
});
