import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { serveFolder } from '../../scripts/browser/serve-folder';
import { boxInFrame } from '../support/box-in-frame';
import { allInk, capturePage, openInk } from '../support/page-capture';
import { truthBoxes } from '../support/truth';
import { builtExtension, expect, FIXTURES, test } from '../support/umbra-test';
import { zoomTab } from '../support/zoom';

const MAIL = '<span data-pii="mail">ada.quill@holm.example</span>';
/** Each with one value whose ink must be covered; its text is told by the page. */
const SOURCES: Readonly<Record<string, string>> = {
  'a paragraph': `<p>Write to ${MAIL} for more.</p>`,
  'parts of their own': `<p>Write to <span data-pii="mail"><b>ada</b>.<i>quill</i><span>@holm</span>.example</span> for more.</p>`,
  'letters that stand in any order': `<div data-pii="card" style="position:relative;width:200px;height:20px;font-family:monospace">${Array.from('4000056655665556', (digit, i) => [digit, i] as const).toReversed().map(([digit, i]) => `<b style="position:absolute;left:${i * 9}px">${digit}</b>`).join('')}</div>`,
  'capitals': `<p style="text-transform:uppercase">Write to ${MAIL}</p>`,
  'an enlarged part': `<div style="transform:scale(1.5);transform-origin:0 0">Write to ${MAIL}</div>`,
  'a turned part': `<div style="transform:rotate(4deg);transform-origin:0 0;margin-top:40px">Write to ${MAIL}</div>`,
  'a scrolled box': `<div id="scrolled" style="height:60px;overflow:auto"><div style="height:400px"></div>Write to ${MAIL}<div style="height:400px"></div></div>`,
  'an open shadow tree': '<div data-shadow="open"></div>',
  'a closed shadow tree': '<div data-shadow="closed"></div>',
  'an editable part': `<div contenteditable style="border:1px solid #888;padding:6px">Write to ${MAIL}</div>`,
  'an input': '<input data-pii="mail" value="ada.quill@holm.example" style="width:240px;padding:6px">',
  'an input whose text overflows': '<input id="long" data-pii="mail" value="please write to ada.quill@holm.example or to bo.tamm@holm.example" style="width:160px;padding:6px">',
  'a text area': '<textarea data-pii="mail" rows="3" style="width:230px">ada.quill@holm.example</textarea>',
  'a list of choices': '<select data-pii="mail"><option>ada.quill@holm.example</option><option>bo@holm.example</option></select>',
  'a placeholder': '<input data-pii="mail" placeholder="ada.quill@holm.example" style="width:240px">',
  'text before an element': '<style>.told::before{content:"ada.quill@holm.example"}</style><p><span class="told" data-pii="mail"></span></p>',
};

async function show(page: Page, address: string, html: string): Promise<void> {
  await page.goto(address);
  await page.setContent(`<!doctype html><style>body{font:16px sans-serif;margin:30px}</style>${html}`);
  await page.evaluate((mail) => {
    for (const host of document.querySelectorAll<HTMLElement>('[data-shadow]')) {
      host.attachShadow({ mode: host.dataset.shadow as ShadowRootMode }).innerHTML = `Write to ${mail}`;
      // The truth is taken from outside, where a shadow tree is one box.
      host.dataset.pii = 'mail';
      host.style.width = 'max-content';
    }
    const scrolled = document.querySelector('#scrolled');
    if (scrolled) scrolled.scrollTop = 380;
    const long = document.querySelector<HTMLInputElement>('#long');
    if (long) long.scrollLeft = 70;
  }, MAIL.replace(/<[^>]*>/g, ''));
}

/** The inside of a control, without its border; what a shadow tree holds beside the value is no value. */
async function valueBoxes(page: Page, scale: number) {
  const isShadow = (await page.locator('[data-shadow]').count()) > 0;
  const isControl = (await page.locator('input[data-pii], textarea[data-pii], select[data-pii]').count()) > 0;
  return (await truthBoxes(page, scale)).map((box) => {
    const from = isShadow ? 75 * scale : isControl ? 3 * scale : 0;
    return { ...box, x: box.x + from, y: box.y + (isControl ? from : 0), w: box.w - from * (isControl ? 2 : 1) - (isControl ? 22 * scale : 0), h: box.h - (isControl ? 2 * from : 0) };
  });
}

async function expectCovered(umbra: ExtensionBrowser, page: Page, scale = 1) {
  const boxes = await valueBoxes(page, scale);
  const capture = await capturePage(umbra, page);
  expect(capture.shown.state).toBe('done');
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.reduce((sum, box) => sum + allInk(capture, box), 0)).toBeGreaterThan(100);
  for (const box of boxes) expect(openInk(capture, box)).toBe(0);
  return capture.shown;
}

for (const [name, html] of Object.entries(SOURCES)) {
  test(`a value in ${name} is covered to the pixel`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, html);
    await expectCovered(umbra, page);
  });
}

test('a page of text alone is hidden by what the page tells, and OCR has nothing to do', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, `${SOURCES['a paragraph']}${SOURCES['an open shadow tree']}${SOURCES.capitals}<p>Card 4000 0566 5566 5556</p>`);
  const { shown } = await capturePage(umbra, page);
  expect(shown.unread).toEqual([]);
  expect(shown.regions.map(({ source }) => source)).toEqual(['page', 'page', 'page', 'page']);
});

/** Ways in which something far down a page stands at its top. Each is hidden by what the page tells, since nothing else is there. */
const FROM_AFAR: Readonly<Record<string, string>> = {
  'fixed': `<p style="position:fixed;top:40px;left:40px">Write to ${MAIL}</p>`,
  'placed': `<p style="position:absolute;top:40px;left:40px">Write to ${MAIL}</p>`,
  'moved': `<p style="height:20px"><span style="position:absolute;top:0;left:0"><span style="position:relative;top:60px;left:40px">Write to ${MAIL}</span></span></p>`,
  'hanging out of its box': `<div style="height:0;width:0;position:absolute;top:0;left:0"><div style="margin:60px 0 0 40px;width:400px">Write to ${MAIL}</div></div>`,
  'in a shadow tree': `<div data-shadow="closed" style="position:absolute;top:60px;left:40px"></div>`,
};

for (const [way, html] of Object.entries(FROM_AFAR)) {
  test(`a value far down a large page that is ${way} at its top is told by the page and covered`, async ({ umbra, page, site }) => {
    const rows = '<p style="height:20px"><b></b><i></i></p>'.repeat(6000);
    await show(page, `${site.origin}/blank.html`, `<div style="height:200px"></div><div>${rows}${html}${rows}</div>`);
    const shown = await expectCovered(umbra, page);
    expect(shown.regions.map(({ source }) => source)).toEqual(['page']);
  });
}

test('a value in a frame of the same site is covered, also where the frame is scrolled', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, '<p>Above</p><iframe style="width:500px;height:120px;border:5px solid #999;padding:7px"></iframe>');
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  await frame?.setContent(`<body style="font:16px sans-serif"><div style="height:600px"></div><p>Write to ${MAIL}</p><div style="height:600px"></div>`);
  await frame?.evaluate(() => scrollTo(0, 570));
  const box = await boxInFrame(page, frame);
  const capture = await capturePage(umbra, page);
  expect(allInk(capture, box)).toBeGreaterThan(40);
  expect(openInk(capture, box)).toBe(0);
  expect(capture.shown.regions.map(({ source }) => source)).toEqual(['page']);
});

test('a value in a frame of another site, which is closed to the extension, is read from the picture', async ({ umbra, page, site }) => {
  const other = await serveFolder(FIXTURES);
  await show(page, `${site.origin}/blank.html`, `<iframe src="${other.origin.replace('127.0.0.1', 'localhost')}/customer.html" style="width:900px;height:500px"></iframe>`);
  await page.frameLocator('iframe').locator('[data-pii]').first().waitFor();
  const capture = await capturePage(umbra, page);
  expect(capture.shown.regions.length).toBeGreaterThan(3);
  other.close();
});

const AT_ANY_SIZE = [SOURCES['a paragraph'], SOURCES['an input'], SOURCES.capitals, SOURCES['a text area']].join('<p></p>');

/** Browsers round what a line is higher than its letters, in some of these. */
const LINE_HEIGHTS = [21, 22, 22.4, 23].map((height) => `${SOURCES['an input']}${SOURCES['a text area']}`.replaceAll('style="', `style="font:14px sans-serif;line-height:${height}px;`));

test('values in controls of any line height are told by the page and covered to the pixel', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, LINE_HEIGHTS.join('<p></p>'));
  const { regions, unread } = await expectCovered(umbra, page);
  expect(regions.map(({ source }) => source)).toEqual(LINE_HEIGHTS.flatMap(() => ['page', 'page']));
  expect(unread).toEqual([]);
});

for (const zoom of [0.8, 1.25]) {
  test(`at a zoom of ${zoom} values are told by the page and covered to the pixel`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, AT_ANY_SIZE);
    await zoomTab(umbra, zoom);
    await page.waitForFunction((width) => Math.abs(innerWidth - width) < 3, 1280 / zoom);
    expect((await expectCovered(umbra, page, zoom)).regions.map(({ source }) => source)).toEqual(['page', 'page', 'page', 'page']);
  });
}

test('at two device pixels for one, values are told by the page and covered to the pixel', async ({ site }) => {
  const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: null, args: ['--force-device-scale-factor=2', '--window-size=1280,900'] });
  try {
    const page = await umbra.context.newPage();
    await show(page, `${site.origin}/blank.html`, AT_ANY_SIZE);
    expect((await expectCovered(umbra, page, 2)).regions.map(({ source }) => source)).toEqual(['page', 'page', 'page', 'page']);
  } finally {
    await umbra.close();
  }
});
