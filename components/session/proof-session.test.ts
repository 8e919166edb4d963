import { expect, test, vi } from 'vitest';
import { setOn } from '../../core/editor/document';
import { edit } from '../../core/editor/editor-state';
import { UmbraError } from '../../core/errors';
import { type Analysis, type CaptureDocument, imageBox, type Region } from '../../core/model';
import type { Proof } from '../../core/proof-model';
import { DEFAULT_SETTINGS } from '../../core/settings/schema';
import type { Services } from '../services';
import { createSession } from './session';

const region: Region = { id: 'a', box: imageBox(1, 1, 2, 2), entity: 'URL', score: 0.9, source: 'ocr', reason: { pattern: 'whole' }, style: null, on: true };
const analysis: Analysis = { regions: [region], unread: [], stopped: false, partial: false, reviewRecommended: false, readScale: 1, ms: 5 };
const nothing: Proof = { places: [], partial: false, checked: { regions: 1, values: 1, words: 4 }, ms: 1 };
const leak = imageBox(0, 4, 2, 1);
const readable: Proof = { ...nothing, places: [{ kind: 'readable', why: 'again', box: leak, entity: 'URL' }] };

/** A session whose proofs are answered by hand, in their order. */
function sessionWith() {
  const asked: { readonly regions: readonly Region[]; readonly signal: AbortSignal; readonly answer: (proof: Proof | Error) => void }[] = [];
  const out: string[] = [];
  const document: CaptureDocument = { origin: 'tab', scale: 1, name: 'page', findings: null, needsAccess: null };
  const services: Services = {
    captureTab: async () => 'one',
    storeImage: async () => 'two',
    loadCapture: async () => ({ blob: new Blob(), document }),
    saveDocument: async () => undefined,
    deleteCapture: async () => undefined,
    holdCapture: () => () => undefined,
    decodeImage: async () => ({ width: 6, height: 5, data: new Uint8ClampedArray(120).fill(200) }),
    coverWords: () => 'hidden',
    nameRegions: async () => false,
    keepStyles: async () => undefined,
    encodeImage: async () => new Blob(),
    analyze: async () => analysis,
    prove: (_id, { regions }, { signal }) =>
      new Promise((resolve, reject) => {
        asked.push({ regions, signal, answer: (proof) => (proof instanceof Error ? reject(proof) : resolve(proof)) });
      }),
    copyPng: async () => void out.push('copied'),
    saveFile: () => void out.push('saved'),
    openEditor: async () => undefined,
    requestAccess: async () => true,
    fetchImage: async () => 'three',
  };
  const session = createSession(services, DEFAULT_SETTINGS);
  const proof = async (index: number) => {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(index), { timeout: 3000 });
    return asked[index]!;
  };
  return { session, asked, out, proof };
}

test('a picture is proved as soon as it is read, and copying waits for that', async () => {
  const { session, out, proof } = sessionWith();
  await session.captureTab();
  const copying = session.export('copy');
  expect(session.getState()).toMatchObject({ waiting: 'copy', proof: { status: 'running' } });
  (await proof(0)).answer(nothing);
  await copying;
  expect(session.getState()).toMatchObject({ waiting: null, question: null, exported: 'copy', proof: { status: 'done' } });
  expect(out).toEqual(['copied']);
});

test('what is still readable is asked about; hidden, it is proved once more before it is copied', async () => {
  const { session, out, proof } = sessionWith();
  await session.captureTab();
  const copying = session.export('copy');
  (await proof(0)).answer(readable);
  await copying;
  expect(session.getState()).toMatchObject({ question: 'copy', waiting: null });
  expect(out).toEqual([]);
  const hiding = session.answer('hide');
  const second = await proof(1);
  expect(second.regions.map(({ box, on }) => ({ box, on }))).toContainEqual({ box: leak, on: true });
  expect(out).toEqual([]);
  second.answer(nothing);
  await hiding;
  expect(out).toEqual(['copied']);
});

test('a proof that could not be made asks too, and never passes for one that found nothing', async () => {
  const { session, out, proof } = sessionWith();
  await session.captureTab();
  const saving = session.export('save');
  (await proof(0)).answer(new UmbraError('ocr-failed'));
  await saving;
  expect(session.getState()).toMatchObject({ question: 'save', proof: { status: 'failed', error: 'ocr-failed' } });
  expect(out).toEqual([]);
  await session.answer('anyway');
  expect(out).toEqual(['saved']);
});

test('recognizers that failed in the proof are asked about', async () => {
  const { session, proof } = sessionWith();
  await session.captureTab();
  const copying = session.export('copy');
  (await proof(0)).answer({ ...nothing, partial: true });
  await copying;
  expect(session.getState().question).toBe('copy');
});

test('who does not want to wait copies unchecked, once, or takes it back', async () => {
  const { session, out, proof } = sessionWith();
  await session.captureTab();
  void session.export('copy');
  await session.answer('not');
  expect(session.getState().waiting).toBeNull();
  void session.export('copy');
  await session.answer('anyway');
  expect(out).toEqual(['copied']);
  (await proof(0)).answer(nothing);
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(out).toEqual(['copied']);
});

test('an edit makes the proof begin again after a pause, and the older one counts no more', async () => {
  const { session, asked, proof } = sessionWith();
  await session.captureTab();
  const first = await proof(0);
  session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
  expect(first.signal.aborted).toBe(true);
  session.change((state) => edit(state, setOn(state.history.present, ['a'], true)));
  first.answer(nothing);
  const second = await proof(1);
  expect(session.getState().proof.status).toBe('running');
  second.answer(readable);
  await vi.waitFor(() => expect(session.getState().proof.status).toBe('done'));
  expect(asked).toHaveLength(2);
  session.change((state) => ({ ...state, tool: 'box' }));
  expect(session.getState().proof.status).toBe('done');
});

test('copying after an edit begins the proof at once', async () => {
  const { session, asked, out, proof } = sessionWith();
  await session.captureTab();
  (await proof(0)).answer(nothing);
  await vi.waitFor(() => expect(session.getState().proof.status).toBe('done'));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
  // Were the pause waited for, nothing would come: no time goes by.
  const copying = session.export('copy');
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(asked).toHaveLength(2);
  vi.useRealTimers();
  asked[1]?.answer(nothing);
  await copying;
  expect(out).toEqual(['copied']);
});

test('what was left visible or hidden by hand since is no longer asked about', async () => {
  const { session, out, proof } = sessionWith();
  await session.captureTab();
  (await proof(0)).answer(readable);
  await vi.waitFor(() => expect(session.getState().proof.status).toBe('done'));
  session.change((state) => edit(state, { ...state.history.present, regions: [...state.history.present.regions, { ...region, id: 'b', box: leak, on: false }] }));
  const copying = session.export('copy');
  (await proof(1)).answer(nothing);
  await copying;
  expect(out).toEqual(['copied']);
});
