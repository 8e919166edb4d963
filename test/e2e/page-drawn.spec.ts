import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import type { PlainBox } from '../../scripts/browser/page-state';
import { allInk, capturePage, openInk, type PageCapture } from '../support/page-capture';
import { truthBoxes } from '../support/truth';
import { expect, test } from '../support/umbra-test';
import { zoomTab } from '../support/zoom';

const STYLE = 'body{font:16px sans-serif;margin:30px} ol,ul{margin-left:300px;width:400px} li{margin:12px 0}';

/** What style sheets draw: no node of the page holds it, and a script that asks for text is not told. */
const DRAWN: Readonly<Record<string, { readonly css: string; readonly html: string; readonly type: string }>> = {
  'text before an element': { css: '.told::before{content:"030 901820"}', html: '<p>Tel. <span class="told" data-pii="phone"></span></p>', type: 'PHONE_NUMBER' },
  'text after an element': { css: '.told::after{content:"ada.quill@holm.example"}', html: '<p>Hello <span class="told" data-pii="mail"></span></p>', type: 'EMAIL_ADDRESS' },
  'an attribute that is drawn': { css: '.told::after{content:attr(data-told)}', html: '<p>Hello <span class="told" data-pii="mail" data-told="ada.quill@holm.example"></span></p>', type: 'EMAIL_ADDRESS' },
  'the marker of a list': { css: 'li::marker{content:"ada.quill@holm.example "}', html: '<ol data-marker><li>pays monthly</li></ol>', type: 'EMAIL_ADDRESS' },
  'a marker as the style of a list': { css: 'ul{list-style-type:"ada.quill@holm.example "}', html: '<ul data-marker><li>pays monthly</li></ul>', type: 'EMAIL_ADDRESS' },
  'markers of a counter of its own': { css: '@counter-style told{system:cyclic;symbols:"+49 30 901820";suffix:" "} ol{list-style:told}', html: '<ol data-marker><li>pays monthly</li></ol>', type: 'PHONE_NUMBER' },
  'a marker within its line': { css: 'ul{list-style:"ada.quill@holm.example " inside}', html: '<ul data-inside><li>pays monthly</li></ul>', type: 'EMAIL_ADDRESS' },
};

/** Where what is drawn stands: the element itself, or what is left of a list's text. */
async function drawnBoxes(page: Page): Promise<readonly PlainBox[]> {
  const marked = await truthBoxes(page);
  if (marked.length > 0) return marked;
  return await page.evaluate(() => {
    const item = document.querySelector('li');
    const text = document.createRange();
    if (item) text.selectNodeContents(item);
    const { x, y, height } = text.getBoundingClientRect();
    const from = document.querySelector('[data-inside]') ? (item?.getBoundingClientRect().x ?? 0) : x - 260;
    return [{ x: from, y, w: x - 3 - from, h: height }];
  });
}

function expectHidden(capture: PageCapture, boxes: readonly PlainBox[]): void {
  expect(capture.shown.state).toBe('done');
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    expect(allInk(capture, box)).toBeGreaterThan(100);
    expect(openInk(capture, box)).toBe(0);
  }
}

async function show(page: Page, address: string, css: string, html: string): Promise<void> {
  await page.goto(address);
  await page.setContent(`<!doctype html><style>${STYLE} ${css}</style>${html}`);
}

for (const [what, { css, html, type }] of Object.entries(DRAWN)) {
  test(`personal data in ${what} is read from the picture and covered to the pixel`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, css, html);
    const boxes = await drawnBoxes(page);
    const capture = await capturePage(umbra, page);
    expectHidden(capture, boxes);
    expect(capture.shown.regions).toMatchObject([{ type, source: 'ocr' }]);
  });
}

/** Links as pages have them: lines under words, which are drawn and no text. */
const LINKS: Readonly<Record<string, string>> = {
  'as the browser draws them': '',
  'in a thick line of another colour': 'a{text-decoration-thickness:2px;text-decoration-color:#c33}',
  'in a line that cuts through tails': 'a{text-decoration-skip-ink:none}',
  'in a line further below': 'a{text-underline-offset:4px}',
  'in a border': 'a{text-decoration:none;border-bottom:1px solid}',
  'on dark ground': 'body{background:#16181d;color:#ddd} a{color:#8ab4f8}',
};

for (const [how, css] of Object.entries(LINKS)) {
  test(`underlined links, ${how}, are the page’s words, and OCR is not asked`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, css, '<p>Copying by <a href="#">jumpy query (ageing)</a>, or <a href="#">here</a>. Write to <a href="#"><b data-pii="mail">ada.quill@holm.example</b></a>!</p><p><a href="#">Hotline</a>: <a href="#"><b data-pii="phone">030 901820</b></a></p>');
    const boxes = await drawnBoxes(page);
    const capture = await capturePage(umbra, page);
    expectHidden(capture, boxes);
    expect(capture.shown.regions.map(({ type, source }) => `${type} ${source}`).toSorted()).toEqual(['EMAIL_ADDRESS page', 'PHONE_NUMBER page']);
    expect(capture.shown.unread).toEqual([]);
  });
}

/** What a control shows, without its border and the arrow at its end, in image pixels. */
async function insideOf(page: Page, zoom: number): Promise<readonly PlainBox[]> {
  return (await truthBoxes(page, zoom)).map(({ x, y, w, h }) => ({ x: x + 3 * zoom, y: y + 3 * zoom, w: w - 28 * zoom, h: h - 6 * zoom }));
}

async function captureZoomed(umbra: ExtensionBrowser, page: Page, zoom: number): Promise<PageCapture> {
  await zoomTab(umbra, zoom);
  await page.waitForFunction((width) => Math.abs(innerWidth - width) < 3, 1280 / zoom);
  return await capturePage(umbra, page);
}

for (const zoom of [0.8, 1.25]) {
  test(`at a zoom of ${zoom} the choice that a list shows is covered to the pixel`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, '', '<p>Send it to</p><select data-pii="mail"><option>bo@holm.example</option><option selected>ada.quill@holm.example</option></select>');
    const capture = await captureZoomed(umbra, page, zoom);
    expectHidden(capture, await insideOf(page, zoom));
    expect(capture.shown.regions.map(({ type }) => type)).toEqual(['EMAIL_ADDRESS']);
  });

  test(`at a zoom of ${zoom} the name that a list shows is covered for its label`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, '', '<label>First name <select data-pii="name"><option>Orlin</option><option selected>Velmorin</option></select></label>');
    const capture = await captureZoomed(umbra, page, zoom);
    expectHidden(capture, await insideOf(page, zoom));
  });
}
