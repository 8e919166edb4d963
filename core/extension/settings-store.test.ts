import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema';
import { loadSettings, saveSettings, watchSettings } from './settings-store';

beforeEach(() => {
  fakeBrowser.reset();
});

test('before anything is stored the defaults count', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('saved settings come back and watchers hear of them until they stop', async () => {
  const heard = vi.fn<(settings: Settings, before: Settings) => void>();
  const stop = watchSettings(heard);
  const settings: Settings = { ...DEFAULT_SETTINGS, words: ['Umbra Verlag'], style: { all: { ...DEFAULT_SETTINGS.style.all, color: '#abcdef' }, byType: {} } };
  await saveSettings(settings);
  expect(await loadSettings()).toEqual(settings);
  expect(heard).toHaveBeenCalledExactlyOnceWith(settings, DEFAULT_SETTINGS);
  stop();
  await saveSettings(DEFAULT_SETTINGS);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('invalid settings are not stored', async () => {
  await expect(saveSettings({ ...DEFAULT_SETTINGS, languages: [] })).rejects.toMatchObject({ code: 'settings-invalid' });
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('settings of a newer version are not written over', async () => {
  const newer = { ...DEFAULT_SETTINGS, version: DEFAULT_SETTINGS.version + 1, words: ['Umbra Verlag'], more: 1 };
  await browser.storage.local.set({ settings: newer });
  expect((await loadSettings()).words).toEqual(['Umbra Verlag']);
  await expect(saveSettings(DEFAULT_SETTINGS)).rejects.toMatchObject({ code: 'settings-invalid' });
  expect(await browser.storage.local.get('settings')).toEqual({ settings: newer });
});
