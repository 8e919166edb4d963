import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { serveFolder } from '../../scripts/browser/serve-folder';
import { boxInFrame } from '../support/box-in-frame';
import { grantedExtension } from '../support/granted-extension';
import { honestFont } from '../support/lying-font';
import { allInk, capturePage, openInk } from '../support/page-capture';
import { decodePng } from '../support/png';
import { truthBoxes } from '../support/truth';
import { expect, FIXTURES, test } from '../support/umbra-test';

const STYLE = '<!doctype html><style>body{font:16px sans-serif;margin:30px} .unseen{position:absolute;left:-9999px} td,th{padding:4px 12px;text-align:left} input{padding:6px;width:240px}</style>';
/** No pattern knows it, no list of names has it: what it is, the page alone tells. */
const WORD = '<span data-pii="name">Velmorin</span>';

/** Each says of a word what it is, where nobody sees that. */
const TOLD: Readonly<Record<string, string>> = {
  'the header of a column': `<table><tr><th class="unseen">First name</th><th class="unseen">Amount</th></tr><tr><td>${WORD}</td><td>3</td></tr></table>`,
  'the header of a row': `<table><tr><th class="unseen">Last name</th><td>${WORD}</td></tr></table>`,
  'a header by its id': `<p id="head" class="unseen">Surname</p><table><tr><td headers="head">${WORD}</td></tr></table>`,
  'the term of a definition': `<dl><dt class="unseen">Full name</dt><dd>${WORD}</dd></dl>`,
  'a property': `<p><span itemprop="givenName">${WORD}</span></p>`,
  'a name in the data of a person': `<p itemscope itemtype="https://schema.org/Person"><span itemprop="name">${WORD}</span></p>`,
  'data for search engines': `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Product","name":"Record"},{"@type":["Person"],"name":"Velmorin"}]}</script><p>${WORD}, today</p>`,
};

/** The same of a field. */
const FIELDS: Readonly<Record<string, string>> = {
  'a label': '<label class="unseen" for="field">First name</label><input id="field" data-pii="name" value="Velmorin">',
  'a label for readers of screens': '<input aria-label="Surname" data-pii="name" value="Velmorin">',
  'a name for programs': '<input name="lastName" data-pii="name" value="Velmorin">',
  'a token for filling in': '<input autocomplete="given-name" data-pii="name" value="Velmorin">',
  'its German label': '<label class="unseen" for="field">Vorname</label><input id="field" data-pii="name" value="Velmorin">',
};

/** The inside of the sheet of paper that the viewer shows in a window of 1280 pixels, with one value on it. */
const SHEET = { x: 390, y: 70, w: 800, h: 700 };

async function expectHidden(umbra: ExtensionBrowser, page: Page, inset: number) {
  const boxes = await truthBoxes(page);
  const capture = await capturePage(umbra, page);
  expect(capture.shown.state).toBe('done');
  expect(boxes).toHaveLength(1);
  for (const { x, y, w, h } of boxes) {
    const box = { x: x + inset, y: y + inset, w: w - 2 * inset, h: h - 2 * inset };
    expect(allInk(capture, box)).toBeGreaterThan(40);
    expect(openInk(capture, box)).toBe(0);
  }
  return capture.shown;
}

for (const [what, html] of Object.entries({ ...TOLD, ...FIELDS })) {
  test(`a word is hidden for what ${what} says of it`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/blank.html`);
    await page.setContent(`${STYLE}<h1>Record</h1>${html}`);
    const shown = await expectHidden(umbra, page, html.includes('<input') ? 2 : 0);
    expect(shown.regions.map(({ type }) => type)).toEqual(['PERSON']);
  });
}

/** Links that say to whom they lead, under a text that no pattern knows. */
for (const [scheme, type] of [['mailto:ada.quill@holm.example', 'EMAIL_ADDRESS'], ['tel:+4930901820', 'PHONE_NUMBER']] as const) {
  test(`the text of a ${scheme.split(':')[0]}: link is hidden`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/blank.html`);
    await page.setContent(`${STYLE}<h1>Record</h1><p>Ask <a href="${scheme}">${WORD}</a></p>`);
    const shown = await expectHidden(umbra, page, 0);
    expect(shown.regions.map(({ type }) => type)).toEqual([type]);
  });
}

/** Fields whose values nobody may see, whatever they look like. */
const SECRET: Readonly<Record<string, string>> = {
  'a password': 'type="password" value="hunter"',
  'a password that is shown': 'type="text" autocomplete="current-password" value="hunter two"',
  'a code that is shown as dots': 'type="text" autocomplete="one-time-code" style="-webkit-text-security:disc" value="482913"',
  'the number of a card': 'autocomplete="cc-number" value="not known yet"',
  'the code of a card': 'autocomplete="cc-csc" value="seven"',
  'the end of a card': 'autocomplete="cc-exp" value="in spring"',
  'a code that is good for once': 'autocomplete="one-time-code" value="purple"',
};

for (const [what, attributes] of Object.entries(SECRET)) {
  test(`a field for ${what} is hidden whole, whatever is in it`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/blank.html`);
    await page.setContent(`${STYLE}<h1>Record</h1><p><input data-pii="secret" ${attributes}></p>`);
    const { regions } = await expectHidden(umbra, page, 2);
    const [box] = await truthBoxes(page);
    const inside = (region: { readonly x: number; readonly w: number }): boolean => region.x <= (box?.x ?? 0) + 3 && region.x + region.w >= (box?.x ?? 0) + (box?.w ?? 0) - 3;
    expect(regions.filter(inside)).toHaveLength(1);
    expect(regions).toHaveLength(1);
  });
}

test('a word of which the page says nothing stays: so it is the page that tells', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent(`${STYLE}<h1>Record</h1><p>${WORD}</p>`);
  expect((await capturePage(umbra, page)).shown.regions).toEqual([]);
});

/** Numbers that are one only with the letters before them. Fonts of a page's own are read by OCR, the rest is told by the page. */
const IN_PARTS: Readonly<Record<string, string>> = {
  'begins in a font of the page’s own': '<b>GB</b> 999 9999 73',
  'ends in a font of the page’s own': 'GB <b>999 9999 73</b>',
  'has a part in a font of the page’s own': 'GB <b>999</b> 9999 73',
  'has two parts in a font of the page’s own': '<b>GB</b> 999 <b>9999</b> 73',
};

for (const [how, html] of Object.entries(IN_PARTS)) {
  test(`a number that ${how} is covered as one`, async ({ umbra, page, site }) => {
    await page.goto(`${site.origin}/blank.html`);
    await page.setContent(`${STYLE}<style>@font-face{font-family:Own;src:url(${honestFont()})} b{font-family:Own;font-weight:400}</style><p>Ledger <span data-pii="vat">${html}</span> of today</p>`);
    await page.evaluate(async () => await document.fonts.ready.then(() => undefined));
    const shown = await expectHidden(umbra, page, 0);
    expect(shown.unread).toEqual([]);
  });
}

test('a value in a frame of another site that is open to the extension is told by that frame', async () => {
  const [here, there] = [await serveFolder(FIXTURES), await serveFolder(FIXTURES)];
  const extension = grantedExtension({ hosts: ['http://127.0.0.1/*', 'http://localhost/*'] });
  const umbra = await ExtensionBrowser.launch(extension.folder);
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${here.origin}/blank.html`);
    await page.setContent(`${STYLE}<p>Above</p><iframe src="${there.origin.replace('127.0.0.1', 'localhost')}/blank.html" style="width:500px;height:120px;border:5px solid #999;padding:7px"></iframe>`);
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    await frame?.waitForLoadState();
    await frame?.setContent(`${STYLE}<div style="height:600px"></div><p>Write to <span data-pii="mail">ada.quill@holm.example</span></p><div style="height:600px"></div>`);
    await frame?.evaluate(() => scrollTo(0, 590));
    const box = await boxInFrame(page, frame);
    const capture = await capturePage(umbra, page);
    expect(allInk(capture, box)).toBeGreaterThan(40);
    expect(openInk(capture, box)).toBe(0);
    expect(capture.shown.regions.map(({ source }) => source)).toEqual(['page']);
  } finally {
    await umbra.close();
    extension.remove();
    here.close();
    there.close();
  }
});

test('a value in a PDF that the browser shows is read from the picture and covered', async ({ umbra, page, site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'umbra-pdf-'));
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent(`${STYLE}<p style="font-size:24px">ada.quill@holm.example</p>`);
  await page.pdf({ path: join(folder, 'letter.pdf') });
  const server = await serveFolder(folder, () => ({ 'content-type': 'application/pdf' }));
  try {
    await page.goto(`${server.origin}/letter.pdf`).catch(() => undefined);
    // The viewer lies in a frame that no script reaches: what it shows is told by a picture alone.
    await expect.poll(async () => allInk({ original: decodePng(await page.screenshot()) }, SHEET)).toBeGreaterThan(300);
    const capture = await capturePage(umbra, page);
    expect(openInk(capture, SHEET)).toBe(0);
    expect(capture.shown.regions).toMatchObject([{ type: 'EMAIL_ADDRESS', source: 'ocr' }]);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
