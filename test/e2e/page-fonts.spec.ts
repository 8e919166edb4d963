import type { Page } from '@playwright/test';
import { advanceOf, madeFont, spelled, type Drawing } from '../support/made-font';
import { allInk, capturePage, openInk } from '../support/page-capture';
import { truthBoxes } from '../support/truth';
import { expect, test } from '../support/umbra-test';

const MAIL = 'ada.quill@holm.example';
/** Text that proves whatever letters are honest, and shows those that are not in places where they might be taken for honest. */
const AROUND = `<p>The five boxing wizards jump quickly, while some judge of a just and quiet kind has always been glad to help.<br>
  PACK MY BOX WITH FIVE DOZEN LIQUOR JUGS and go home. Sell some Old Silver Bells, Zoe Gold and Bill So.<br>
  Of 1234 pages, 5678 were read; 9012 are left. It was 2019 and 3845, then 6677 or (4099) in all: 50 - 16 = 34.</p>`;

/** A page in one font, with what is told where something is to be hidden. */
interface Lie {
  readonly letters?: Readonly<Record<string, Drawing>>;
  readonly ligatures?: Readonly<Record<string, Drawing>>;
  readonly told: string;
  /** Further faces and styles. */
  readonly css?: string;
}

/** Letters that are shown as others: told and shown side by side. */
function shownAs(told: string, shown: string): Record<string, Drawing> {
  return Object.fromEntries(Array.from(told, (letter, i) => [letter, spelled(shown.charAt(i))]));
}

const marked = (told: string, style = ''): string => `<p>That is <span data-pii="value" style="${style}">${told}</span> of today.</p>`;

/** A letter, and a place beside it that shows a value. */
const beside = (place: string): string => `<div style="position:relative;height:60px">z<i data-pii="value" style="position:absolute;${place};width:230px;height:24px"></i></div>`;

const LIES: Readonly<Record<string, Lie>> = {
  'digits that are shown as others': { letters: shownAs('0123456789', '3456789012'), told: marked('1789 5555 5555 8558') },
  'a 6 that is shown as a 5': { letters: shownAs('6', '5'), told: marked('666-12-3456') },
  'a small letter that is shown as a sign': { letters: shownAs('j', '@'), told: marked('ada.quilljholm.example') },
  'letters that are shown as a value where they stand together': { ligatures: { harmless: spelled(MAIL) }, told: marked('harmless') },
  'two letters that are shown as a sign where they stand together': { ligatures: { at: spelled('@') }, told: marked('ada.quillatholm.example') },
  'a sign that is shown as several letters': { letters: { '~': spelled('@holm.') }, told: marked('ada.quill~example') },
  'a sign that is not shown': { letters: { '~': { parts: [], advance: 0 } }, told: marked('656~-12~-34~56') },
  'a letter that shows a value below itself': { letters: { z: { parts: [{ letter: 'z' }, ...spelled(MAIL).parts.map((part) => ({ ...part, y: -1.5 }))], advance: advanceOf('z') } }, told: beside('left:0;top:24px') },
  'a letter that shows a value beside itself': { letters: { z: { parts: [{ letter: 'z' }, ...spelled(MAIL).parts.map(({ letter, x = 0 }) => ({ letter, x: x + 1 }))], advance: advanceOf('z') } }, told: beside('left:15px;top:0') },
  'capitals that are shown as the digits they look like': { letters: shownAs('OlSBZ', '01582'), told: marked('4Ol2 8888 8888 l88l') },
  'a word of letters that are shown as the digits they look like': { letters: shownAs('GSlZBO', '651280'), told: marked('GSG-lZ-BSlS') },
  'signs that are shown as digits': { letters: shownAs(':;.,', '6512'), told: marked(':;:-.,-:.;;') },
  'digits of another file than the letters of the font': { told: marked('1789 5555 5555 8558'), css: `@font-face{font-family:Made;unicode-range:U+30-39;src:url(${madeFont(shownAs('0123456789', '3456789012'))})}` },
  'letters that are all shown as their neighbours': { letters: { ...shownAs('bcdefghijklmnopqrstuvwxyza', 'abcdefghijklmnopqrstuvwxyz'), '*': spelled('@') }, told: marked('beb.rvjmm*ipmn.fybnqmf') },
  'letters that touch and make up another': { letters: { c: { parts: [{ letter: 'c' }], advance: advanceOf('c') - 0.1 } }, told: '<p>Name: Mr <span data-pii="value">Aclam Quill</span></p>' },
  'letters that make up another where a style sets them closer': { told: '<p>Name: Mr <span data-pii="value">A<span style="letter-spacing:-1.6px">c</span>lam Quill</span></p>' },
  'capitals with accents that are shown as digits': { letters: { Ó: spelled('0'), Ò: spelled('5'), Š: spelled('8'), Ž: spelled('2') }, told: marked('ÒŠÓ-ŽÓ-ÓŠÓŠ') },
  'a value under honest words': { letters: shownAs('#&*%+=~^_', '078051209'), told: `<div data-pii="value" style="position:relative;width:200px;height:24px"><span style="position:absolute;left:0;top:0">#&amp;*-%+-~=^_</span><span style="position:absolute;left:2px;top:0">quiet, glad kind</span></div>` },
  'letters with a shadow': { told: marked(MAIL, 'text-shadow:1px 0 #c00') },
  'letters drawn in the places of others': { letters: { '~': { parts: [{ letter: 'h', x: advanceOf('@') }], advance: advanceOf('h') }, '(': { parts: [{ letter: '@', x: -advanceOf('h') }], advance: advanceOf('@') } }, told: marked('ada.quill~(olm.example') },
};

async function show(page: Page, address: string, { letters = {}, ligatures = {}, told, css = '' }: Lie): Promise<void> {
  await page.goto(address);
  await page.setContent(`<!doctype html><style>@font-face{font-family:Made;src:url(${madeFont(letters, ligatures)})}${css}body{font:16px/1.5 Made,sans-serif;margin:30px}</style>${AROUND}${told}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

for (const [name, lie] of Object.entries(LIES)) {
  test(`what a page's font shows is hidden or told to be unread, not what the page says: ${name}`, async ({ umbra, page, site }) => {
    await show(page, `${site.origin}/blank.html`, lie);
    const boxes = await truthBoxes(page);
    const capture = await capturePage(umbra, page);
    expect(capture.shown).toMatchObject({ state: 'done', error: null });
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.reduce((sum, box) => sum + allInk(capture, box), 0)).toBeGreaterThan(150);
    for (const box of boxes) expect(openInk(capture, box)).toBe(0);
  });
}

test('what letters were read as is known when a page lies about them later', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, { told: marked('1789 5555 5555 8558') });
  await capturePage(umbra, page);
  await show(page, `${site.origin}/blank.html`, LIES['digits that are shown as others'] as Lie);
  const boxes = await truthBoxes(page);
  const capture = await capturePage(umbra, page);
  for (const box of boxes) expect(openInk(capture, box)).toBe(0);
});

test('a page in an honest font is believed, and its values are placed as the page has them', async ({ umbra, page, site }) => {
  await show(page, `${site.origin}/blank.html`, { told: marked(MAIL) });
  const boxes = await truthBoxes(page);
  const capture = await capturePage(umbra, page);
  for (const box of boxes) expect(openInk(capture, box)).toBe(0);
  expect(capture.shown.regions.map(({ source }) => source)).toEqual(['page']);
  expect(capture.shown.unread).toEqual([]);
});
