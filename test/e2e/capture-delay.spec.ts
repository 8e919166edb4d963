import { editorAfter, shownPicture, startMode } from '../support/capture-mode';
import { Popup } from '../../scripts/browser/popup';
import { colorAt } from '../support/pixels';
import { badgeOf, storedRecords } from '../support/stored';
import { expect, test } from '../support/umbra-test';

test('after a delay the menu that was opened meanwhile is on the picture, as the pointer stands on it', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  const editor = await editorAfter(umbra, async () => {
    await startMode(umbra, page, ['d', '3']);
    await page.mouse.click(160, 120);
    await page.mouse.move(200, 200);
    await expect.poll(() => badgeOf(umbra), { timeout: 4000 }).toBe('2');
  });
  const picture = await shownPicture(editor);
  expect([picture.width, picture.height]).toEqual([1280, 800]);
  expect([colorAt(picture, 110, 280), colorAt(picture, 110, 300)]).toEqual(['#cc00aa', '#ffffff']);
});

for (const [how, cancel] of [['Esc', 'key'], ['a click on the button', 'button']] as const) {
  test(`${how} cancels the countdown`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/menu.html`);
    await startMode(umbra, page, ['d', '3']);
    await expect.poll(() => badgeOf(umbra)).toBe('3');
    if (cancel === 'key') await page.keyboard.press('Escape');
    else await umbra.clickToolbar(page);
    await expect.poll(() => badgeOf(umbra)).toBe('');
    const pages = umbra.context.pages().length;
    await page.waitForTimeout(3500);
    expect(umbra.context.pages()).toHaveLength(pages);
    expect(await storedRecords(umbra)).toBe(0);
  });
}

test('a tab that is left meanwhile is told, and no other tab is captured for it', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  await startMode(umbra, page, ['d', '3']);
  const other = await umbra.context.newPage();
  await other.goto(`${site.origin}/tiles.html`);
  const editor = await editorAfter(umbra, () => other.bringToFront());
  expect(await editor.state()).toMatchObject({ state: 'failed', error: 'page-changed' });
  expect((await editor.state()).message).toMatch(/^\S.{20,}\.$/s);
});

test('Esc leaves the choice of seconds, and the picture stays', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  await popup.click('[data-command="delay"]');
  expect(await popup.target.evaluate(() => document.querySelectorAll('[data-command^="delay-"]').length)).toBe(4);
  await popup.press('Escape');
  expect(await popup.target.evaluate(() => document.querySelectorAll('[data-command^="delay-"]').length)).toBe(0);
  expect((await popup.state()).state).toBe('done');
});
