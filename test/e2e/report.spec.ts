import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EditorPage } from '../support/editor-page';
import { expect, FIXTURES, test } from '../support/umbra-test';

const CARD = join(FIXTURES, 'card.png');

interface Made {
  readonly report: Buffer;
  readonly picture: Buffer;
}

test('a report of the saved picture holds, and a changed byte, count and key are told apart', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing');
  const picture = (await downloads.during(() => page.keyboard.press('ControlOrMeta+s'))).bytes;
  await editor.button('tab-proof').click();
  const saved = await downloads.during(() => editor.button('save-report').click());
  expect(saved.name).toMatch(/report\.json$/);
  const report = JSON.parse(saved.bytes.toString()) as { hidden: { type: string; count: number }[]; signature: { key: string } };
  expect(report.hidden.map(({ type }) => type).toSorted()).toEqual(['EMAIL_ADDRESS', 'IP_ADDRESS']);
  expect(saved.bytes.toString()).not.toMatch(/@|198\.|203\./);

  const main = page.locator('main.verify');
  await page.goto(umbra.url('verify.html'));
  await give(page, { report: saved.bytes, picture });
  await expect(main).toHaveAttribute('data-signature', 'own');
  await expect(main).toHaveAttribute('data-picture', 'same');

  const bytes = Buffer.from(picture);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  await give(page, { report: saved.bytes, picture: bytes });
  await expect(main).toHaveAttribute('data-picture', 'other');
  await expect(main).toHaveAttribute('data-signature', 'own');

  const counted = { ...report, hidden: report.hidden.map((row) => ({ ...row, count: row.count + 1 })) };
  await give(page, { report: Buffer.from(JSON.stringify(counted)), picture });
  await expect(main).toHaveAttribute('data-signature', 'changed');
  await expect(main).toHaveAttribute('data-picture', 'same');

  const swapped = { ...report, signature: { ...report.signature, key: Buffer.alloc(32, 7).toString('base64') } };
  await give(page, { report: Buffer.from(JSON.stringify(swapped)), picture });
  await expect(main).toHaveAttribute('data-signature', 'key-swapped');

  await give(page, { report: Buffer.from('{"format": "umbra-report"}'), picture });
  await expect(page.getByRole('alert')).toBeVisible();
});

test('the shown report can be printed on one page, and its code opens the original without being printed', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing');
  await editor.button('tab-proof').click();
  const opened = umbra.context.waitForEvent('page');
  await editor.button('show-report').click();
  const sheet = await opened;
  await expect(sheet.locator('main.verify')).toHaveAttribute('data-signature', 'own');
  await expect(sheet.locator('.report-sheet')).toContainText('integrity');
  await sheet.locator('[data-command="original-file"]').setInputFiles(CARD);
  await expect(sheet.locator('[data-original="same"]')).toBeVisible();
  const code = await sheet.locator('[data-command="original-code"]').inputValue();
  expect(code).toHaveLength(44);
  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.locator('.original')).toBeHidden();
  await sheet.locator('[data-command="original-file"]').setInputFiles({ name: 'other.png', mimeType: 'image/png', buffer: readFileSync(join(FIXTURES, 'unreadable.png')) });
  await expect(sheet.locator('[data-original="other"]')).toHaveCount(1);
});

/** Drops a report and its picture on the verify page. */
async function give(page: Page, { report, picture }: Made): Promise<void> {
  await page.locator('[data-command="file"]').setInputFiles([
    { name: 'x.json', mimeType: 'application/json', buffer: report },
    { name: 'x.png', mimeType: 'image/png', buffer: picture },
  ]);
}
