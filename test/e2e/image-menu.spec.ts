import { Clipboard } from '../support/clipboard';
import type { EditorPage } from '../support/editor-page';
import { chooseRedactImage, grantActiveTab } from '../support/image-menu';
import { notFilled } from '../support/pixels';
import { expect, test } from '../support/umbra-test';

const FOUND = new Set(['EMAIL_ADDRESS', 'IP_ADDRESS']);

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/images.html`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
});

async function sizeOf(editor: EditorPage): Promise<string> {
  return editor.page.locator('svg.overlay').evaluate((svg: SVGSVGElement) => `${svg.viewBox.baseVal.width}x${svg.viewBox.baseVal.height}`);
}

for (const [id, what] of [['same', 'of the same site'], ['link', 'behind a link'], ['data', 'as data: address'], ['blob', 'as blob: address']] as const) {
  test(`an image ${what} is redacted at its own size`, async ({ umbra, page, site }) => {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await page.bringToFront();
    await grantActiveTab(umbra, page);
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    const editor = await chooseRedactImage(umbra, page, `#${id}`);
    const shown = await editor.settled();
    expect(shown).toMatchObject({ state: 'done', error: null });
    expect(new Set(shown.regions.map((region) => region.type))).toEqual(FOUND);
    expect(await sizeOf(editor)).toBe('640x240');
    await editor.page.bringToFront();
    await editor.page.keyboard.press('ControlOrMeta+c');
    const picture = await clipboard.picture();
    for (const region of shown.regions) expect(notFilled(picture, region, '#000000')).toBe(0);
  });
}

test('an SVG image is drawn and redacted', async ({ umbra, page }) => {
  await grantActiveTab(umbra, page);
  const editor = await chooseRedactImage(umbra, page, '#svg');
  const shown = await editor.settled();
  expect(new Set(shown.regions.map((region) => region.type))).toEqual(FOUND);
});

test('an image of another site is cropped out of the visible page', async ({ umbra, page }) => {
  await grantActiveTab(umbra, page);
  await page.locator('#cross').scrollIntoViewIfNeeded();
  const editor = await chooseRedactImage(umbra, page, '#cross');
  const shown = await editor.settled();
  expect(shown).toMatchObject({ state: 'done', error: null });
  expect(await sizeOf(editor)).toBe('400x150');
});

test('an image of another site that is larger than the window asks for that one site', async ({ umbra, page }) => {
  await grantActiveTab(umbra, page);
  await page.locator('#large').scrollIntoViewIfNeeded();
  const editor = await chooseRedactImage(umbra, page, '#large');
  await editor.settled();
  await expect(editor.button('allow-site')).toBeVisible();
  await expect(editor.page.locator('body')).toContainText('localhost');
});
