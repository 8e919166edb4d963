import type { Page } from '@playwright/test';
import { Popup } from '../../scripts/browser/popup';
import { honestFont, lieFor, lyingFont, raisedFont, roomyFont } from '../support/lying-font';
import { allInk, capturePage, openInk } from '../support/page-capture';
import { truthBoxes } from '../support/truth';
import { expect, test } from '../support/umbra-test';

const MAIL = 'ada.quill@holm.example';
const HARMLESS = 'nothing to see here';
const picture = (color = '#111') => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="260" height="40"><text x="4" y="26" font-family="sans-serif" font-size="20" fill="${color}">${MAIL}</text></svg>`)}`;
/** Two things in one place. */
const over = (below: string, above: string): string => `<div style="position:relative;width:280px;height:40px" data-pii="mail">${below}<div style="position:absolute;left:4px;top:6px;white-space:nowrap">${above}</div></div>`;

/** What looks much like the text that is told, in the place of that. */
const alike = (told: string, shown: string): string => `<style>.alike{position:relative;color:transparent}.alike::before{content:"${shown}";position:absolute;left:0;color:#111}</style><span class="alike">${told}</span>`;

/** A card, half of it in a font whose digits stand this high, and so much lower by a style. */
const raised = (by: number): string =>
  `<style>@font-face{font-family:Raised;src:url(${raisedFont(by)})}b{font:inherit;font-family:Raised,sans-serif;position:relative;top:${by}em}</style><p>Card <span data-pii="card">4111 <b>1111</b> 1111 <b>1111</b></span> of today</p>`;

/** Pages that show a value and say something else, or nothing, in its place. Each marks where it is seen. */
const LIES: Readonly<Record<string, string>> = {
  'a font that shows other letters': `<style>@font-face{font-family:Lie;src:url(${lyingFont()})}</style><p><span data-pii="mail" style="font-family:Lie,sans-serif">${lieFor(MAIL)}</span></p>`,
  'a name that is told as one word in a font with room before its capitals': `<style>@font-face{font-family:Roomy;src:url(${roomyFont()})}</style><p style="font-family:Roomy,sans-serif">Mrs<span data-pii="name">AdamQuill</span></p>`,
  'a name in a font of its own that says to be high': `<style>@font-face{font-family:High;src:url(${honestFont()});ascent-override:195%;descent-override:80%}</style><p style="font-family:High">Write to Mr <span data-pii="name">Adam Quill</span> of today.</p>`,
  'a name in a font of this machine that a page says to be high': `<style>@font-face{font-family:High;src:local("DejaVu Sans"),local("Liberation Sans"),local("Arial"),local("Helvetica"),url(${honestFont()});ascent-override:195%;descent-override:80%}</style><p style="font-family:High">Write to Mr <span data-pii="name">Adam Quill</span> of today.</p>`,
  'a card in a font of its own that says to be low': `<style>@font-face{font-family:Low;src:url(${honestFont()});ascent-override:10%;descent-override:5%}</style><p style="font-family:Low">Card <span data-pii="card" style="padding:9px 0">4111 1111 1111 1111</span></p>`,
  'a card in a font of this machine that a page says to be low': `<style>@font-face{font-family:Low;src:local("DejaVu Sans"),local("Liberation Sans"),local("Arial"),local("Helvetica"),url(${honestFont()});ascent-override:10%;descent-override:5%}</style><p style="font-family:Low">Card <span data-pii="card" style="padding:9px 0">4111 1111 1111 1111</span></p>`,
  'a card in parts whose digits a font raises and a style lowers': raised(0.6),
  'a card in parts whose digits a font lowers and a style raises': raised(-0.5),
  'a card in parts whose digits a font raises a little and a style lowers': raised(0.35),
  'transparent text over a picture': over(`<img src="${picture()}">`, `<span style="color:transparent">${HARMLESS}</span>`),
  'text of its ground’s colour over a picture': over(`<img src="${picture()}">`, `<span style="color:#fff">${HARMLESS}</span>`),
  'text over a background': `<div data-pii="mail" style="width:280px;height:40px;background:url('${picture()}') no-repeat"><span style="color:transparent">${HARMLESS}</span></div>`,
  'text over a drawing': over('<canvas width="280" height="40"></canvas>', `<span style="opacity:.06">${HARMLESS}</span>`),
  'text before an element, over hidden text': `<style>.said::before{content:"${MAIL}";position:absolute;color:#111}</style><p><span class="said" data-pii="mail" style="color:transparent">${HARMLESS} at all</span></p>`,
  'a value whose end is written by a style': '<style>.said::after{content:"@holm.example"}</style><p><span class="said" data-pii="mail">ada.quill</span></p>',
  'text in the other direction': `<p><bdo dir="rtl" data-pii="mail">${Array.from(MAIL).toReversed().join('')}</bdo></p>`,
  'letters in another order': `<div data-pii="mail" style="display:flex;flex-direction:row-reverse;width:max-content">${Array.from(MAIL, (letter) => `<i style="font-style:normal">${letter}</i>`).toReversed().join('')}</div>`,
  'letters of another alphabet': `<p><span data-pii="mail">аda.quill@hоlm.еxample</span></p>`,
  'signs between the letters that nobody sees': `<p><span data-pii="mail">${Array.from(MAIL).join('\u2060')}</span></p>`,
  'text that the pointer does not meet over text that it meets': over(`<div style="position:absolute;left:4px;top:6px;color:transparent">${HARMLESS}</div>`, `<span style="pointer-events:none">${MAIL}</span>`),
  'text in an element of its own that leaves out what it holds': `<div data-pii="mail" data-shadow style="width:max-content">${HARMLESS} whatever</div>`,
  'text of a frame without an origin': `<iframe data-pii="mail" sandbox srcdoc="<body style='font:18px sans-serif;margin:8px'>${MAIL}" style="width:280px;height:44px;border:0"></iframe>`,
  'a highlight that hides text over a picture': `<style>::highlight(gone){color:transparent}</style>${over(`<img src="${picture()}">`, `<span id="gone">${HARMLESS}</span>`)}`,
  'a 9 that is told as a 0': `<p>Code <span data-pii="ssn">${alike('219-00-9999', '219-09-9999')}</span> of today</p>`,
  'a 5 that is told as a 6': `<p>Code <span data-pii="ssn">${alike('666-12-3456', '656-12-3456')}</span> of today</p>`,
  'a 5 that is told as a 6, with a line under it': `<p>Code <u data-pii="ssn">${alike('666-12-3456', '656-12-3456')}</u> of today</p>`,
  'an 8 that is told as a 0, with a line through it': `<p style="font-size:14px">Code <s data-pii="ssn">${alike('219-00-9999', '219-08-9999')}</s> of today</p>`,
  'an 8 that is told as a 0, with a bar where both differ': `<p style="font-size:14px">Code <span data-pii="ssn" style="position:relative">${alike('219-00-9999', '219-08-9999')}<i style="position:absolute;left:0;right:0;top:8px;height:2px;background:#111"></i></span> of today</p>`,
  'a field that says it holds something else': `<label>Quantity <input data-pii="mail" type="text" name="qty" autocomplete="off" value="${MAIL}" style="width:240px;font:18px sans-serif;border:0"></label>`,
};

async function show(page: Page, address: string, html: string): Promise<void> {
  await page.goto(address);
  await page.setContent(`<!doctype html><style>body{font:18px sans-serif;margin:30px}</style>${html}`);
  await page.evaluate(async (mail) => {
    for (const canvas of document.querySelectorAll('canvas')) {
      const pen = canvas.getContext('2d')!;
      pen.font = '20px sans-serif';
      pen.fillText(mail, 4, 26);
    }
    for (const host of document.querySelectorAll('[data-shadow]')) host.attachShadow({ mode: 'closed' }).innerHTML = `<style>p::before{content:"${mail}"}</style><p style="margin:0"></p>`;
    const gone = document.querySelector('#gone')?.firstChild;
    if (gone) {
      const range = document.createRange();
      range.selectNodeContents(gone);
      (CSS as unknown as { highlights: Map<string, unknown> }).highlights.set('gone', new (globalThis as unknown as { Highlight: new (range: Range) => unknown }).Highlight(range));
    }
    await document.fonts.ready;
  }, MAIL);
}

async function expectHidden(umbra: Parameters<typeof capturePage>[0], page: Page) {
  const boxes = await truthBoxes(page);
  const capture = await capturePage(umbra, page);
  expect(capture.shown).toMatchObject({ state: 'done', error: null });
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.reduce((sum, box) => sum + allInk(capture, box), 0)).toBeGreaterThan(150);
  for (const box of boxes) expect(openInk(capture, box)).toBe(0);
  return capture.shown;
}

for (const [name, html] of Object.entries(LIES)) {
  test(`what is seen is hidden or told to be unread, not what the page says: ${name}`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, html);
    await expectHidden(umbra, page);
  });
}

test('a page with a font of its own is covered as well', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, `<style>@font-face{font-family:Own;src:url(${honestFont()})}body{font-family:Own}</style><p>Write to <span data-pii="mail">${MAIL}</span></p>`);
  await expectHidden(umbra, page);
});

test('a page’s own scripts see nothing of being read', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/blank.html`);
  await page.setContent(`<!doctype html><body style="font:18px sans-serif"><p>Write to ${MAIL}</p><input value="bo@holm.example"><iframe srcdoc="<p>Call 555-0199</p>"></iframe><div id="host"></div>`);
  await page.evaluate(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    for (const view of [window, window.frames[0]!]) {
      for (const type of ['message', 'error', 'focus', 'blur', 'scroll', 'selectionchange', 'resize']) view.addEventListener(type, (event) => seen.push(event.type), true);
      new MutationObserver((records) => seen.push(...records.map(({ type, attributeName }) => `mutation ${type} ${attributeName}`))).observe(view.document, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    // Whatever the page puts in the way of its own scripts.
    for (const [owner, name] of [[Element.prototype, 'getBoundingClientRect'], [Range.prototype, 'getClientRects'], [Document.prototype, 'elementFromPoint'], [Document.prototype, 'createRange'], [window, 'getComputedStyle'], [Element.prototype, 'attachShadow'], [window, 'postMessage']] as const) {
      const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        seen.push(`call ${name}`);
        return Reflect.apply(original, this, args);
      });
    }
    Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => (seen.push('read value'), 'nothing') });
  });
  const before = await page.evaluate(() => Object.keys(globalThis).length);
  // Not by way of a screenshot, for which Playwright changes the page.
  await page.bringToFront();
  const popup = await Popup.open(umbra, page);
  expect((await popup.settled()).regions.length).toBeGreaterThan(1);
  await popup.press('Escape');
  const { seen, after } = await page.evaluate(() => ({ seen: (globalThis as unknown as { seen: string[] }).seen, after: Object.keys(globalThis).length }));
  // The popup takes the focus, as it does over any page.
  expect(seen.filter((what) => what !== 'blur' && what !== 'focus')).toEqual([]);
  expect(after).toBe(before);
});

test('values in a drawing and in a picture are read from the pixels', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, `<p>Some text that the page tells.</p><canvas data-pii="mail" width="280" height="40"></canvas><br><img data-pii="mail" src="${picture()}">`);
  await expectHidden(umbra, page);
});
