import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { chooseMenu, editorAfter, lengthen, pictureSize, untilUnderWay } from '../support/capture-mode';
import { colorAt } from '../support/pixels';
import { captureWhole, column, expectWhole, pressF, rowColor } from '../support/long-page';
import { badgeOf, storedRecords } from '../support/stored';
import { builtExtension, expect, test } from '../support/umbra-test';

/** Scrolls somewhere, and waits until the page rests there. */
async function scrollDown(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 870, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(870);
}

/** What the page looks like to itself and to its user. */
function pageNow(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML.replace(/<img[^>]*>/g, '').replace(/ there/g, ''),
    scrolled: [scrollX, scrollY, ...[...document.querySelectorAll('main')].map((main) => main.scrollTop)],
    styles: ['header', '#bar', '#banner', 'html'].map((name) => document.querySelector(name)).map((element) => element && [getComputedStyle(element).position, getComputedStyle(element).opacity, getComputedStyle(element).scrollSnapType]),
    animations: document.getAnimations().length,
  }));
}

test('a long page is whole: every row once, headers and bars once, late pictures there, and the page as it was', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  await scrollDown(page);
  const before = await pageNow(page);
  const { picture, words } = await captureWhole(umbra, page);
  expect([picture.width, picture.height]).toEqual([1280, 4120]);
  expectWhole(picture);
  for (let i = 25; i < 400; i += 50) expect(colorAt(picture, 1090, 80 + i * 10 + 50)).toBe('#ff8800');
  expect(colorAt(picture, 1260, 2000)).toBe('#123456');
  expect(words).toBe('');
  await expect.poll(() => pageNow(page)).toEqual(before);
});

for (const [way, moved] of [['down', 70], ['up', -70]] as const) {
  test(`a page whose content moves ${way} while it is photographed has every row once`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/long-page.html`);
    await page.evaluate((moved) => {
      const space = document.createElement('div');
      space.style.height = moved < 0 ? '70px' : '0';
      // Over the first row that counts, so that it is on no strip.
      document.body.prepend(space);
      addEventListener('scroll', () => {
        if (scrollY > 900) space.style.height = moved < 0 ? '0' : '70px';
      });
    }, moved);
    const { picture, words } = await captureWhole(umbra, page);
    const rows = column(picture, 200).filter(([color]) => color.endsWith('c8') || color === '#00ffff');
    expect(rows).toEqual(Array.from({ length: 400 }, (_, i) => [i === 150 ? '#00ffff' : rowColor(i), 10]));
    expect(words).toBe('');
  });
}

test('a page that scrolls smoothly and snaps to places of its own is whole too', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  await page.evaluate(() => document.documentElement.classList.add('snaps'));
  expectWhole((await captureWhole(umbra, page)).picture);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollSnapType)).toBe('y mandatory');
});

test('at two device pixels for one a page is whole too', async ({ site }) => {
  const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: null, args: ['--force-device-scale-factor=2', '--window-size=1280,900'] });
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/long-page.html`);
    const { picture, size } = await captureWhole(umbra, page);
    expect(size).toBe(`${2 * (await page.evaluate(() => innerWidth))}x8240`);
    // The editor shows it at half its size. A row that lay but one pixel off would have another colour.
    expect(picture.height).toBe(4120);
    expectWhole(picture);
  } finally {
    await umbra.close();
  }
});

test('where one pixel of the page is one and a quarter of the picture, every row is there once too', async ({ site }) => {
  const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: null, args: ['--force-device-scale-factor=1.25', '--window-size=1280,900'] });
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/long-page.html`);
    const { picture } = await captureWhole(umbra, page);
    // Ten rows become twelve or thirteen; where the last strip begins between two pixels one may be a mixture.
    const runs = column(picture, 250).filter(([, rows]) => rows > 1);
    expect(runs.map(([color]) => color)).toEqual(['#0000ff', '#00ff00', ...Array.from({ length: 400 }, (_, i) => (i === 150 ? '#00ffff' : rowColor(i))), '#ff00ff']);
    expect(runs.slice(2, -1).filter(([, rows]) => rows < 11 || rows > 14)).toEqual([]);
  } finally {
    await umbra.close();
  }
});

test('a page that is wider than the window says that its rest is missing', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  await page.evaluate(() => {
    document.body.style.width = '2000px';
  });
  expect((await captureWhole(umbra, page)).words).toContain('beside the window');
});

test('a page that scrolls inside of a part of it is whole, with what stands around that part', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/inner-scroller.html`);
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 500));
  const before = await pageNow(page);
  const { picture } = await captureWhole(umbra, page);
  expect(picture.height).toBe(3100);
  expect(column(picture, 200)).toEqual([['#00ff00', 60], ...Array.from({ length: 300 }, (_, i) => [rowColor(i), 10] as const), ['#ff00ff', 40]]);
  await expect.poll(() => pageNow(page)).toEqual(before);
});

test('a page that does not let itself be scrolled gives what is in sight, and says so', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  await page.evaluate(() => addEventListener('scroll', () => scrollTo({ top: 0, behavior: 'instant' })));
  const { size, words } = await captureWhole(umbra, page);
  expect(size).toBe('1280x800');
  expect(words).toContain('could not be scrolled any further');
});

for (const height of [630, 800, 812]) {
  test(`what is fixed at the foot of a window of ${height} rows is whole, however little the last strip brings`, async ({ umbra, page, site }) => {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(`${site.origin}/long-page.html`);
    expectWhole((await captureWhole(umbra, page)).picture);
  });
}

test('a page that fits into the window is taken as it is', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/menu.html`);
  const { picture, words } = await captureWhole(umbra, page);
  expect([picture.width, picture.height, words]).toEqual([1280, 800, '']);
});

test('a page without an end is kept as far as a picture goes, and that is said', async ({ site }) => {
  const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: null, args: ['--force-device-scale-factor=2', '--window-size=2000,2400'] });
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/endless.html`);
    const { size, words } = await captureWhole(umbra, page);
    const width = 2 * (await page.evaluate(() => innerWidth));
    const most = Math.floor(60_000_000 / width);
    expect(size).toBe(`${width}x${most}`);
    expect(words).toContain(new Intl.NumberFormat('en').format(most));
  } finally {
    await umbra.close();
  }
});

for (const [how, cancel] of [['Esc in the popup', 'popup'], ['Esc in the page', 'page'], ['a click on the button', 'button']] as const) {
  test(`${how} cancels halfway, and the page is as it was`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/long-page.html`);
    await lengthen(page);
    await scrollDown(page);
    const before = await pageNow(page);
    const popup = await Popup.open(umbra, page);
    await popup.settled();
    await popup.press(cancel === 'page' ? 'Escape' : 'f');
    if (cancel === 'page') await chooseMenu(umbra, 'capture-page');
    await untilUnderWay(umbra);
    if (cancel === 'popup') await popup.press('Escape');
    else if (cancel === 'page') await page.keyboard.press('Escape');
    else await umbra.clickToolbar(page);
    await expect.poll(() => badgeOf(umbra)).toBe('');
    await expect.poll(() => pageNow(page)).toEqual(before);
    await expect.poll(() => storedRecords(umbra)).toBe(0);
    expect(umbra.context.pages().some((open) => open.url().includes('editor.html'))).toBe(false);
  });
}

test('Esc is heard where a frame of the page has the focus, which it gets back', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  await lengthen(page);
  await page.evaluate(async () => {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<input autofocus>', style: 'position:absolute;top:0;left:0;width:200px;height:20px;z-index:9' });
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.contentDocument?.querySelector('input')?.focus();
  });
  await pressF(umbra, page);
  await untilUnderWay(umbra);
  await page.keyboard.press('Escape');
  await expect.poll(() => badgeOf(umbra)).toBe('');
  await expect.poll(() => storedRecords(umbra)).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
});

test('a background that is killed halfway leaves the page as it was', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  await lengthen(page);
  await scrollDown(page);
  const before = await pageNow(page);
  await pressF(umbra, page);
  await untilUnderWay(umbra);
  const worker = (await umbra.targets()).find((target) => target.type === 'service_worker' && target.url.startsWith(umbra.url('')));
  await umbra.cdp.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  await expect.poll(() => pageNow(page)).toEqual(before);
  const popup = await Popup.open(umbra, page);
  expect((await popup.settled()).state).toBe('done');
});

test('a page that is left halfway gives what there was, and says so', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/long-page.html`);
  const length = await lengthen(page);
  const editor = await editorAfter(umbra, async () => {
    await pressF(umbra, page);
    await untilUnderWay(umbra);
    await page.goto(`${site.origin}/blank.html`);
  });
  const { height } = await pictureSize(editor);
  expect(height).toBeGreaterThanOrEqual(800);
  expect(height).toBeLessThan(length);
  await expect(editor.page.locator('.editor-notes')).toContainText('This is what there was until then.');
});
