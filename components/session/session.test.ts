import { expect, test } from 'vitest';
import { setOn } from '../../core/editor/document';
import { edit } from '../../core/editor/editor-state';
import { leaveUnread } from '../../core/editor/unread';
import { UmbraError } from '../../core/errors';
import { type Analysis, type CaptureDocument, imageBox, type PixelImage, type Region } from '../../core/model';
import type { Proof } from '../../core/proof-model';
import { DEFAULT_SETTINGS } from '../../core/settings/schema';
import type { AnalyzeOptions, Services } from '../services';
import { createSession, type Session } from './session';
import { hasUnsavedWork } from './session-state';

const region: Region = { id: 'a', box: imageBox(1, 1, 2, 2), entity: 'URL', score: 0.9, source: 'ocr', reason: { pattern: 'whole' }, on: true, style: null };
const done: Analysis = { regions: [region], unread: [], stopped: false, partial: false, reviewRecommended: false, readScale: 1, ms: 5 };
const proved: Proof = { places: [], partial: false, checked: { regions: 1, values: 1, words: 1 }, ms: 1 };
const picture = (): PixelImage => ({ width: 6, height: 5, data: new Uint8ClampedArray(6 * 5 * 4).fill(200) });

/** A browser in memory: what was copied, kept and let go can be asked. */
function browserWith(analyze: (options: AnalyzeOptions) => Promise<Analysis>) {
  const copied: PixelImage[] = [];
  const log: string[] = [];
  let last: PixelImage | null = null;
  const kept: CaptureDocument = { origin: 'tab', scale: 1, name: 'page', findings: null, needsAccess: null };
  const services: { -readonly [Name in keyof Services]: Services[Name] } = {
    captureTab: async () => 'one',
    storeImage: async () => 'two',
    loadCapture: async () => ({ blob: new Blob(), document: kept }),
    saveDocument: async (id, { findings }) => void log.push(`save ${id} ${findings?.regions.length ?? 'unread'}`),
    deleteCapture: async (id) => void log.push(`delete ${id}`),
    holdCapture: (id) => () => void log.push(`let go ${id}`),
    decodeImage: async () => picture(),
    coverWords: () => 'hidden',
    nameRegions: async () => false,
    keepStyles: async () => undefined,
    encodeImage: async (image) => {
      last = image;
      return new Blob();
    },
    analyze: async (_id, _policy, options) => await analyze(options),
    prove: async () => proved,
    copyPng: async () => void (last && copied.push(last)),
    saveFile: () => undefined,
    openEditor: async () => undefined,
    requestAccess: async () => true,
    fetchImage: async () => 'three',
  };
  return { services, copied, log, session: createSession(services, DEFAULT_SETTINGS) };
}

/** Waits until the picture is there and is being read. */
async function untilShown(session: Session): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => void (session.getState().phase === 'reading' && resolve());
    session.subscribe(look);
    look();
  });
}

const hiddenPixels = (image: PixelImage): number => image.data.filter((value, index) => index % 4 === 0 && value === 0).length;

test('a picture that was read to its end is copied with its regions painted', async () => {
  const { session, copied } = browserWith(async () => done);
  await session.captureTab();
  await session.export('copy');
  expect(session.getState()).toMatchObject({ phase: 'done', exported: 'copy', question: null });
  expect(copied.map(hiddenPixels)).toEqual([4]);
  expect(hiddenPixels(session.getState().image!)).toBe(0);
});

test('a region that is off is not painted', async () => {
  const { session, copied } = browserWith(async () => done);
  await session.captureTab();
  session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
  await session.export('copy');
  expect(copied.map(hiddenPixels)).toEqual([0]);
});

test('nothing leaves with unread places before the user answered', async () => {
  const { session, copied } = browserWith(async () => ({ ...done, unread: [imageBox(4, 3, 2, 1)] }));
  await session.captureTab();
  await session.export('copy');
  expect(session.getState().question).toBe('copy');
  expect(copied).toHaveLength(0);
  await session.answer('hide');
  expect(copied.map(hiddenPixels)).toEqual([6]);
});

test('a picture whose reading failed or was stopped is not copied without asking', async () => {
  const failing = browserWith(async () => {
    throw new UmbraError('engine-lost');
  });
  await failing.session.captureTab();
  expect(failing.session.getState()).toMatchObject({ phase: 'failed', error: 'engine-lost' });
  await failing.session.export('copy');
  expect(failing.session.getState().question).toBe('copy');
  const stopped = browserWith(async () => ({ ...done, stopped: true }));
  await stopped.session.captureTab();
  await stopped.session.export('copy');
  expect([failing.copied, stopped.copied]).toEqual([[], []]);
});

test('while it is being read, a picture cannot be copied, and what is turned off stays off', async () => {
  const { session, copied } = browserWith(async ({ onRegions }) => {
    await untilShown(session);
    onRegions([region]);
    session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
    await session.export('copy');
    return done;
  });
  await session.captureTab();
  expect(copied).toHaveLength(0);
  expect(session.getState().editor.history.present.regions).toEqual([{ ...region, on: false }]);
});

test('reading begins before the picture can be shown, and what it tells by then is shown with it', async () => {
  const { session, services } = browserWith(async ({ onRegions }) => {
    onRegions([region]);
    await untilShown(session);
    await Promise.resolve();
    expect(session.getState().editor.history.present.regions).toEqual([region]);
    return done;
  });
  const decoded = services.decodeImage;
  let begun = false;
  const analyze = services.analyze;
  services.analyze = (...all) => {
    begun = true;
    return analyze(...all);
  };
  services.decodeImage = async (blob) => {
    expect(begun).toBe(true);
    return decoded(blob);
  };
  await session.captureTab();
  expect(session.getState()).toMatchObject({ phase: 'done', editor: { history: { present: { regions: [region] } } } });
});

test('a picture that cannot be shown is not read any further', async () => {
  let aborted = false;
  const { session, services } = browserWith(({ signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => {
    aborted = true;
    reject(new UmbraError('cancelled'));
  })));
  services.decodeImage = async () => {
    throw new UmbraError('image-undecodable');
  };
  await session.captureTab();
  expect(session.getState()).toMatchObject({ phase: 'failed', error: 'image-undecodable' });
  expect(aborted).toBe(true);
});

test('stopping ends the reading and keeps what there is', async () => {
  const { session } = browserWith(async ({ stop }) => {
    queueMicrotask(() => session.stop());
    await new Promise((resolve) => stop.addEventListener('abort', resolve));
    return { ...done, stopped: true };
  });
  await session.captureTab();
  expect(session.getState()).toMatchObject({ phase: 'stopped', editor: { history: { present: { regions: [region] } } } });
});

test('discarding lets go of the picture and deletes it', async () => {
  const { session, log } = browserWith(async () => done);
  await session.captureTab();
  await session.discard();
  expect(log).toEqual(['let go one', 'delete one']);
  expect(session.getState()).toMatchObject({ phase: 'empty', image: null });
});

test('the editor is handed what was found', async () => {
  const { session, log } = browserWith(async () => done);
  await session.captureTab();
  await session.handOver();
  expect(log).toEqual(['save one 1']);
});

test('a picture handed over while it is read keeps what the user did by then, and is read to its end', async () => {
  const more = { ...region, id: 'b', box: imageBox(3, 3, 1, 1) };
  let handed: CaptureDocument | null = null;
  const popup = browserWith(async ({ onRegions }) => {
    await untilShown(popup.session);
    onRegions([region]);
    popup.session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
    await popup.session.handOver();
    return done;
  });
  popup.services.saveDocument = async (_id, document) => void (handed = document);
  await popup.session.captureTab();
  const seen: string[] = [];
  const editor = browserWith(async ({ onRegions }) => {
    const look = () => seen.push(editor.session.getState().editor.history.present.regions.map(({ id, on }) => `${id} ${on}`).join());
    look();
    onRegions([]);
    look();
    onRegions([region]);
    look();
    return { ...done, regions: [region, more] };
  });
  editor.services.loadCapture = async () => ({ blob: new Blob(), document: handed! });
  await editor.session.openCapture('one');
  expect(seen).toEqual(['a false', 'a false', 'a false']);
  expect(editor.session.getState()).toMatchObject({ phase: 'done', editor: { history: { present: { regions: [{ ...region, on: false }, more] } } } });
});

test('reading again takes back nothing that the user did', async () => {
  const { session } = browserWith(async ({ onRegions }) => {
    onRegions([]);
    return done;
  });
  await session.captureTab();
  session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
  await session.readAgain();
  expect(session.getState().editor.history.present.regions).toEqual([{ ...region, on: false }]);
});

test('what was not looked for is told, asked before copying, and kept for the editor', async () => {
  const popup = browserWith(async () => ({ ...done, partial: true, reviewRecommended: true }));
  let handed: CaptureDocument | null = null;
  popup.services.saveDocument = async (_id, document) => void (handed = document);
  await popup.session.captureTab();
  await popup.session.export('copy');
  expect(popup.session.getState()).toMatchObject({ phase: 'done', partial: true, question: 'copy' });
  expect(popup.copied).toEqual([]);
  await popup.session.handOver();

  const editor = browserWith(async () => done);
  editor.services.loadCapture = async () => ({ blob: new Blob(), document: handed! });
  await editor.session.openCapture('one');
  expect(editor.session.getState()).toMatchObject({ phase: 'done', partial: true, reviewRecommended: true });
  await editor.session.readAgain();
  expect(editor.session.getState()).toMatchObject({ phase: 'done', partial: false, reviewRecommended: false });
});

test('once the user has looked at every unread place, nothing is asked any more', async () => {
  for (const stopped of [false, true]) {
    const { session, copied } = browserWith(async () => ({ ...done, stopped, unread: [imageBox(4, 3, 2, 1)] }));
    await session.captureTab();
    session.change((state) => edit(state, leaveUnread(state.history.present, state.history.present.unread)));
    await session.export('copy');
    expect(session.getState().question).toBeNull();
    expect(copied.map(hiddenPixels)).toEqual([4]);
  }
});

test('work is unsaved from the first change until it was exported', async () => {
  const { session } = browserWith(async () => done);
  await session.captureTab();
  expect(hasUnsavedWork(session.getState())).toBe(false);
  session.change((state) => edit(state, setOn(state.history.present, ['a'], false)));
  expect(hasUnsavedWork(session.getState())).toBe(true);
  await session.export('save');
  expect(hasUnsavedWork(session.getState())).toBe(false);
});

test('the whole of a picture that cannot be fetched leaves its visible part as it stands', async () => {
  const { session, services } = browserWith(async () => done);
  await session.captureTab();
  services.fetchImage = async () => {
    throw new UmbraError('image-unreachable');
  };
  await session.fetchWhole();
  expect(session.getState()).toMatchObject({ phase: 'done', problem: 'image-unreachable', capture: { id: 'one' } });
});

test('trying again does once more what failed, and takes no second picture where the first is there', async () => {
  let fails = true;
  const { session, services } = browserWith(async () => {
    if (fails) throw new UmbraError('engine-lost');
    return done;
  });
  let taken = 0;
  services.captureTab = async () => {
    taken++;
    if (taken === 1) throw new UmbraError('capture-failed');
    return 'one';
  };
  await session.captureTab();
  await session.tryAgain();
  expect(session.getState()).toMatchObject({ phase: 'failed', error: 'engine-lost' });
  fails = false;
  await session.tryAgain();
  expect([session.getState().phase, taken]).toEqual(['done', 2]);
  const saved: string[] = [];
  services.saveFile = () => {
    throw new UmbraError('storage-full');
  };
  await session.export('save');
  expect(session.getState().problem).toBe('storage-full');
  services.saveFile = (_blob, name) => void saved.push(name);
  await session.tryAgain();
  expect(saved).toEqual(['page-redacted']);
});
