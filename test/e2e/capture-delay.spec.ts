import { editorAfter, shownPicture, startMode } from '../support/capture-mode';
import { Popup } from '../../scripts/browser/popup';
import { changedOutside, colorAt } from '../support/pixels';
import { decodePng } from '../support/png';
import { badgeOf, storedRecords } from '../support/stored';
import { expect, test } from '../support/umbra-test';

/** Keys for the longest delay: time enough for whatever happens before it is over, on a slow machine too. */
const TEN_SECONDS = ['d', '1'];

test('after a delay the menu that was opened meanwhile is on the picture, as the pointer stands on it', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  const editor = await editorAfter(umbra, async () => {
    await startMode(umbra, page, TEN_SECONDS);
    await page.mouse.click(160, 120);
    await page.mouse.move(200, 200);
    await expect.poll(() => badgeOf(umbra)).toMatch(/^[1-9]$/);
  });
  const picture = await shownPicture(editor);
  expect([picture.width, picture.height]).toEqual([1280, 800]);
  expect([colorAt(picture, 110, 280), colorAt(picture, 110, 300)]).toEqual(['#cc00aa', '#ffffff']);
});

for (const [how, cancel] of [['Esc', 'key'], ['a click on the button', 'button']] as const) {
  test(`${how} cancels the countdown`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/menu.html`);
    await startMode(umbra, page, TEN_SECONDS);
    await expect.poll(() => badgeOf(umbra)).toMatch(/^\d+$/);
    if (cancel === 'key') await page.keyboard.press('Escape');
    else await umbra.clickToolbar(page);
    await expect.poll(() => badgeOf(umbra)).toBe('');
    const pages = umbra.context.pages().length;
    // For as long as it would have counted.
    await page.waitForTimeout(11_000);
    expect(umbra.context.pages()).toHaveLength(pages);
    await expect.poll(() => storedRecords(umbra)).toBe(0);
  });
}

test('Esc cancels the countdown from within a frame that has the focus', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent('<iframe srcdoc="<input>"></iframe>');
  await startMode(umbra, page, TEN_SECONDS);
  await page.frameLocator('iframe').locator('input').click();
  await expect.poll(() => badgeOf(umbra)).toMatch(/^\d+$/);
  // Nobody waits until frames listen, as one that is held up would hold up all: who pressed too early presses again.
  await expect.poll(async () => {
    await page.keyboard.press('Escape');
    return await badgeOf(umbra);
  }).toBe('');
  expect(await page.evaluate(() => document.querySelector('[popover]'))).toBe(null);
});

test('the countdown stands on the page, out of the pointer’s way and on no picture', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/tiles.html`);
  const whole = decodePng(await page.screenshot());
  const picture = await shownPicture(await editorAfter(umbra, async () => {
    await startMode(umbra, page, ['d', '3']);
    await page.waitForFunction(() => document.querySelector('[popover]:popover-open') !== null);
    expect(await page.evaluate(() => document.elementsFromPoint(innerWidth / 2, innerHeight - 40).some((element) => element.hasAttribute('popover')))).toBe(false);
  }));
  expect(changedOutside(picture, whole, [])).toBe(0);
});

test('a tab that is left meanwhile is told, and no other tab is captured for it', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  const other = await umbra.context.newPage();
  await other.goto(`${site.origin}/tiles.html`);
  await startMode(umbra, page, TEN_SECONDS);
  const editor = await editorAfter(umbra, () => other.bringToFront());
  expect(await editor.state()).toMatchObject({ state: 'failed', error: 'page-changed' });
  expect((await editor.state()).message).toMatch(/^\S.{20,}\.$/s);
});

test('Esc leaves the choice of seconds, and the picture stays', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  const choices = (): Promise<number> => popup.target.evaluate(() => document.querySelectorAll('[data-command^="delay-"]').length);
  await popup.click('[data-command="delay"]');
  await expect.poll(choices).toBe(4);
  await popup.press('Escape');
  await expect.poll(choices).toBe(0);
  expect((await popup.state()).state).toBe('done');
});
