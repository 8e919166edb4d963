import { expect, test } from 'vitest';
import { setOn } from '../../core/editor/document';
import { edit } from '../../core/editor/editor-state';
import { leaveUnread } from '../../core/editor/unread';
import { UmbraError } from '../../core/errors';
import { type CaptureDocument, imageBox, type PixelImage } from '../../core/model';
import { browserWith, done, region, untilShown } from '../../test/support/session-browser';
import { hasUnsavedWork } from './session-state';

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
