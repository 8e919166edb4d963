import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { chooseMenu, editorAfter, lengthen, pictureSize, startMode, untilUnderWay } from '../support/capture-mode';
import type { EditorPage } from '../support/editor-page';
import { badgeOf } from '../support/stored';
import { expect, test } from '../support/umbra-test';
import { zoomTab } from '../support/zoom';

/** What the editor shows after something happened in the middle of a capture. */
async function interrupted(umbra: ExtensionBrowser, page: Page, act: () => Promise<void>): Promise<EditorPage> {
  return await editorAfter(umbra, async () => {
    const popup = await Popup.open(umbra, page);
    await popup.settled();
    await popup.press('f');
    await untilUnderWay(umbra);
    await act();
  });
}

for (const [what, act] of [
  ['another tab', async (_page: Page, umbra: ExtensionBrowser) => { await umbra.context.pages()[0]?.bringToFront(); }],
  ['another size of the window', async (page: Page) => { await page.setViewportSize({ width: 1000, height: 700 }); }],
  ['another zoom', (_page: Page, umbra: ExtensionBrowser) => zoomTab(umbra, 1.5)],
] as const) {
  test(`${what} in the middle of a page gives what there was, and says so`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/long-page.html`);
    const length = await lengthen(page);
    const editor = await interrupted(umbra, page, () => act(page, umbra));
    await expect(editor.page.locator('.editor-notes')).toContainText('This is what there was until then.');
    const { width, height } = await pictureSize(editor);
    expect(width).toBe(1280);
    expect(height).toBeLessThan(length);
  });
}

test('where the page is closed while a part of it is chosen, that is said', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/tiles.html`);
  await startMode(umbra, page, ['r']);
  const editor = await editorAfter(umbra, () => page.close());
  expect(await editor.state()).toMatchObject({ state: 'failed', error: 'page-changed' });
});

test('a page that lets no script in says so in the popup, which stays as it is', async ({ umbra, page }) => {
  await page.goto('chrome://version');
  const popup = await Popup.open(umbra, page);
  expect((await popup.settled()).state).toBe('done');
  await popup.press('l');
  await expect.poll(() => popup.target.evaluate(() => document.querySelector('main')?.dataset.problem)).toBe('page-not-scriptable');
  expect((await popup.state()).message).toMatch(/^\S.{20,}\.$/s);
  expect((await popup.state()).state).toBe('done');
});

test('a second capture of the same tab takes the place of the first', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/tiles.html`);
  await startMode(umbra, page, ['r']);
  await chooseMenu(umbra, 'capture-region');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => badgeOf(umbra)).toBe('');
  expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);
});
