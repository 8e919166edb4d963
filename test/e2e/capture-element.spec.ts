import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import type { PixelImage } from '../../core/model';
import { editorAfter, shownPicture, startMode } from '../support/capture-mode';
import { colorAt, notFilled } from '../support/pixels';
import { badgeOf } from '../support/stored';
import { expect, test } from '../support/umbra-test';

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/elements.html`);
});

/** Presses L in the popup, does what the user does in the page, and returns the picture. */
async function captureElement(umbra: ExtensionBrowser, page: Page, act: () => Promise<void>): Promise<PixelImage> {
  await startMode(umbra, page, ['l']);
  return await shownPicture(await editorAfter(umbra, act));
}

const isAll = (picture: PixelImage, color: string): boolean => notFilled(picture, { x: 0, y: 0, w: picture.width, h: picture.height }, color) === 0;

for (const [what, [x, y], [w, h], color] of [
  ['an element', [180, 160], [120, 60], '#0000ff'],
  ['an element in a closed shadow tree', [120, 410], [90, 40], '#aa0000'],
  ['an element in a frame of the same site', [960, 150], [100, 50], '#ff8800'],
] as const) {
  test(`${what} that is clicked is kept to the pixel, and nothing else`, async ({ umbra, page }) => {
    const picture = await captureElement(umbra, page, async () => {
      await page.mouse.move(x - 2, y - 2);
      await page.mouse.click(x, y);
    });
    expect([picture.width, picture.height]).toEqual([w, h]);
    expect(isAll(picture, color)).toBe(true);
  });
}

test('by keyboard the choice grows, shrinks and goes on, and Enter takes it', async ({ umbra, page }) => {
  const picture = await captureElement(umbra, page, async () => {
    await page.mouse.move(180, 160);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  });
  expect([picture.width, picture.height]).toEqual([80, 60]);
  expect(isAll(picture, '#00ffff')).toBe(true);
});

test('what is around an element is taken by one arrow up', async ({ umbra, page }) => {
  const picture = await captureElement(umbra, page, async () => {
    await page.mouse.move(180, 160);
    for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key);
  });
  expect([picture.width, picture.height, colorAt(picture, 5, 5), colorAt(picture, 60, 50)]).toEqual([400, 200, '#00aa00', '#0000ff']);
});

test('an element that is larger than the window is scrolled through, without the bar over it, and the page is as it was', async ({ umbra, page }) => {
  await page.evaluate(() => scrollTo(0, 120));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const picture = await captureElement(umbra, page, async () => {
    await page.mouse.move(700, 300);
    for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key);
  });
  expect([picture.width, picture.height]).toEqual([200, 2000]);
  const wrong = Array.from({ length: 2000 }, (_, y) => y).filter((y) => colorAt(picture, 100, y) !== `#${[(y / 10) >> 4, (Math.floor(y / 10) & 15) * 16, 200].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);
  expect(wrong).toEqual([]);
  await expect.poll(() => page.evaluate(() => [scrollY, getComputedStyle(document.querySelector('#bar')!).opacity, document.getAnimations().length])).toEqual([120, '1', 0]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('Esc gives up, and the page is as it was', async ({ umbra, page }) => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await startMode(umbra, page, ['l']);
  await page.mouse.move(180, 160);
  await page.keyboard.press('Escape');
  await expect.poll(() => badgeOf(umbra)).toBe('');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('of an element that its frame shows in part, that part is taken, and the editor says why', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent('<!doctype html><body style="margin:0"><iframe style="border:0;width:300px;height:200px" srcdoc="<body style=\'margin:0\'><div style=\'width:120px;height:900px;background:#ff8800\'></div>"></iframe>');
  await startMode(umbra, page, ['l']);
  const editor = await editorAfter(umbra, () => page.mouse.click(60, 100));
  const picture = await shownPicture(editor);
  expect([picture.width, picture.height]).toEqual([120, 200]);
  expect(isAll(picture, '#ff8800')).toBe(true);
  await expect(editor.page.getByText('is in a frame')).toBeVisible();
});
