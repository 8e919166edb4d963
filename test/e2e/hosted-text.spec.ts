import type { Page } from '@playwright/test';
import { MAIL_POLICY, PII_REDACTOR_KEY, PRIVACY_FILTER_KEYS } from '../support/hosted/keys';
import { ANSWER, expect, test } from '../support/hosted/hosted-test';
import type { RemoteServer } from '../support/hosted/remote-server';
import { setUpService } from '../support/hosted/setup';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { TextPage } from '../support/text-page';

const SAMPLE = 'Maria Kowalska wrote to nora@weissmann.example from 203.0.113.80 about card 4111 1111 1111 1111.';

async function openText(umbra: ExtensionBrowser, page: Page, sample = SAMPLE): Promise<TextPage> {
  const text = await TextPage.open(umbra, page);
  await text.mask(sample);
  await text.control('tab-hosted').click();
  return text;
}

const asked = async (server: RemoteServer) => (await server.requests()).map(({ method, path }) => `${method} ${path}`);
const bodyOf = async (server: RemoteServer) => (await server.requests()).at(-1)!.body as Record<string, unknown>;

test('without a service for texts nothing is asked, and the way to set one up is there', async ({ umbra, page, service }) => {
  await openText(umbra, page);
  await expect(page.locator('[data-command="hosted-settings"]')).toBeVisible();
  expect(await asked(service)).toEqual([]);
});

test('PrivacyFilter.run: agree, send what was left, take over what it found, and restore it all', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'privacy-filter', PRIVACY_FILTER_KEYS.unlimited, 'unlimited');
  const text = await openText(umbra, page);
  // The user lets a value stay here; the service gets no say in it, and finds it.
  await text.control('tab-findings').click();
  await page.locator('[data-command="text-type-EMAIL_ADDRESS"]').click();
  await text.control('text-score').fill('0.95');
  await expect.poll(() => text.output()).toContain('203.0.113.80');
  await text.control('tab-hosted').click();

  await expect(page.locator('.hosted-panel')).toContainText('127.0.0.1');
  await expect(text.control('hosted-redact')).toHaveCount(0);
  expect(await asked(service)).toEqual([]);
  await text.control('hosted-agree').click();
  await text.control('hosted-redact').click();
  await expect(text.control('hosted-text')).toBeVisible(ANSWER);
  expect(await asked(service)).toEqual(['POST /redact']);
  const sent = String((await bodyOf(service))['text']);
  expect(sent).not.toContain('4111');
  expect(sent).toContain('203.0.113.80');
  await expect(text.control('hosted-text')).not.toContainText('203.0.113.80');

  await text.control('hosted-add').click();
  await expect(text.control('hosted-text')).toHaveCount(0);
  await expect.poll(() => text.output()).toContain('from [IP_ADDRESS_1] about');
  await text.control('tab-findings').click();
  await expect(page.locator('.text-values')).toContainText('found by the service');
  const masked = await text.output();
  await text.control('copy-text').click();
  await expect(page.locator('[data-exported="copied"]').first()).toBeVisible();
  await text.control('view-restore').click();
  await text.control('restore-input').fill(masked);
  await expect(text.control('restore-output')).toHaveValue(SAMPLE);
});

test('what the service gets is what was chosen: placeholders, the rest alone, or all; its own modes; several texts at once', async ({ umbra, page, service }) => {
  test.slow();
  await setUpService(umbra, service, 'privacy-filter', PRIVACY_FILTER_KEYS.unlimited, 'unlimited', true);
  const text = await openText(umbra, page);
  const send = async () => {
    await text.control('hosted-redact').click();
    await expect(text.control('hosted-text')).toBeVisible(ANSWER);
    const shown = await text.control('hosted-text').textContent();
    await text.control('keep-ours').click();
    return { body: await bodyOf(service), shown };
  };
  expect((await send()).body['text']).toMatch(/^\[PERSON_1\] wrote to \[EMAIL_1\] from/);
  await text.control('hosted-send').selectOption('left');
  expect((await send()).body['text']).toMatch(/^ wrote to {2}from/);
  await text.control('hosted-send').selectOption('whole');
  await text.control('hosted-text-mode').selectOption('tag');
  const { body, shown } = await send();
  expect(body).toMatchObject({ text: SAMPLE, mode: 'tag' });
  expect(shown).toContain('<PII type="EMAIL">nora@weissmann.example</PII>');

  const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.locator('[data-command="text-files"]').setInputFiles([file('Maria Kowalska.txt', 'Mail bo@weissmann.example'), file('b.txt', 'Mail cy@weissmann.example')]);
  await text.done();
  await expect(page.locator('.text-document .dim', { hasText: '…' })).toHaveCount(0);
  await text.control('hosted-all').check();
  const batch = await send();
  expect((await asked(service)).at(-1)).toBe('POST /redact/batch');
  expect((batch.body['documents'] as { text: string }[]).map(({ text: one }) => one)).toEqual([SAMPLE, 'Mail bo@weissmann.example', 'Mail cy@weissmann.example']);
  expect(JSON.stringify(batch.body)).not.toContain('Kowalska.txt');
});

test('pii-redactor.dev: its options are sent, and its own text is copied', async ({ umbra, page, service }) => {
  await setUpService(umbra, service, 'pii-redactor', PII_REDACTOR_KEY, 'any', true);
  const text = await openText(umbra, page);
  await text.control('hosted-send').selectOption('whole');
  await text.control('hosted-confidence').fill('0.3');
  await text.control('hosted-language').selectOption('de');
  await text.control('hosted-policy').fill(MAIL_POLICY);
  await text.control('hosted-own-types').check();
  await text.control('hosted-redact').click();
  await expect(text.control('hosted-text')).toContainText('wrote to <EMAIL_ADDRESS> from', ANSWER);
  expect(await bodyOf(service)).toMatchObject({ text: SAMPLE, confidence_threshold: 0.3, language: 'de', policy_id: MAIL_POLICY });
  expect((await bodyOf(service))['pii_types']).toContain('EMAIL_ADDRESS');
  await expect(page.locator('[data-told="values"]')).toContainText('one value');
});

test('a service that breaks is told, waiting is ended, too long a text is not sent; the text here stays as it was', async ({ umbra, page, service }) => {
  test.slow();
  await setUpService(umbra, service, 'privacy-filter', PRIVACY_FILTER_KEYS.pack, 'pack', true);
  const text = await openText(umbra, page);
  const before = await text.output();
  for (const [fault, words] of [
    ['unauthorized', /key/],
    ['not-json', /answer/],
    ['hostile-strings', /answer/],
    ['redirect', /another address/],
  ] as const) {
    await service.fail(fault);
    await text.control('hosted-redact').click();
    await expect(page.locator('.hosted-panel [role="alert"]')).toContainText(words, ANSWER);
  }
  await service.fail('slow');
  await service.forget();
  await text.control('hosted-redact').click();
  await expect.poll(() => asked(service)).toEqual(['POST /redact']);
  await text.control('hosted-cancel').click();
  await expect(page.locator('[data-hosted="idle"]')).toBeVisible();
  expect(await text.output()).toBe(before);

  await service.fail(null);
  await service.forget();
  await text.control('clear-text').click();
  await text.mask('The weather is fine. '.repeat(600));
  await text.control('hosted-redact').click();
  await expect(page.locator('.hosted-panel [role="alert"]')).toContainText('Nothing was sent', ANSWER);
  expect(await asked(service)).toEqual([]);
});
