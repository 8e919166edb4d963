import { expect, test } from 'vitest';
import { UmbraError } from '../../core/errors';
import { browserWith, done, region, untilShown } from '../../test/support/session-browser';

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

test('a new picture is read before it is loaded; one that was read already is not read again', async () => {
  const { session, services } = browserWith(async () => done);
  const steps: string[] = [];
  const { analyze, loadCapture } = services;
  services.analyze = async (...all) => {
    steps.push('read');
    return await analyze(...all);
  };
  services.loadCapture = async (id) => {
    steps.push('load');
    return await loadCapture(id);
  };
  await session.captureTab();
  expect(steps).toEqual(['read', 'load']);
  services.loadCapture = async (id) => {
    steps.push('load');
    const capture = await loadCapture(id);
    const findings = { regions: [region], unread: [], readScale: 1, stopped: false, partial: false, reviewRecommended: false };
    return { ...capture, document: { ...capture.document, findings } };
  };
  await session.openCapture('capture');
  expect(steps).toEqual(['read', 'load', 'load']);
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
