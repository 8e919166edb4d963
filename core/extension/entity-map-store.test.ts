import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema';
import { placeholderOf } from '../text/entity-map';
import { maskText } from '../text/mask-text';
import { restoreText } from '../text/restore-text';
import { correctEntity, forgetEntity, joinEntities, listEntityMaps, MAP_ALARM, peekEntityMap, readEntityMap, takeBack, watchEntityMaps, wipeEntityMaps, withEntityMap } from './entity-map-store';
import { serveEntityMaps } from './serve-entity-maps';
import { saveSettings } from './settings-store';

beforeEach(() => {
  installLocks();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const A = 'https://a.example';
const B = 'https://b.example';

/** Masks a text that is one name. */
async function mask(name: string, site: string | null): Promise<string> {
  return await withEntityMap(site, (map) => {
    const { text, map: next } = maskText(name, [{ start: 0, end: name.length, entity: 'PERSON', score: 1, recognizer: 'person', reason: { pattern: 'x' } }], { mode: 'replace', map });
    return { map: next, result: text };
  });
}

const settings = async (changes: Partial<Settings>): Promise<void> => await saveSettings({ ...DEFAULT_SETTINGS, ...changes });

test('one map counts for all sites of a session, until the user wants one for each', async () => {
  expect(await mask('Ann Lee', A)).toBe('[PERSON_1]');
  expect(await mask('Bo Ek', B)).toBe('[PERSON_2]');
  await settings({ mapScope: 'site' });
  expect(await mask('Cy Fox', A)).toBe('[PERSON_1]');
  expect(await mask('Di Ray', B)).toBe('[PERSON_1]');
  expect(restoreText('[PERSON_1]', await readEntityMap(A)).text).toBe('Cy Fox');
  expect(restoreText('[PERSON_1]', await readEntityMap(B)).text).toBe('Di Ray');
});

test('changes at the same time give each value its own placeholder', async () => {
  const masked = await Promise.all(Array.from({ length: 20 }, async (_, i) => await mask(`Ann Lee${String.fromCharCode(97 + i)}`, null)));
  expect(new Set(masked).size).toBe(20);
});

test('maps lie in the memory of the session and nowhere else', async () => {
  await mask('Ann Lee', A);
  expect(JSON.stringify(await browser.storage.session.get(null))).toContain('Ann Lee');
  expect(JSON.stringify([await browser.storage.local.get(null), await browser.storage.sync.get(null)])).not.toContain('Ann Lee');
});

test('a map is wiped when it was not used for its time, by whoever looks and by the alarm', async () => {
  serveEntityMaps();
  await settings({ mapMinutes: 15 });
  await mask('Ann Lee', A);
  vi.setSystemTime(Date.now() + 14 * 60_000);
  await mask('Bo Ek', A);
  vi.setSystemTime(Date.now() + 14 * 60_000);
  expect(restoreText('[PERSON_1]', await readEntityMap(A)).text).toBe('Ann Lee');
  vi.setSystemTime(Date.now() + 16 * 60_000);
  await fakeBrowser.alarms.onAlarm.trigger({ name: MAP_ALARM, scheduledTime: Date.now() });
  await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({ captureKey: expect.any(String) as string }));
  expect(await listEntityMaps()).toEqual([]);
});

test('an alarm is set for the time when the first map is over, and cleared with the last', async () => {
  await mask('Ann Lee', A);
  const alarm = await browser.alarms.get(MAP_ALARM);
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 59 * 60_000);
  await wipeEntityMaps();
  expect(await browser.alarms.get(MAP_ALARM)).toBeFalsy();
});

test('hashes are the same for the whole session, also after a wipe, and others for another site', async () => {
  await settings({ mapScope: 'site' });
  const hash = async (site: string): Promise<string> => await withEntityMap(site, (map) => ({ map, result: maskText('Ann Lee', [{ start: 0, end: 7, entity: 'PERSON', score: 1, recognizer: 'person', reason: { pattern: 'x' } }], { mode: 'hash', map }).text }));
  const first = await hash(A);
  expect(await hash(A)).toBe(first);
  await wipeEntityMaps();
  expect(await hash(A)).toBe(first);
  expect(await hash(B)).not.toBe(first);
});

test('looking at a map changes nothing, and is not heard by those who watch it', async () => {
  await mask('Ann Lee', A);
  const heard = vi.fn<() => void>();
  watchEntityMaps(heard);
  const before = await browser.storage.session.get(null);
  vi.setSystemTime(Date.now() + 60_000);
  expect(restoreText('[PERSON_1]', await peekEntityMap(A)).text).toBe('Ann Lee');
  await listEntityMaps();
  expect(await browser.storage.session.get(null)).toEqual(before);
  expect(heard).not.toHaveBeenCalled();
});

test('wiping leaves nothing of any map, and nothing else gone', async () => {
  await settings({ mapScope: 'site' });
  await mask('Ann Lee', A);
  await mask('Bo Ek', null);
  await wipeEntityMaps();
  expect(Object.keys(await browser.storage.session.get(null))).toEqual(['captureKey']);
});

test('choosing whether sites share a map wipes what there is', async () => {
  serveEntityMaps();
  await settings({});
  await mask('Ann Lee', A);
  await settings({ mapScope: 'site' });
  await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({ captureKey: expect.any(String) as string }));
});

test('a choice that wakes the background wipes as well', async () => {
  await settings({ mapScope: 'site' });
  await mask('Ann Lee', A);
  serveEntityMaps();
  await fakeBrowser.storage.local.onChanged.trigger({ settings: { oldValue: DEFAULT_SETTINGS, newValue: { ...DEFAULT_SETTINGS, mapScope: 'site' } } });
  await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({ captureKey: expect.any(String) as string }));
});

test('a value that is forgotten is nowhere any more, and its number is not given again', async () => {
  await mask('Ann Lee', A);
  await mask('ann lee', A);
  await mask('Bo Ek', A);
  const [kept] = await listEntityMaps();
  expect(kept?.map.entries.map(placeholderOf)).toEqual(['[PERSON_1]', '[PERSON_2]']);
  await forgetEntity(null, '[PERSON_1]');
  expect(JSON.stringify(await browser.storage.session.get(null)).toLowerCase()).not.toContain('ann lee');
  expect(await mask('Cy Fox', A)).toBe('[PERSON_3]');
});

test('a change that fails changes nothing, and neither does a full storage', async () => {
  await mask('Ann Lee', A);
  const before = await browser.storage.session.get(null);
  await expect(withEntityMap(A, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  await expect(mask('Bo Ek', A)).rejects.toMatchObject({ code: 'map-full' });
  expect(await browser.storage.session.get(null)).toEqual(before);
});

test('a value is corrected, two are joined, and both are taken back; a map that was wiped stays wiped', async () => {
  await mask('Ann Lee', A);
  await mask('Bo Ek', A);
  const restored = async (): Promise<string> => restoreText('[PERSON_1] and [PERSON_2]', await peekEntityMap(A)).text;
  const before = await correctEntity(null, '[PERSON_1]', 'Anne Leigh');
  expect(await restored()).toBe('Anne Leigh and Bo Ek');
  await takeBack(null, before);
  expect(await restored()).toBe('Ann Lee and Bo Ek');
  const apart = await joinEntities(null, '[PERSON_2]', '[PERSON_1]');
  expect(await restored()).toBe('Ann Lee and Ann Lee');
  expect(await mask('Bo Ek', A)).toBe('[PERSON_1]');
  await takeBack(null, apart);
  expect(await restored()).toBe('Ann Lee and Bo Ek');
  const gone = await correctEntity(null, '[PERSON_1]', 'x');
  await wipeEntityMaps();
  await takeBack(null, gone);
  expect(await listEntityMaps()).toEqual([]);
});
