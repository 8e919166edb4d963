import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { EditorPage } from '../support/editor-page';
import { notFilled } from '../support/pixels';
import { pressShortcut } from '../support/keyboard-command';
import { decodePng } from '../support/png';
import { shortcutOf } from '../support/stored';
import { expect, FIXTURES, test } from '../support/umbra-test';

const BLACK = '#000000';
const CARD = join(FIXTURES, 'card.png');

const proved = 'main:is([data-proof="nothing"], [data-proof="readable"], [data-proof="unchecked"], [data-proof="failed"])';

test('the finished picture is read again, and it says that nothing more was found, not that it is safe', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing');
  await editor.button('tab-proof').click();
  await expect(page.locator('.panel')).toContainText(/found nothing more/);
  await expect(page.locator('body')).not.toContainText(/\b(?:safe|secure|clean)\b/i);
  await expect(page.locator('.proof-checked li')).toHaveCount(3);
});

test('a deleted box leaves a value readable: it is outlined, saving asks, and one click hides it for good', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  const gone = shown.regions.find(({ type }) => type === 'EMAIL_ADDRESS')!;
  await editor.region(gone.id).click();
  await page.keyboard.press('Delete');
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'readable');
  const mark = page.locator('.place-mark[data-kind="readable"]');
  await expect(mark).toHaveCount(1);
  await expect(mark).toHaveAttribute('data-why', 'uncovered');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('alert')).toContainText(/still readable/);
  await editor.button('export-not').click();
  await editor.button('tab-proof').click();
  await editor.button('place-hide').click();
  await expect(mark).toHaveCount(0);
  const saved = await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
  const picture = decodePng(saved.bytes);
  const original = decodePng(readFileSync(CARD));
  expect(notFilled(original, gone, BLACK)).toBeGreaterThan(0);
  const inner = { x: gone.x + 2, y: gone.y + 2, w: gone.w - 4, h: gone.h - 4 };
  expect(notFilled(picture, inner, BLACK)).toBe(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(mark).toHaveCount(1);
});

test('a value that is left visible on purpose is no alarm and asks nothing', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  await editor.region(shown.regions[0]!.id).click();
  await page.keyboard.press('x');
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing');
  await editor.button('tab-proof').click();
  await expect(page.locator('.proof-checked').first()).toContainText('left visible');
  const saved = await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
  expect(decodePng(saved.bytes).width).toBeGreaterThan(0);
});

test('a box that was made smaller leaves letters, which are told', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  const mail = shown.regions.find(({ type }) => type === 'EMAIL_ADDRESS')!;
  await editor.region(mail.id).click();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ControlOrMeta+ArrowLeft');
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'readable');
  const boxes = await page.locator('.place-mark').evaluateAll((marks) => marks.map((mark) => Number((mark as SVGElement).dataset.x) + Number((mark as SVGElement).dataset.w)));
  expect(Math.max(...boxes)).toBeGreaterThan(mail.x + mail.w - 40);
});

test('what could not be read is not checked, and that is shown', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(join(FIXTURES, 'unreadable.png'));
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'unchecked', { timeout: 60_000 });
});

test('in the popup Enter waits for the proof and says so; without waiting it is a choice of its own', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await page.goto(`${site.origin}/customer.html`);
  await page.bringToFront();
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  await popup.press('Enter');
  await popup.exported();
  const seen = await popup.target.evaluate((ready: string) => document.querySelector(ready) !== null, proved);
  expect(seen).toBe(true);
  await clipboard.picture();
});

test.describe('on a page that shows the last digits of a hidden card once more', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.origin}/last-digits.html`);
    await page.bringToFront();
  });

  test('the popup asks before it copies, and hides them where that is wanted', async ({ umbra, page, site }) => {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await page.bringToFront();
    const popup = await Popup.open(umbra, page);
    const shown = await popup.settled();
    expect(shown.regions.map(({ type }) => type)).toEqual(['CREDIT_CARD']);
    await popup.press('Enter');
    const asked = await popup.target.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const timer = setInterval(() => {
            const alert = document.querySelector('[role="alert"]');
            if (alert === null) return;
            clearInterval(timer);
            resolve(alert.textContent ?? '');
          }, 20);
        }),
    );
    expect(asked).toMatch(/still readable/);
    expect(await popup.target.evaluate(() => document.querySelectorAll('.place-mark[data-why="part"]').length)).toBe(1);
    await popup.click('[data-command="hide-unread"]');
    await popup.exported();
    const { regions } = await popup.state();
    expect(regions.filter(({ on }) => on)).toHaveLength(2);
    const picture = await clipboard.picture();
    for (const { x, y, w, h } of regions) expect(notFilled(picture, { x: x + 1, y: y + 1, w: w - 2, h: h - 2 }, BLACK)).toBe(0);
  });

  test('the keyboard command copies nothing and leads to the editor', async ({ umbra, page, site }) => {
    const shortcut = await shortcutOf(umbra, 'copy-redacted');
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await page.bringToFront();
    const opened = umbra.context.waitForEvent('page', { timeout: 30_000 });
    await pressShortcut(page, shortcut);
    const editor = new EditorPage(await opened);
    await editor.settled();
    await expect(editor.page.locator('main')).toHaveAttribute('data-proof', 'readable');
    expect(await clipboard.png()).toBeNull();
    await editor.page.close();
  });
});
