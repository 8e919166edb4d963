import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { changedOutside } from '../support/pixels';
import { cut, dragOver, editorAfter, shownPicture, startMode } from '../support/capture-mode';
import { allInk, openInk } from '../support/page-capture';
import { decodePng } from '../support/png';
import { badgeOf, storedRecords } from '../support/stored';
import { builtExtension, expect, test } from '../support/umbra-test';

test('a region that is dragged by hand is kept to the pixel, and nothing else', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/tiles.html`);
  const whole = decodePng(await page.screenshot());
  await startMode(umbra, page, ['r']);
  const editor = await editorAfter(umbra, () => dragOver(page, [403, 301], [101, 82]));
  const picture = await shownPicture(editor);
  expect([picture.width, picture.height]).toEqual([302, 219]);
  expect(changedOutside(picture, cut(whole, { x: 101, y: 82, w: 302, h: 219 }), [])).toBe(0);
  await editor.page.close();
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('a value that the edge of a region cuts is covered as far as it is seen', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent('<!doctype html><body style="font:18px sans-serif;margin:40px"><p>Call <span id="phone">030 901820</span>, or write to <span id="mail">ada.quill@holm.example</span> today</p>');
  const [phone, mail] = await Promise.all(['#phone', '#mail'].map(async (id) => (await page.locator(id).boundingBox())!));
  const part = { x: 20, y: 20, w: Math.round(mail!.x + 130) - 20, h: Math.round(phone!.y + 0.6 * phone!.height) - 20 };
  const original = cut(decodePng(await page.screenshot()), part);
  await startMode(umbra, page, ['r']);
  const editor = await editorAfter(umbra, () => dragOver(page, [part.x, part.y], [part.x + part.w, part.y + part.h]));
  const shown = await editor.state();
  for (const { x, y, width } of [phone!, mail!]) {
    const box = { x: x - part.x, y: y - part.y, w: Math.min(width, part.w - (x - part.x)), h: part.h - (y - part.y) };
    expect(allInk({ original }, box)).toBeGreaterThan(40);
    expect(openInk({ original, shown }, box)).toBe(0);
  }
  expect(new Set(shown.regions.map(({ type }) => type))).toEqual(new Set(['EMAIL_ADDRESS', 'PHONE_NUMBER']));
});

test('at two device pixels for one, the region is kept at device pixels', async ({ site }) => {
  const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: null, args: ['--force-device-scale-factor=2', '--window-size=1280,900'] });
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/tiles.html`);
    const whole = decodePng(await page.screenshot({ scale: 'device' }));
    await startMode(umbra, page, ['r']);
    const picture = await shownPicture(await editorAfter(umbra, () => dragOver(page, [10, 20], [110, 70])));
    expect([picture.width, picture.height]).toEqual([200, 100]);
    expect(changedOutside(picture, cut(whole, { x: 20, y: 40, w: 200, h: 100 }), [])).toBe(0);
  } finally {
    await umbra.close();
  }
});

test('by keyboard a region is placed, moved, sized and taken', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/tiles.html`);
  const whole = decodePng(await page.screenshot());
  await startMode(umbra, page, ['r']);
  for (const key of ['Enter', 'ArrowRight', 'Alt+ArrowDown', 'Shift+ArrowLeft', 'Alt+Shift+ArrowUp']) await page.keyboard.press(key);
  const picture = await shownPicture(await editorAfter(umbra, () => page.keyboard.press('Enter')));
  const place = { x: 330, y: 201, w: 630, h: 399 };
  expect([picture.width, picture.height]).toEqual([place.w, place.h]);
  expect(changedOutside(picture, cut(whole, place), [])).toBe(0);
});

test('Esc and a click on the button cancel: nothing is kept, and the next click opens the popup', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/tiles.html`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const pages = umbra.context.pages().length;
  for (const cancel of [() => page.keyboard.press('Escape'), () => umbra.clickToolbar(page)]) {
    await startMode(umbra, page, ['r']);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toBe(before);
    expect(await badgeOf(umbra)).toBe('…');
    await cancel();
    await expect.poll(() => badgeOf(umbra)).toBe('');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  }
  expect(umbra.context.pages()).toHaveLength(pages);
  expect((await (await Popup.open(umbra, page)).settled()).state).toBe('done');
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('a page that makes up events, restyles and removes everything can neither take the picture nor stop it', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/hostile-overlay.html`);
  const whole = decodePng(await page.screenshot());
  await startMode(umbra, page, ['r']);
  await page.waitForFunction(() => Number(document.documentElement.dataset.removed) > 2);
  expect(await badgeOf(umbra)).toBe('…');
  const picture = await shownPicture(await editorAfter(umbra, () => dragOver(page, [300, 200], [400, 260])));
  expect([picture.width, picture.height]).toEqual([100, 60]);
  expect(changedOutside(picture, cut(whole, { x: 300, y: 200, w: 100, h: 60 }), [])).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset.opened)).toBeUndefined();
});

test('the page under it gets nothing of the drag, and a dialog of it is no hindrance', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/modal.html`);
  await startMode(umbra, page, ['r']);
  const editor = await editorAfter(umbra, () => dragOver(page, [610, 390], [660, 420]));
  const picture = await shownPicture(editor);
  expect([picture.width, picture.height]).toEqual([50, 30]);
  expect(await page.evaluate(() => document.documentElement.dataset.heard ?? '')).toBe('');
  await page.bringToFront();
  await page.mouse.click(640, 400);
  expect(await page.evaluate(() => document.documentElement.dataset.heard)).toContain('click');
});
