import { expect, type Frame, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import type { PixelImage } from '../../core/model';
import { EditorPage } from './editor-page';
import { decodePng } from './png';
import { readBadge } from './stored';
import type { PlainBox } from '../../scripts/browser/page-state';

/** Opens the popup over a page and presses the key of a mode; when it resolves the popup is gone, and what the user chooses by lies over the page. */
export async function startMode(browser: ExtensionBrowser, page: Page, keys: readonly string[]): Promise<void> {
  const popup = await Popup.open(browser, page);
  await popup.settled();
  for (const key of keys) await popup.press(key);
  await Popup.gone(browser);
  if (keys.includes('r') || keys.includes('l')) await page.waitForFunction(() => document.querySelector('[popover]:popover-open') !== null);
}

/** Makes a page so long that photographing it takes half a minute: something can happen to it meanwhile, however slow the machine is. Returns its height in CSS pixels. */
export async function lengthen(page: Page | Frame): Promise<number> {
  return await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 40000px' }));
    return document.documentElement.scrollHeight;
  });
}

/** Waits until some strips of a page are photographed, as the badge says. */
export async function untilUnderWay(browser: ExtensionBrowser): Promise<void> {
  const worker = await browser.attach((target) => target.type === 'service_worker' && target.url.startsWith(browser.url('')));
  await expect.poll(() => readBadge(worker), { intervals: [50] }).toMatch(/^(?:[3-9]|\d\d)[/%]/);
}

/** The editor that `act` makes the extension open, once its picture is read. */
export async function editorAfter(browser: ExtensionBrowser, act: () => Promise<void>): Promise<EditorPage> {
  const opened = browser.context.waitForEvent('page', { timeout: 60_000 });
  await act();
  const editor = new EditorPage(await opened);
  await editor.page.waitForLoadState();
  await editor.settled();
  return editor;
}

/** Size of the picture that an editor shows, in image pixels. */
export async function pictureSize({ page }: EditorPage): Promise<{ readonly width: number; readonly height: number }> {
  return page.locator('svg.overlay').evaluate((svg: SVGSVGElement) => ({ width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height }));
}

/** Chooses an item of the page's context menu, such as `capture-page`, as a headless browser can: by telling the service worker so. Nothing is granted by it. */
export async function chooseMenu(browser: ExtensionBrowser, menuItemId: string): Promise<void> {
  const worker = await browser.attach((target) => target.type === 'service_worker' && target.url.startsWith(browser.url('')));
  await worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false, pageUrl: '' }, tab ?? {});
  }, menuItemId);
}

/** The part of the browser's extension API that is called inside the service worker. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<readonly object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
};

/** The pixels, smaller where there are very many, that an editor shows, out of the extension's own canvas. */
export async function shownPicture({ page }: EditorPage): Promise<PixelImage> {
  const url = await page.locator('.painted-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL('image/png'));
  return decodePng(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** A part of a picture. */
export function cut({ width, data }: PixelImage, { x, y, w, h }: PlainBox): PixelImage {
  const part = new Uint8ClampedArray(w * h * 4);
  for (let row = 0; row < h; row++) part.set(data.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + w) * 4), row * w * 4);
  return { width: w, height: h, data: part };
}

/** Drags the mouse over a page from one point to another, in CSS pixels. */
export async function dragOver(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(...to);
  await page.mouse.up();
}
