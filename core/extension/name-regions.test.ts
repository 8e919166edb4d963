import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { DEFAULT_STYLE, DEFAULT_STYLE_CHOICE } from '../image/default-style';
import { type EntityType, type Finding, imageBox, type Region, type StyleChoice, type TextLayer } from '../model';
import { knownLock, writeKnown } from './capture-database';
import { captureRef, storeCapture } from './captures';
import { withEntityMap } from './entity-map-store';
import { nameRegions } from './name-regions';
import { DEFAULT_SETTINGS } from '../settings/schema';
import { maskText } from '../text/mask-text';
import { saveSettings } from './settings-store';

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

const LABELS: StyleChoice = { all: { ...DEFAULT_STYLE, kind: 'label' }, byType: {} };

/** Words of ten pixels each in one row. */
function layerOf(text: string): TextLayer {
  const words = Array.from(text.matchAll(/\S+/g), (match, index) => ({ start: match.index, end: match.index + match[0].length, box: imageBox(index * 20, 0, 10, 10), confidence: 1 }));
  return { text, words, unread: [] };
}

const find = (text: string, value: string, entity: EntityType): Finding => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length, entity, score: 1, recognizer: 'person', reason: { pattern: 'x' } });
const over = (id: string, entity: EntityType | null, from: number, to: number): Region => ({ id, box: imageBox(from * 20 - 2, -2, (to - from) * 20 - 6, 14), entity, score: 1, source: 'ocr', reason: null, on: true, style: null });

async function capture(text: string, findings: readonly Finding[], site?: string): Promise<string> {
  const id = await storeCapture(new Blob(['x']), { origin: 'tab', scale: 1, name: 'page', findings: null, needsAccess: null, ...(site ? { site } : {}) });
  await writeKnown(await captureRef(id), { layer: layerOf(text), findings, fields: [], frames: [], regions: [] });
  return id;
}

const TEXT = 'Ann Lee wrote to bo@example.org and ann lee';

test('a region is called like its value is in masked text, from the same map', async () => {
  await withEntityMap(null, (map) => ({ map: maskText('bo@example.org, cy@example.org', [{ ...find('bo@example.org', 'bo@example.org', 'EMAIL_ADDRESS') }], { mode: 'replace', map }).map, result: null }));
  const id = await capture(TEXT, [find(TEXT, 'Ann Lee', 'PERSON'), find(TEXT, 'bo@example.org', 'EMAIL_ADDRESS'), find(TEXT, 'ann lee', 'PERSON')]);
  const names = await nameRegions(id, [over('a', 'PERSON', 0, 2), over('b', 'EMAIL_ADDRESS', 4, 5), over('c', 'PERSON', 6, 8), over('d', null, 2, 3)], LABELS);
  expect([...names]).toEqual([['a', '[PERSON_1]'], ['b', '[EMAIL_1]'], ['c', '[PERSON_1]']]);
});

test('what is just being written is waited for', async () => {
  const id = await storeCapture(new Blob(['x']), { origin: 'tab', scale: 1, name: 'page', findings: null, needsAccess: null });
  const ref = await captureRef(id);
  let write = (): void => undefined;
  const due = new Promise<void>((resolve) => (write = resolve));
  const written = navigator.locks.request(knownLock(id), async () => {
    await due;
    await writeKnown(ref, { layer: layerOf(TEXT), findings: [find(TEXT, 'Ann Lee', 'PERSON')], fields: [], frames: [], regions: [] });
  });
  const names = nameRegions(id, [over('a', 'PERSON', 0, 2)], LABELS);
  await new Promise((resolve) => setTimeout(resolve));
  write();
  await written;
  expect([...(await names)]).toEqual([['a', '[PERSON_1]']]);
});

test('where no words are drawn, nothing is remembered', async () => {
  const id = await capture(TEXT, [find(TEXT, 'Ann Lee', 'PERSON')]);
  expect((await nameRegions(id, [over('a', 'PERSON', 0, 2)], DEFAULT_STYLE_CHOICE)).size).toBe(0);
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('Ann Lee');
});

test('where each site has its own placeholders, those of the site that the picture shows are drawn', async () => {
  await saveSettings({ ...DEFAULT_SETTINGS, mapScope: 'site' });
  const [A, B] = ['https://a.example', 'https://b.example'];
  const named = async (text: string, site?: string) => [...(await nameRegions(await capture(text, [find(text, text, 'PERSON')], site), [over('a', 'PERSON', 0, 2)], LABELS)).values()];
  await withEntityMap(A, (map) => ({ map: maskText('Cy Fox', [find('Cy Fox', 'Cy Fox', 'PERSON')], { mode: 'replace', map }).map, result: null }));
  expect(await named('Ann Lee', A)).toEqual(['[PERSON_2]']);
  expect(await named('Cy Fox', A)).toEqual(['[PERSON_1]']);
  expect(await named('Ann Lee', B)).toEqual(['[PERSON_1]']);
  expect(await named('Bo Ek')).toEqual(['[PERSON_1]']);
});
