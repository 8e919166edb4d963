import { join } from 'node:path';
import { EditorPage } from '../support/editor-page';
import { changeSettings, storedRecords } from '../support/stored';
import { expect, FIXTURES, test } from '../support/umbra-test';

const CARD = join(FIXTURES, 'card.png');

test('by default no picture is kept', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
  await page.goto(umbra.url('kept.html'));
  await expect(page.locator('main[data-state="empty"]')).toBeVisible();
});

test('where it is wanted, redacted pictures are kept, never with something open, and each can be deleted', async ({ umbra, page, downloads }) => {
  await changeSettings(umbra, { history: 20 });
  const editor = await EditorPage.open(umbra, page);
  const { regions } = await editor.openFile(CARD);
  const saved = await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
  // A second file with a value readable: saved all the same, and not kept.
  await editor.region(regions[0]!.id).click();
  await page.keyboard.press('Delete');
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'readable');
  await page.keyboard.press('ControlOrMeta+s');
  await downloads.during(() => editor.button('export-anyway').click());
  const list = await umbra.context.newPage();
  await list.goto(umbra.url('kept.html'));
  await expect(list.locator('[data-picture]')).toHaveCount(1);
  const again = await downloads.during(() => list.locator('[data-command="save-picture"]').click());
  expect(again.bytes.equals(saved.bytes)).toBe(true);
  await list.locator('[data-command="delete-picture"]').click();
  await expect(list.locator('main[data-state="empty"]')).toBeVisible();
});

test('turning it off, and forgetting everything, deletes what was kept', async ({ umbra, page, downloads }) => {
  await changeSettings(umbra, { history: 20 });
  const editor = await EditorPage.open(umbra, page);
  const list = await umbra.context.newPage();
  const options = await umbra.context.newPage();
  await options.goto(umbra.url('options.html'));
  options.on('dialog', (dialog) => void dialog.accept());
  for (const [act, said] of [
    [() => options.locator('[data-command="history"]').selectOption('0'), null],
    [() => options.locator('[data-command="forget"]').click(), 'forget_done'],
  ] as const) {
    await changeSettings(umbra, { history: 20 });
    await page.bringToFront();
    await page.goto(umbra.url('editor.html'));
    await editor.openFile(CARD);
    await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
    await list.goto(umbra.url('kept.html'));
    await expect(list.locator('[data-picture]')).toHaveCount(1);
    await options.reload();
    await act();
    if (said !== null) await expect(options.locator(`[data-said="${said}"]`)).toBeVisible();
    await expect
      .poll(async () => {
        await list.reload();
        return list.locator('main').getAttribute('data-state');
      })
      .toBe('empty');
  }
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('where the kept pictures cannot be read, that is said, and can be tried again', async ({ umbra, page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    let failed = false;
    indexedDB.open = (name, version) => {
      if (!failed) {
        failed = true;
        throw new DOMException('no', 'UnknownError');
      }
      return open(name, version);
    };
  });
  await page.goto(umbra.url('kept.html'));
  await expect(page.locator('main[data-state="failed"]').getByRole('alert')).toBeVisible();
  await page.locator('[data-command="retry"]').click();
  await expect(page.locator('main[data-state="empty"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
