import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PixelImage } from '../../core/model';
import { Clipboard } from '../support/clipboard';
import { EditorPage } from '../support/editor-page';
import { OptionsPage } from '../support/options-page';
import { changedOutside, notFilled } from '../support/pixels';
import { decodePng } from '../support/png';
import { expect, FIXTURES, test } from '../support/umbra-test';

const CARD = join(FIXTURES, 'card.png');

/** What the picture in the editor shows, pixel for pixel. */
async function shownPixels(page: Page): Promise<PixelImage> {
  const url = await page.locator('canvas.painted-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL('image/png'));
  return decodePng(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** Whether both have the same pixels. */
const isSame = (a: PixelImage, b: PixelImage): boolean => a.width === b.width && Buffer.from(a.data.buffer).equals(Buffer.from(b.data.buffer));

test('every style is seen at once, saved as it is seen, and undone', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  const original = decodePng(readFileSync(CARD));
  const plain = await shownPixels(page);
  await page.keyboard.press('t');
  const looks = new Set<string>();
  for (const kind of ['blur', 'pixelate', 'label', 'text', 'box']) {
    await editor.button(`style-${kind}`).check({ force: true });
    const { bytes } = await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
    const saved = decodePng(bytes);
    expect(isSame(saved, await shownPixels(page)), kind).toBe(true);
    expect(changedOutside(saved, original, shown.regions), kind).toBe(0);
    looks.add(bytes.toString('base64'));
  }
  expect(looks.size).toBe(5);
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ControlOrMeta+z');
  expect(isSame(await shownPixels(page), plain)).toBe(true);
});

test('one box has a style of its own, one type another, and what is dropped is like the rest again', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  const [first, second] = (await editor.openFile(CARD)).regions;
  await page.keyboard.press('t');
  const look = async (color: string): Promise<boolean[]> => {
    const image = await shownPixels(page);
    return [first!, second!].map((region) => notFilled(image, region, color) === 0);
  };
  await editor.region(first!.id).click();
  await editor.button('color-blue').click();
  expect(await look('#1d4ed8')).toEqual([true, false]);
  await editor.button('style-target').selectOption(second!.type);
  await editor.button('color').fill('#0a7f3c');
  expect(await look('#0a7f3c')).toEqual([false, true]);
  await editor.button('style-target').selectOption('all');
  await editor.button('color-red').click();
  expect(await look('#b42318')).toEqual([false, false]);
  await editor.button('style-target').selectOption('selection');
  await editor.button('style-drop').click();
  expect(await look('#b42318')).toEqual([true, false]);
});

test('a slider that is pulled is one step back', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  const before = await shownPixels(page);
  await page.keyboard.press('t');
  const slider = editor.button('style-padding');
  await slider.focus();
  for (let steps = 0; steps < 6; steps++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('6');
  expect(isSame(await shownPixels(page), before)).toBe(false);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(slider).toHaveValue('0');
  expect(isSame(await shownPixels(page), before)).toBe(true);
});

test('styles of the settings hold in the editor and in what is copied; a style tried there can be kept', async ({ umbra, page, site }) => {
  const options = await OptionsPage.open(umbra, page);
  await options.control('style-pixelate').check({ force: true });
  await options.control('style-type').selectOption('IP_ADDRESS');
  await options.control('color-green').click();
  await options.control('style-box').check({ force: true });
  await expect.poll(async () => (await options.kept())?.style.byType).toMatchObject({ IP_ADDRESS: { kind: 'box', color: '#15803d' } });
  const editor = await EditorPage.open(umbra, page);
  const { regions } = await editor.openFile(CARD);
  const address = regions.find(({ type }) => type === 'IP_ADDRESS')!;
  const mail = regions.find(({ type }) => type === 'EMAIL_ADDRESS')!;
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+c');
  await expect(page.locator('[data-command="copy"]')).toHaveText(/Copied/);
  const copied = await clipboard.picture();
  expect(notFilled(copied, address, '#15803d')).toBe(0);
  expect(notFilled(copied, mail, '#15803d')).toBeGreaterThan(0);
  expect(isSame(copied, await shownPixels(page))).toBe(true);
  await page.keyboard.press('t');
  await editor.button('style-blur').check({ force: true });
  await editor.button('style-keep').click();
  await expect(editor.button('style-keep')).toHaveCount(0);
  const after = await OptionsPage.open(umbra, page);
  await expect.poll(async () => (await after.kept())?.style).toMatchObject({ all: { kind: 'blur' }, byType: { IP_ADDRESS: { color: '#15803d' } } });
});
