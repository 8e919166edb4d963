import type { Frame, Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { type FolderServer, serveFolder } from '../../scripts/browser/serve-folder';
import { grantedExtension } from '../support/granted-extension';
import { lengthen, untilUnderWay } from '../support/capture-mode';
import { captureWhole, column, LONG_COLUMN, pressF } from '../support/long-page';
import { colorAt } from '../support/pixels';
import { badgeOf, storedRecords } from '../support/stored';
import { expect, FIXTURES, test } from '../support/umbra-test';

/** A page that does not scroll itself: all that it has to show lies in a frame. */
const SHELL = '<!doctype html><style>html,body{margin:0;height:100%;overflow:hidden} body{display:grid;grid-template:60px minmax(0,1fr) 36px/1fr} header{background:#663399} footer{background:#996633} iframe{border:0;width:100%;height:100%}</style>';
/** A page beside whose frame there is a bar. */
const BESIDE = '<!doctype html><style>html,body{margin:0;height:100%;overflow:hidden} body{display:grid;grid-template:1fr/220px 1fr} nav{background:#663399} iframe{border:0;width:100%;height:100%}</style>';

/** Shows a page around a frame, and gives the frame once its document is there. */
async function framed(page: Page, site: FolderServer, html: string, source: string): Promise<Frame> {
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent(html.replace('SOURCE', source));
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForLoadState();
  return frame;
}

const place = (frame: Frame): Promise<number> => frame.evaluate(() => scrollY);

async function scrollDown(frame: Frame): Promise<void> {
  await frame.evaluate(() => scrollTo({ top: 870, behavior: 'instant' }));
  await expect.poll(() => place(frame)).toBe(870);
}

test('a page that scrolls in a frame alone is whole, with what stands over and under the frame, and the frame as it was', async ({ umbra, page, site }) => {
  const frame = await framed(page, site, `${SHELL}<header></header><iframe src="SOURCE"></iframe><footer></footer>`, `${site.origin}/long-page.html`);
  await scrollDown(frame);
  const before = await frame.evaluate(() => document.documentElement.outerHTML.replace(/<img[^>]*>/g, '').replace(/ there/g, ''));
  const { picture, size, words } = await captureWhole(umbra, page);
  expect(size).toBe('1280x4216');
  expect(column(picture, 200)).toEqual([['#663399', 60], ...LONG_COLUMN, ['#996633', 36]]);
  for (let i = 25; i < 400; i += 50) expect(colorAt(picture, 1090, 60 + 80 + i * 10 + 50)).toBe('#ff8800');
  expect(words).toBe('');
  await expect.poll(() => place(frame)).toBe(870);
  expect(await frame.evaluate(() => document.documentElement.outerHTML.replace(/<img[^>]*>/g, '').replace(/ there/g, ''))).toBe(before);
  expect(await frame.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('of a frame beside a bar, the frame is whole, and what hangs over it is there once', async ({ umbra, page, site }) => {
  await framed(page, site, `${BESIDE}<nav></nav><iframe src="SOURCE"></iframe><i style="position:fixed;left:300px;bottom:100px;width:50px;height:50px;background:#ff1122"></i>`, `${site.origin}/long-page.html`);
  const { picture, size } = await captureWhole(umbra, page);
  expect(size).toBe('1060x4120');
  expect(column(picture, 40)).toEqual(LONG_COLUMN);
  const bubble = column(picture, 100).filter(([color]) => color === '#ff1122');
  expect(bubble).toEqual([['#ff1122', 50]]);
});

test('a frame in a frame, drawn smaller, is whole', async ({ umbra, page, site }) => {
  const inner = `<style>html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100%;height:100%}</style><iframe src='${site.origin}/long-page.html'></iframe>`;
  await framed(page, site, `${SHELL}<header></header><iframe style="width:200%;height:200%;transform:scale(0.5);transform-origin:0 0" srcdoc="SOURCE"></iframe><footer></footer>`, inner);
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/long-page.html'))).toBe(true);
  await page.frames().find((frame) => frame.url().endsWith('/long-page.html'))?.waitForLoadState();
  const { picture, size, words } = await captureWhole(umbra, page);
  expect(size).toBe(`1280x${60 + 4120 / 2 + 36}`);
  expect(words).toBe('');
  const runs = column(picture, 100);
  expect(runs).toEqual([['#663399', 60], ...LONG_COLUMN.map(([color, rows]) => [color, rows / 2]), ['#996633', 36]]);
});

test('a page that scrolls in a part of its frame is whole too', async ({ umbra, page, site }) => {
  await framed(page, site, `${SHELL}<header></header><iframe src="SOURCE"></iframe><footer></footer>`, `${site.origin}/inner-scroller.html`);
  const { picture, size } = await captureWhole(umbra, page);
  expect(size).toBe('1280x3196');
  const runs = column(picture, 200);
  expect([runs.length, runs.slice(0, 2), runs.slice(-2)]).toEqual([304, [['#663399', 60], ['#00ff00', 60]], [['#ff00ff', 40], ['#996633', 36]]]);
  expect(runs.slice(2, -2).every(([, rows]) => rows === 10)).toBe(true);
});

for (const granted of [true, false]) {
  test(`a frame of another site ${granted ? 'that is open to the extension is whole' : 'gives what is visible of it, and that is said'}`, async ({ umbra, site }) => {
    const there = await serveFolder(FIXTURES);
    const extension = granted ? grantedExtension({ hosts: ['http://127.0.0.1/*', 'http://localhost/*'] }) : null;
    const browser = extension ? await ExtensionBrowser.launch(extension.folder) : umbra;
    try {
      const page = await browser.context.newPage();
      await page.bringToFront();
      const frame = await framed(page, site, `${SHELL}<header></header><iframe src="SOURCE"></iframe><footer></footer>`, `${there.origin.replace('127.0.0.1', 'localhost')}/long-page.html`);
      await scrollDown(frame);
      const { size, picture, words } = await captureWhole(browser, page);
      if (granted) expect(column(picture, 200)).toEqual([['#663399', 60], ...LONG_COLUMN, ['#996633', 36]]);
      expect([size, words.includes('only what was visible')]).toEqual(granted ? ['1280x4216', false] : ['1280x800', true]);
      expect(await place(frame)).toBe(870);
      await page.close();
    } finally {
      if (extension) await browser.close();
      extension?.remove();
      there.close();
    }
  });
}

test('of a page that scrolls itself, a frame of another site is a part like any other', async ({ umbra, page, site }) => {
  await framed(page, site, '<!doctype html><style>body{margin:0;height:2500px}</style><iframe src="SOURCE" style="border:0;width:100%;height:500px"></iframe>', `${site.origin.replace('127.0.0.1', 'localhost')}/long-page.html`);
  const { size, words } = await captureWhole(umbra, page);
  expect([size, words]).toEqual(['1280x2500', '']);
});

test('Esc in the frame cancels halfway, and the frame is as it was', async ({ umbra, page, site }) => {
  const frame = await framed(page, site, `${SHELL}<header></header><iframe src="SOURCE"></iframe><footer></footer>`, `${site.origin}/long-page.html`);
  await lengthen(frame);
  await scrollDown(frame);
  await pressF(umbra, page);
  await untilUnderWay(umbra);
  await frame.evaluate(() => focus());
  await page.keyboard.press('Escape');
  await expect.poll(() => badgeOf(umbra)).toBe('');
  await expect.poll(() => place(frame)).toBe(870);
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});
