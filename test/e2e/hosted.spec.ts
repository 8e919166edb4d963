import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { EditorPage } from '../support/editor-page';
import { PII_BLUR_KEYS, PRIVSHOT_KEYS } from '../support/hosted/keys';
import type { RemoteServer } from '../support/hosted/remote-server';
import { ANSWER, expect, test } from '../support/hosted/hosted-test';
import { changeSettings } from '../support/stored';
import { setUpService, storedText } from '../support/hosted/setup';

const PICTURE = join(import.meta.dirname, '../../core/ocr/fixtures/account.png');

async function openPicture(umbra: ExtensionBrowser, page: Page): Promise<EditorPage> {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile({ name: 'Nora Weissmann.png', mimeType: 'image/png', buffer: await readFile(PICTURE) });
  await page.locator('[data-command="tab-hosted"]').click();
  return editor;
}

const asked = async (server: RemoteServer) => (await server.requests()).map(({ method, path }) => `${method} ${path}`);
/** Fields of the first request, without its file. */
const fields = async (server: RemoteServer) => Object.fromEntries((await server.requests())[0]!.fields.filter(([name]) => name !== 'file'));

test('without a service set up nothing is asked, and the way to set one up is there', async ({ umbra, page, service }) => {
  await openPicture(umbra, page);
  await expect(page.locator('[data-command="hosted-settings"]')).toBeVisible();
  expect(await asked(service)).toEqual([]);
});

test('Privshot from the editor: agree, look for more, add it, redact in each style, replayed by its key', async ({ umbra, page, service }) => {
  test.slow();
  await setUpService(umbra, service, 'privshot', PRIVSHOT_KEYS.paid, 'paid');
  await openPicture(umbra, page);
  const control = (command: string) => page.locator(`[data-command="${command}"]`);

  // Nothing is sent, and nothing can be, before the user agrees to what goes where.
  await expect(page.locator('.hosted-panel')).toContainText('127.0.0.1');
  await expect(control('hosted-redact')).toHaveCount(0);
  expect(await asked(service)).toEqual([]);
  await control('hosted-agree').click();

  await control('hosted-masked').setChecked(false);
  await control('hosted-confidence').fill('0.3');
  await control('hosted-language').selectOption('de');
  await control('hosted-region').selectOption('eu');
  await control('hosted-analyze').click();
  await expect(page.locator('[data-outcome="analysis"]')).toBeVisible(ANSWER);
  expect(Number(await page.locator('[data-outcome="analysis"]').getAttribute('data-boxes'))).toBeGreaterThan(1);
  await expect(page.locator('[data-told="credits"]')).toBeVisible();
  expect(await asked(service)).toEqual(['POST /analyze']);
  expect(await fields(service)).toEqual({ min_confidence: '0.3', language: 'de', region: 'eu' });
  expect((await service.requests())[0]!.fields).toContainEqual(['file', 'image.png']);

  for (const style of ['box', 'blur', 'pixelate']) {
    await service.forget();
    await control('hosted-style').selectOption(style);
    await control('hosted-padding').fill('3');
    await control('hosted-labels').setChecked(true);
    await control('hosted-redact').click();
    await expect(control('hosted-picture')).toBeVisible(ANSWER);
    await expect(page.locator('[data-told="regions"]')).toContainText(/\d/);
    expect(await fields(service)).toMatchObject({ style, padding: '3', show_labels: 'true', format: 'json' });
    await control('keep-ours').click();
    await expect(control('hosted-picture')).toHaveCount(0);
  }

  const charges = await service.charges('privshot');
  await control('hosted-redact').click();
  await expect(page.locator('[data-told="replayed"]')).toBeVisible(ANSWER);
  expect(await service.charges('privshot')).toBe(charges);
  await control('use-hosted').click();
  await expect(page.locator('main')).toHaveAttribute('data-state', /done|stopped/);
});

test('Privshot free of charge: types, colour and what stays visible are chosen, a look is advised, the day’s allowance and the mark are told', async ({ umbra, page, service }) => {
  test.slow();
  await changeSettings(umbra, { off: ['IP_ADDRESS'] });
  await setUpService(umbra, service, 'privshot', PRIVSHOT_KEYS.free, 'free', true);
  await openPicture(umbra, page);
  const control = (command: string) => page.locator(`[data-command="${command}"]`);
  await expect(control('hosted-style')).toHaveCount(0);
  await expect(control('hosted-padding')).toHaveCount(0);
  // What was found here is hidden first: nothing is left to find, which is worth a look.
  await control('hosted-confidence').fill('1');
  await control('hosted-analyze').click();
  await expect(page.locator('[data-outcome="analysis"]')).toContainText('advises a look', ANSWER);
  await expect(page.locator('[data-told="free"]')).toContainText(/\d/);
  expect((await service.requests()).at(-1)!.fields).toContainEqual(['allow', 'IP_ADDRESS']);

  await control('hosted-color').fill('#ff0000');
  await control('hosted-own-types').check();
  await control('hosted-redact').click();
  await expect(page.locator('[data-told="watermark"]')).toBeVisible(ANSWER);
  const sent = Object.fromEntries((await service.requests()).at(-1)!.fields);
  expect(sent).toMatchObject({ color: '#ff0000', min_confidence: '1' });
  expect(String(sent['entities']).split(',')).toEqual(expect.arrayContaining(['EMAIL_ADDRESS', 'PERSON']));
  expect(String(sent['entities']).split(',')).not.toContain('IP_ADDRESS');
});

test('a service that breaks is told, with a way on; the local result stays as it was', async ({ umbra, page, service }) => {
  test.slow();
  await setUpService(umbra, service, 'privshot', PRIVSHOT_KEYS.paid, 'paid', true);
  const editor = await openPicture(umbra, page);
  const before = (await editor.state()).regions;
  for (const [fault, words] of [
    ['unauthorized', /key/],
    ['rate-limit-date', /no more requests/],
    ['not-json', /answer/],
    ['redirect', /another address/],
  ] as const) {
    await service.fail(fault);
    await page.locator('[data-command="hosted-redact"]').click();
    await expect(page.locator('.hosted-panel [role="alert"]')).toContainText(words, ANSWER);
  }
  await expect(page.locator('[data-told="retry-after"]')).toHaveCount(0);
  await service.fail('rate-limit-date');
  await page.locator('[data-command="hosted-redact"]').click();
  await expect(page.locator('[data-told="retry-after"]')).toContainText('60', ANSWER);
  expect((await editor.state()).regions).toEqual(before);
});

test('a job that takes long is stopped by the user, and nothing of the picture stays behind', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'image-service', '', 'business', true);
  await openPicture(umbra, page);
  await service.fail('slow');
  await page.locator('[data-command="hosted-redact"]').click();
  await expect.poll(() => asked(service)).toEqual(['POST /redact-image']);
  await page.locator('[data-command="hosted-cancel"]').click();
  await expect(page.locator('[data-hosted="idle"]')).toBeVisible();
});

test('a photo whose PNG is too large for the plan is sent in its own format', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'image-service', '', 'basic', true);
  const editor = await EditorPage.open(umbra, page);
  // Noise, which PNG cannot pack: 6 MB of it.
  const noise = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1500, 1000);
    const pixels = canvas.getContext('2d')!.createImageData(1500, 1000);
    for (let at = 0; at < pixels.data.length; at += 65_536) crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
    for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
    canvas.getContext('2d')!.putImageData(pixels, 0, 0);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 })).arrayBuffer())];
  });
  await editor.openFile({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(noise) });
  await page.locator('[data-command="tab-hosted"]').click();
  await service.fail('unauthorized');
  await page.locator('[data-command="hosted-analyze"]').click();
  await expect(page.locator('.hosted-panel [role="alert"]')).toContainText(/key/, ANSWER);
  expect((await service.requests())[0]!.fields).toContainEqual(['image', 'image.jpg']);
});

test('PiiBlur: what to look for is chosen first, and its picture comes', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'pii-blur', PII_BLUR_KEYS.pro, 'pro', true);
  await openPicture(umbra, page);
  const redact = page.locator('[data-command="hosted-redact"]');
  await expect(redact).toBeDisabled();
  await page.locator('[data-command="visual-writing"]').check();
  await redact.click();
  await expect(page.locator('[data-command="hosted-picture"]')).toBeVisible(ANSWER);
  expect((await asked(service)).at(-1)).toMatch(/^DELETE/);
});

test('in the settings a service is set up, checked and removed; its key is shown and stored nowhere else', async ({ umbra, page, service }) => {
  await page.goto(umbra.url('options.html'));
  const own = page.locator('[data-provider="image-service"]');
  await own.locator('[data-command="set-up-service"]').click();
  await own.locator('[data-command="service-address"]').fill('ftp://somewhere.example');
  await own.locator('[data-command="save-service"]').click();
  await expect(own.locator('[role="alert"]')).toContainText('https://');

  await setUpService(umbra, service, 'pii-redactor', 'pk_live_wrong', 'any');
  await page.reload();
  const redactor = page.locator('[data-provider="pii-redactor"]');
  await redactor.locator('[data-command="check-service"]').click();
  await expect(redactor.locator('.service-state')).toContainText('refused the key');
  await redactor.locator('[data-command="set-up-service"]').click();
  const key = redactor.locator('[data-command="service-key"]');
  await expect(key).toHaveValue('');
  await key.fill('nonsense');
  await redactor.locator('[data-command="save-service"]').click();
  await expect(redactor.locator('[role="alert"]')).toContainText('pk_live_');

  expect(await storedText(page)).not.toContain('pk_live_wrong');
  expect(await page.content()).not.toContain('pk_live_wrong');
  await redactor.locator('[data-command="remove-service"]').click();
  await expect(redactor.locator('.service-host')).toHaveCount(0);
});

test('"forget everything" keeps services and their keys, unless the user ticks them', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'privshot', PRIVSHOT_KEYS.paid, 'paid', true);
  await page.goto(umbra.url('options.html'));
  const host = page.locator('[data-provider="privshot"] .service-host');
  const forget = async () => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-command="forget"]').click();
    await expect(page.locator('[data-said="forget_done"]')).toBeVisible();
  };
  await forget();
  await page.reload();
  await expect(host).toBeVisible();
  await page.locator('[data-command="forget-services"]').check();
  await forget();
  await expect(host).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-provider="privshot"] [data-command="set-up-service"]')).toBeEnabled();
  await expect(host).toHaveCount(0);
});
