import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import type { CaptureDocument } from '../model';
import { captureRows, readCapture, readKnown, writeKnown } from './capture-database';
import { captureRef, storeCapture } from './captures';
import { forgetEverything, onForgotten } from './forget-everything';
import { storeNotice } from './notice-store';
import { handReport, takeReport } from './report-handover';

const paper: CaptureDocument = { origin: 'file', scale: 1, name: 'x', findings: null, needsAccess: null };

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

async function storedWithWords(): Promise<{ id: string; key: string }> {
  const ref = await captureRef(await storeCapture(new Blob(['picture'], { type: 'image/png' }), paper));
  await writeKnown(ref, { layer: { text: 'mia.wong@example.org', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] });
  return ref;
}

test('captures with what was read in them, reports and the key are gone, and windows are told', async () => {
  const ref = await storedWithWords();
  expect(await readKnown(ref)).not.toBeNull();
  const report = await handReport({ report: {} as never, salt: 'x' });
  await storeNotice({ tabId: 1, frameId: 0 }, { kind: 'restored', text: 'mia.wong@example.org', restored: 1, can: [] });
  const told = vi.fn<() => void>();
  onForgotten(told);
  await forgetEverything();
  expect(await captureRows()).toEqual([]);
  expect(await takeReport(report)).toBeNull();
  expect(told).toHaveBeenCalled();
  await expect(captureRef(ref.id)).rejects.toMatchObject({ code: 'capture-gone' });
  await expect(readCapture(ref)).rejects.toMatchObject({ code: 'capture-gone' });
  const left = Object.keys(await browser.storage.session.get(null));
  expect(left).toEqual(['forgotten']);
});

test('what could not be deleted cannot be read, since the key went first', async () => {
  const ref = await storedWithWords();
  const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await expect(forgetEverything()).rejects.toMatchObject({ name: 'UnknownError' });
  remove.mockRestore();
  expect(await captureRows()).toHaveLength(1);
  const later = await captureRef(await storeCapture(new Blob(['x']), paper));
  expect(later.key).not.toBe(ref.key);
  await expect(readCapture({ id: ref.id, key: later.key })).rejects.toMatchObject({ code: 'capture-gone' });
});
