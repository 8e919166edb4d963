import { ANSWER, expect, test } from '../support/hosted/hosted-test';
import { PII_BLUR_KEYS, PII_REDACTOR_KEY, PRIVSHOT_KEYS } from '../support/hosted/keys';
import type { RemoteServer } from '../support/hosted/remote-server';
import { setUpService } from '../support/hosted/setup';

const asked = async (server: RemoteServer) => (await server.requests()).map(({ method, path, query }) => `${method} ${path}${query && `?${query}`}`);

/** Ten bytes that call themselves a video. */
const VIDEO = { name: 'Nora Weissmann at home.webm', mimeType: 'video/webm', buffer: Buffer.from('not really') };

test('without a service for files nothing is asked, and the way to set one up is there', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'privshot', PRIVSHOT_KEYS.paid, 'paid', true);
  await page.goto(umbra.url('files.html'));
  await expect(page.locator('[data-command="hosted-settings"]')).toBeVisible();
  expect(await asked(service)).toEqual([]);
});

test('a video is sent after the consent, followed until it is done, fetched, and deleted there', async ({ umbra, page, service, downloads }) => {
  await setUpService(umbra, service, 'pii-blur', PII_BLUR_KEYS.pro, 'pro');
  // The settings lead there.
  await page.goto(umbra.url('options.html'));
  const [files] = await Promise.all([umbra.context.waitForEvent('page'), page.locator('[data-provider="pii-blur"] [data-command="hosted-files"]').click()]);
  const control = (command: string) => files.locator(`[data-command="${command}"]`);
  await expect(files.locator('main')).toContainText('127.0.0.1');
  expect(await asked(service)).toEqual([]);
  await control('hosted-agree').click();
  await expect(files.locator('[data-told="usage"]')).toContainText('25,000', ANSWER);

  await control('files-file').setInputFiles(VIDEO);
  await expect(control('files-send')).toBeDisabled();
  await control('visual-heads').check();
  await control('visual-screens').check();
  await control('hosted-style').selectOption('pixelate');
  await service.forget();
  // What is said of the file, all the while: no look from here could be sure to see what stands there for a moment.
  await files.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const row of document.querySelectorAll<HTMLElement>('[data-media]')) seen.add(row.dataset.status ?? '');
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await control('files-send').click();
  await expect(files.locator('[data-told="sent"]')).toBeVisible(ANSWER);
  const [sent] = await service.requests();
  expect(sent).toMatchObject({ method: 'POST', path: '/media/redact' });
  expect(sent!.fields).toEqual([['file', 'video.webm'], ['pii_categories[]', 'heads'], ['pii_categories[]', 'screens'], ['obfuscation_type', 'pixelation']]);

  const row = files.locator('[data-media]', { hasText: 'Nora Weissmann at home' });
  await expect(row).toHaveAttribute('data-status', 'completed', ANSWER);
  expect(await files.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toContain('processing');
  const redacted = await downloads.during(() => row.locator('[data-command="files-download"]').click());
  expect(redacted).toMatchObject({ name: 'Nora Weissmann at home.redacted.webm', bytes: Buffer.from('not reallyredacted') });
  const original = await downloads.during(() => row.locator('[data-command="files-original"]').click());
  expect(original.bytes).toEqual(VIDEO.buffer);

  files.on('dialog', (dialog) => void dialog.accept());
  await row.locator('[data-command="files-delete"]').click();
  await expect(row).toHaveCount(0, ANSWER);
  expect(await asked(service)).toContainEqual(expect.stringMatching(/^DELETE \/media\//));
});

test('files are listed by the page and by what they are; what is too large or unknown is not sent; a fault is told', async ({ umbra, page, service }) => {
  test.slow();
  await setUpService(umbra, service, 'pii-blur', PII_BLUR_KEYS.pro, 'pro', true);
  await page.goto(umbra.url('files.html#pii-blur'));
  const control = (command: string) => page.locator(`[data-command="${command}"]`);
  await control('visual-heads').check();
  for (let index = 0; index < 21; index++) {
    await control('files-file').setInputFiles({ ...VIDEO, name: `${index}.webm` });
    await control('files-send').click();
    await expect(page.locator('[data-told="sent"]')).toBeVisible(ANSWER);
  }
  await expect(page.locator('[data-media]')).toHaveCount(20, ANSWER);
  await expect(page.locator('.files-pages')).toContainText('Page 1 of 2');
  await control('files-next').click();
  await expect(page.locator('.files-pages')).toContainText('Page 2 of 2', ANSWER);
  await service.forget();
  await control('files-kind').selectOption('image');
  await expect.poll(() => asked(service)).toContain('GET /media?page=1&media_type=image');
  await control('files-status').selectOption('completed');
  await expect.poll(() => asked(service)).toContain('GET /media?page=1&status=completed&media_type=image');

  await control('files-file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await service.forget();
  await control('files-send').click();
  await expect(page.locator('.files-form [role="alert"]')).toBeVisible(ANSWER);
  expect((await asked(service)).filter((line) => line.startsWith('POST'))).toEqual([]);

  await service.fail('unauthorized');
  await control('files-refresh').click();
  await expect(page.locator('main > [role="alert"]')).toContainText('key', ANSWER);
});

test('a file at an address: asked for until it is done, with where the result lies; waiting can end', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'pii-redactor', PII_REDACTOR_KEY, 'any', true);
  await page.goto(umbra.url('files.html#pii-redactor'));
  const control = (command: string) => page.locator(`[data-command="${command}"]`);
  await control('files-from').fill('file:///home/nora/report.pdf');
  await control('files-redact').click();
  await expect(page.locator('.files-form [role="alert"]')).toContainText('s3://');
  expect(await asked(service)).toEqual([]);
  await control('files-from').fill('s3://bucket/report.pdf');
  await control('files-to').fill('s3://bucket/redacted.pdf');
  await control('hosted-confidence').fill('0.7');
  await control('files-redact').click();
  await expect(page.locator('[data-told="result"]')).toContainText('s3://bucket/redacted.pdf', ANSWER);
  expect((await service.requests())[0]!.body).toEqual({ input_uri: 's3://bucket/report.pdf', output_uri: 's3://bucket/redacted.pdf', confidence_threshold: 0.7 });

  await control('files-from').fill('https://host.example/unreadable.pdf');
  await control('files-redact').click();
  await expect(page.locator('.files-form [role="alert"]')).toContainText('could not do it', ANSWER);
  await service.fail('slow');
  await control('files-redact').click();
  await control('hosted-cancel').click();
  await expect(page.locator('[data-hosted="idle"]')).toBeVisible();
});
