import { unzipSync } from 'fflate';
import { Clipboard } from '../support/clipboard';
import { TextPage } from '../support/text-page';
import { expect, test } from '../support/umbra-test';

const SAMPLE = `From: Maria Kowalska <maria.kowalska@quendel-verlag.com>
My card 4111 1111 1111 1111 was charged twice. Call +44 7911 123456.
Thanks, Maria`;
const MASKED = `From: [PERSON_1] <[EMAIL_1]>
My card [CREDIT_CARD_1] was charged twice. Call [PHONE_1].
Thanks, [PERSON_1]`;

test('a text is masked as it is pasted, copied, and restored to the letter from what comes back', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  const text = await TextPage.open(umbra, page);
  await text.mask(SAMPLE);
  expect(await text.output()).toBe(MASKED);
  await text.control('copy-text').click();
  await expect(page.locator('[data-exported="copied"]').first()).toBeVisible();
  expect(await clipboard.text()).toBe(MASKED);

  await page.bringToFront();
  await text.control('view-restore').click();
  await text.control('restore-input').fill('Dear **Person_1**, we wrote to (EMAIL_1) about [CREDIT CARD 1].');
  await expect(text.control('restore-output')).toHaveValue('Dear **Maria Kowalska**, we wrote to maria.kowalska@quendel-verlag.com about 4111 1111 1111 1111.');
  await text.control('restore-input').fill(MASKED);
  await expect(text.control('restore-output')).toHaveValue(SAMPLE);
  await text.control('copy-restored').click();
  await expect.poll(() => clipboard.text()).toBe(SAMPLE);
});

test('a value stays by a click on its mark or by its box, comes back by undo, and the list says why it was found', async ({ umbra, page }) => {
  const text = await TextPage.open(umbra, page);
  await text.mask(SAMPLE);
  await text.control('text-input').blur();
  const input = page.locator('[aria-label="Text"] .marked-text');
  await input.getByText('4111 1111 1111 1111').click();
  await expect(page.locator('[aria-label="Masked"] .marked-text')).toContainText('My card 4111 1111 1111 1111 was');
  await expect(page.locator('.text-values')).toContainText('check digit right');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[aria-label="Masked"] .marked-text')).toContainText('My card [CREDIT_CARD_1] was');

  const mark = input.locator('[role="switch"]').first();
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-label="Masked"] .marked-text')).toContainText('maria.kowalska@quendel-verlag.com');
  await page.locator('[data-command="text-type-EMAIL_ADDRESS"]').click();
  await expect(page.locator('[aria-label="Masked"] .marked-text')).toContainText('[EMAIL_1]');
});

test('every mode', async ({ umbra, page }) => {
  const text = await TextPage.open(umbra, page);
  await text.mask('Mail maria.kowalska@quendel-verlag.com now');
  const expected: Record<string, RegExp> = {
    mask: /^Mail █{33} now$/,
    tag: /^Mail <PII type="EMAIL">maria\.kowalska@quendel-verlag\.com<\/PII> now$/,
    hash: /^Mail \[EMAIL:[0-9a-f]{12}\] now$/,
    fake: /^Mail [a-z]+\.[a-z]+@example\.(?:com|org|net) now$/,
    redact: /^Mail {2}now$/,
    replace: /^Mail \[EMAIL_1\] now$/,
  };
  for (const [mode, form] of Object.entries(expected)) {
    await text.control('mask-mode').selectOption(mode);
    await expect.poll(() => text.output()).toMatch(form);
  }
});

test('what is less sure than asked for stays', async ({ umbra, page }) => {
  const text = await TextPage.open(umbra, page);
  await text.mask('Thanks, Maria and maria.kowalska@quendel-verlag.com');
  await expect.poll(() => text.output()).toBe('Thanks, [PERSON_1] and [EMAIL_1]');
  await text.control('text-score').fill('0.95');
  await expect.poll(() => text.output()).toBe('Thanks, Maria and [EMAIL_1]');
});

test('nothing found is said as such, and ten megabytes leave the page at hand and can be stopped', async ({ umbra, page }) => {
  test.setTimeout(180_000);
  const text = await TextPage.open(umbra, page);
  await text.mask('The weather is fine.');
  await expect(page.locator('.text-truth')).toContainText('Our detectors found nothing');
  await text.control('clear-text').click();

  const line = 'The quarterly figures were discussed at length; write to maria.kowalska@quendel-verlag.com about them.\n';
  await page.locator('[data-command="text-files"]').setInputFiles([{ name: 'long.log', mimeType: 'text/plain', buffer: Buffer.from(line.repeat(Math.ceil(10_000_000 / line.length))) }]);
  await expect(page.locator('.text-mask')).toHaveAttribute('data-state', 'reading');
  await expect(page.locator('progress')).toHaveAttribute('value', /\d+/);
  // While it is read, clicks are answered long before the reading is over, and only a small part of it is drawn.
  const done = (): Promise<number> => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position);
  const before = await done();
  await text.control('view-restore').click();
  await text.control('view-mask').click();
  expect((await done()) - before).toBeLessThan(0.3);
  expect(await page.locator('[aria-label="Text"] .marked-text').evaluate((pane) => pane.textContent?.length ?? 0)).toBeLessThan(200_000);
  await text.control('stop').click();
  await expect(page.getByRole('alert')).toContainText('not looked through to its end');
  await expect(text.control('copy-text')).toBeDisabled();
});

const MAIL = `From: =?utf-8?Q?Maria_Kowalska?= <maria.kowalska@quendel-verlag.com>
To: support@example.org
Subject: =?utf-8?B?S2FydGUgNDExMSAxMTExIDExMTEgMTExMQ==?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

My number is +44 7911 12=
3456.
--b
Content-Type: application/pdf; name="a.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="a.pdf"

JVBERi0=
--b--
`;

test('files of several kinds share one map, stay well-formed, and are saved together; what is no text is refused by name', async ({ umbra, page, downloads }) => {
  const text = await TextPage.open(umbra, page);
  const file = (name: string, content: string | Buffer) => ({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.locator('[data-command="text-files"]').setInputFiles([
    file('a.json', '{"email": "maria.kowalska@quendel-verlag.com", "card": 4111111111111111}'),
    file('b.csv', 'id,email\n1,maria.kowalska@quendel-verlag.com\n2,"bo.ek@quendel-verlag.com"\n'),
    file('c.eml', MAIL),
    file('d.bin', Buffer.from([0, 1, 2, 3])),
  ]);
  await text.done();
  await expect(page.getByRole('alert')).toContainText('d.bin');
  expect(await text.output()).toBe('{"email": "[EMAIL_1]", "card": "[CREDIT_CARD_1]"}');
  await page.locator('[data-command="text-document"]', { hasText: 'c.eml' }).click();
  await text.done();
  await expect.poll(() => text.output()).toContain('Subject: Karte [CREDIT_CARD_1]');
  expect(await text.output()).toContain('My number is [PHONE_1].');
  await expect(page.locator('.notice', { hasText: 'attachment' })).toBeVisible();

  await expect(page.locator('.text-document .dim', { hasText: '…' })).toHaveCount(0);
  const saved = await downloads.during(() => text.control('save-all').click());
  expect(saved.name).toBe('umbra-masked.zip');
  const zip = unzipSync(saved.bytes);
  const read = (name: string): string => Buffer.from(zip[name] ?? []).toString();
  expect(Object.keys(zip).toSorted()).toEqual(['a.masked.json', 'b.masked.csv', 'c.masked.txt']);
  expect(JSON.parse(read('a.masked.json'))).toEqual({ email: '[EMAIL_1]', card: '[CREDIT_CARD_1]' });
  expect(read('b.masked.csv')).toBe('id,email\n1,[EMAIL_1]\n2,"[EMAIL_2]"\n');
});

test('thirty thousand different values are remembered, and a placeholder of the last of them is restored', async ({ umbra, page }) => {
  test.slow();
  const text = await TextPage.open(umbra, page);
  const lines = Array.from({ length: 30_000 }, (_one, index) => `maria.kowalska-${index}@quendel-verlag.com`);
  await page.locator('[data-command="text-files"]').setInputFiles([{ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) }]);
  await text.done(60_000);
  await text.control('copy-text').click();
  await expect(page.locator('[data-exported="copied"]').first()).toBeVisible();
  await text.control('view-restore').click();
  await text.control('restore-input').fill('Write to [EMAIL_30000].');
  await expect(text.control('restore-output')).toHaveValue('Write to maria.kowalska-29999@quendel-verlag.com.');
});

test('an answer of ten megabytes is restored, shown in part, saved under its name, and gives way to a short one at once', async ({ umbra, page, site, downloads }) => {
  test.slow();
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  const text = await TextPage.open(umbra, page);
  await text.mask(SAMPLE);
  await text.control('copy-text').click();
  await expect(page.locator('[data-exported="copied"]').first()).toBeVisible();
  await text.control('view-restore').click();

  const line = 'We wrote to [EMAIL_1] about what was discussed at length in the quarter.\n';
  const lines = Math.ceil(10_000_000 / line.length);
  const long = { name: 'answer.masked.txt', mimeType: 'text/plain', buffer: Buffer.from(line.repeat(lines)) };
  await text.control('restore-file').setInputFiles([long]);
  await expect(text.control('restore-input')).toContainText('We wrote to [EMAIL_1]', { timeout: 60_000 });
  await expect(page.locator('.text-mask')).toHaveAttribute('data-restored', String(lines), { timeout: 60_000 });
  await expect(text.control('restore-output')).toContainText('We wrote to maria.kowalska@quendel-verlag.com about');
  expect(await text.control('restore-output').evaluate((pane) => pane.textContent.length)).toBeLessThan(500_000);
  const { name, bytes } = await downloads.during(() => text.control('save-restored').click());
  expect(name).toBe('answer.restored.txt');
  expect(bytes.toString()).toBe(line.replace('[EMAIL_1]', 'maria.kowalska@quendel-verlag.com').repeat(lines));

  // Cleared while it is restored, it is not waited for.
  await text.control('clear-restore').click();
  await text.control('restore-file').setInputFiles([long]);
  await text.control('clear-restore').click();
  await text.control('restore-input').fill('Write to [EMAIL_1].');
  await expect(text.control('restore-output')).toHaveValue('Write to maria.kowalska@quendel-verlag.com.');

  // What is too long for a field is shown, also where it is pasted.
  await clipboard.putText(line.repeat(4000));
  await page.bringToFront();
  await text.control('restore-input').fill('');
  await text.control('restore-input').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('.text-mask')).toHaveAttribute('data-restored', '4000', { timeout: 60_000 });
  await expect(page.locator('textarea')).toHaveCount(0);
});
