import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { EditorPage } from '../support/editor-page';
import { notFilled } from '../support/pixels';
import { decodePng } from '../support/png';
import { expect, FIXTURES, test } from '../support/umbra-test';

const BLACK = '#000000';
const CARD = join(FIXTURES, 'card.png');

const proved = 'main:is([data-proof="nothing"], [data-proof="readable"], [data-proof="unchecked"], [data-proof="failed"])';

test('the finished picture is read again, and it says that nothing more was found, not that it is safe', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing', { timeout: 30_000 });
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
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'readable', { timeout: 30_000 });
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
  await expect(mark).toHaveCount(1, { timeout: 30_000 });
});

test('a value that is left visible on purpose is no alarm and asks nothing', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  await editor.region(shown.regions[0]!.id).click();
  await page.keyboard.press('x');
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing', { timeout: 30_000 });
  await editor.button('tab-proof').click();
  await expect(page.locator('.proof-checked')).toContainText('left visible');
  const saved = await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
  expect(decodePng(saved.bytes).width).toBeGreaterThan(0);
});

test('a box that was made smaller leaves letters, which are told', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  const mail = shown.regions.find(({ type }) => type === 'EMAIL_ADDRESS')!;
  await editor.region(mail.id).click();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ControlOrMeta+ArrowLeft');
  await expect(page.locator('main')).toHaveAttribute('data-proof', 'readable', { timeout: 30_000 });
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
