import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import type { CaptureDocument } from '../model';
import type { PageReading } from '../told/page-reading';
import { toBase64 } from '../text/base64';
import { captureRows, readCapture, readKnown, readReading, writeKnown } from './capture-database';
import { makeSessionKey } from './capture-key';
import { captureRef, deleteCapture, loadCapture, saveDocument, storeAhead, storeCapture } from './captures';

const SECRET = 'mia.wong@example.org';
const picture = (): Blob => new Blob([`picture of ${SECRET}`.repeat(50)], { type: 'image/png' });
const paper: CaptureDocument = { origin: 'tab', scale: 2, name: `file of ${SECRET}`, findings: null, needsAccess: null };

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

/** Every value of the database, with its bytes, as text. */
async function wholeDatabase(): Promise<string> {
  const opening = indexedDB.open('captures');
  await new Promise((opened) => opening.addEventListener('success', opened));
  const texts: string[] = [];
  for (const store of opening.result.objectStoreNames) {
    const getting = opening.result.transaction(store).objectStore(store).getAll();
    await new Promise((got) => getting.addEventListener('success', got));
    for (const record of getting.result as Record<string, unknown>[]) {
      for (const value of Object.values(record)) {
        const bytes = value instanceof Blob ? await value.arrayBuffer() : value;
        texts.push(bytes instanceof ArrayBuffer || ArrayBuffer.isView(bytes) ? new TextDecoder('latin1').decode(bytes) : String(bytes));
      }
    }
  }
  opening.result.close();
  return texts.join('\n');
}

test('a capture comes back as it was stored, with its type and document', async () => {
  const id = await storeCapture(picture(), paper);
  const { blob, document } = await loadCapture(id);
  expect(await blob.text()).toBe(await picture().text());
  expect(blob.type).toBe('image/png');
  expect(document).toEqual(paper);
});

test('neither picture nor document nor key lies in the database', async () => {
  await storeCapture(picture(), paper);
  const stored = await wholeDatabase();
  expect(stored.length).toBeGreaterThan(1000);
  for (const plain of [SECRET, 'picture of', 'file of', 'origin', await makeSessionKey(), atob(await makeSessionKey())]) expect(stored).not.toContain(plain);
});

test('what a capture was read as lies beside it, sealed, and goes with it', async () => {
  const id = await storeCapture(picture(), paper);
  const ref = await captureRef(id);
  const known = { layer: { text: `write to ${SECRET}`, words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] };
  expect(await readKnown(ref)).toBeNull();
  await writeKnown(ref, known);
  expect(await readKnown(ref)).toEqual(known);
  expect(await wholeDatabase()).not.toContain(SECRET);
  await deleteCapture(id);
  await expect(readKnown(ref)).rejects.toMatchObject({ code: 'capture-gone' });
  await expect(writeKnown(ref, known)).rejects.toMatchObject({ code: 'capture-gone' });
});

const told: PageReading = { texts: [SECRET], places: [1, 2, 3, 4, 0, 0, 0], styles: [], fields: [], complete: true };

test('what the page tells may come after its picture: who asks for it waits, and it lies there sealed', async () => {
  let tell: (reading: PageReading | null) => void = () => undefined;
  const id = await storeAhead(picture(), paper, new Promise((resolve) => (tell = resolve)));
  expect(await (await loadCapture(id)).blob.text()).toBe(await picture().text());
  const asked = readReading(await captureRef(id));
  const first = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 30, 'nothing yet'))]);
  expect(first).toBe('nothing yet');
  tell(told);
  expect(await asked).toEqual(told);
  expect(await readReading(await captureRef(id))).toEqual(told);
  expect(await wholeDatabase()).not.toContain(SECRET);
});

test.each([
  ['a page that tells nothing', async () => null],
  ['a page whose reading failed', async () => await Promise.reject<null>(new Error('gone'))],
])('%s leaves a picture without a reading', async (_what, reading) => {
  const id = await storeAhead(picture(), paper, reading());
  expect(await readReading(await captureRef(id))).toBeNull();
  expect((await loadCapture(id)).document).toEqual(paper);
});

test('what a page tells of a picture that is gone by then is not kept', async () => {
  let tell: (reading: PageReading | null) => void = () => undefined;
  const id = await storeAhead(picture(), paper, new Promise((resolve) => (tell = resolve)));
  const ref = await captureRef(id);
  await deleteCapture(id);
  tell(told);
  expect(await readReading(ref)).toBeNull();
  expect(await wholeDatabase()).not.toContain(id);
});

test('the key lies in session storage alone', async () => {
  const key = await makeSessionKey();
  expect(atob(key)).toHaveLength(32);
  expect(Object.values(await browser.storage.session.get(null))).toEqual([key]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('two contexts that need a key at once get the same', async () => {
  const keys = await Promise.all([makeSessionKey(), makeSessionKey(), makeSessionKey()]);
  expect(new Set(keys).size).toBe(1);
});

test('another key reads nothing, and neither does a new session', async () => {
  const id = await storeCapture(picture(), paper);
  const other = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  await expect(readCapture({ id, key: other })).rejects.toMatchObject({ code: 'capture-gone' });
  await expect(readCapture({ id, key: 'no key' })).rejects.toMatchObject({ code: 'capture-gone' });
  await browser.storage.session.clear();
  await expect(loadCapture(id)).rejects.toMatchObject({ code: 'capture-gone' });
  await makeSessionKey();
  await expect(loadCapture(id)).rejects.toMatchObject({ code: 'capture-gone' });
});

test('records cannot be swapped: each opens under its own id alone', async () => {
  const [first, second] = [await storeCapture(picture(), paper), await storeCapture(picture(), { ...paper, name: 'other' })];
  const opening = indexedDB.open('captures');
  await new Promise((opened) => opening.addEventListener('success', opened));
  const store = opening.result.transaction('documents', 'readwrite').objectStore('documents');
  const getting = store.get(second);
  await new Promise((got) => getting.addEventListener('success', got));
  await new Promise((put) => store.put({ ...getting.result, id: first }).addEventListener('success', put));
  opening.result.close();
  await expect(loadCapture(first)).rejects.toMatchObject({ code: 'capture-gone' });
});

test('no two seals share an initialization vector', async () => {
  const id = await storeCapture(picture(), paper);
  const ivs = new Set<string>();
  for (let i = 0; i < 5; i += 1) {
    await saveDocument(id, paper);
    const row = (await captureRows()).find((row) => row.id === id);
    ivs.add(String((row as unknown as { iv: Uint8Array }).iv));
  }
  expect(ivs.size).toBe(5);
});

test('a saved document replaces the old one and leaves the picture', async () => {
  const id = await storeCapture(picture(), paper);
  const findings = { regions: [], unread: [], readScale: 1, stopped: false, partial: false, reviewRecommended: true };
  await saveDocument(id, { ...paper, findings });
  const { blob, document } = await loadCapture(id);
  expect(document.findings).toEqual(findings);
  expect(await blob.text()).toBe(await picture().text());
});

test('a deleted capture is gone, with picture and document, and saving does not bring it back', async () => {
  const id = await storeCapture(picture(), paper);
  await deleteCapture(id);
  await expect(loadCapture(id)).rejects.toMatchObject({ code: 'capture-gone' });
  await expect(saveDocument(id, paper)).rejects.toMatchObject({ code: 'capture-gone' });
  expect((await captureRows()).map((row) => row.id)).not.toContain(id);
  expect(await wholeDatabase()).not.toContain(id);
  await deleteCapture(id);
});

test('without a key there is nothing to hand to the engine', async () => {
  await expect(captureRef('x')).rejects.toMatchObject({ code: 'capture-gone' });
});

test('a full disk is told as such, and nothing is half written', async () => {
  const before = (await captureRows()).length;
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function full(this: IDBObjectStore) {
    if (this.name === 'documents') throw new DOMException('full', 'QuotaExceededError');
    return this.put({ id: 'half' });
  });
  await expect(storeCapture(picture(), paper)).rejects.toMatchObject({ code: 'storage-full' });
  await expect(storeAhead(picture(), paper, Promise.resolve(told))).rejects.toMatchObject({ code: 'storage-full' });
  add.mockRestore();
  expect(await captureRows()).toHaveLength(before);
  expect(await wholeDatabase()).not.toContain('half');
});
