import type { Page } from '@playwright/test';
import { DEFAULT_STYLE } from '../../core/image/default-style';
import { paint } from '../../core/image/paint';
import type { EntityType, PixelImage, Region, StyleChoice } from '../../core/model';
import type { ShownRegion } from '../../scripts/browser/page-state';
import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { CHAT, editorText, type Guarded, openGuarded } from '../support/guarded';
import { plainPixels } from '../support/png';
import { changeSettings, resetSettings } from '../support/stored';
import { expect, test } from '../support/umbra-test';

const FIRST = 'jonas.weber@example.org';
const MAIL = 'mara.lindt@example.org';
const LATER = 'pia.kurz@example.org';

/** Words on a colour of its own: what is drawn depends on the words and the box alone. */
const LABELS: StyleChoice = { all: { ...DEFAULT_STYLE, kind: 'label', color: '#15803d' }, byType: {} };

let guarded: Guarded;
let clipboard: Clipboard;
/** Two sites that are guarded. */
let sites: { readonly a: string; readonly b: string };

test.beforeAll(async () => {
  guarded = await openGuarded();
  clipboard = await Clipboard.open(guarded.umbra.context, guarded.site.origin);
  sites = { a: guarded.site.origin, b: CHAT };
});

test.afterAll(() => guarded.close());

/** Pastes a text on a site; gives what its page then holds. */
async function pasteOn(origin: string, text: string): Promise<string> {
  await clipboard.putText(text);
  const page = await guarded.open('plain.html?field=textarea', origin);
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => editorText(page)).not.toBe('');
  const pasted = await editorText(page);
  await page.close();
  return pasted;
}

/** The label that a screenshot of a page with this value has in the value's place, by the picture that is copied. */
async function labelOn(origin: string, value: string): Promise<string | undefined> {
  const page = await guarded.open('plain.html', origin);
  await page.evaluate((value) => {
    document.body.innerHTML = `<p style="font:32px monospace">${value}</p>`;
  }, value);
  const { region, picture } = await copied(page);
  await page.close();
  return [1, 2, 3, 4].map((number) => `[EMAIL_${number}]`).find((label) => isDrawn(picture, region, label));
}

async function copied(page: Page): Promise<{ readonly region: ShownRegion; readonly picture: PixelImage }> {
  await clipboard.clear();
  const popup = await Popup.open(guarded.umbra, page);
  const { regions } = await popup.settled();
  expect(regions.map(({ type }) => type)).toEqual(['EMAIL_ADDRESS']);
  await popup.press('Enter');
  await popup.exported();
  await popup.target.evaluate(() => window.close()).catch(() => undefined);
  await Popup.gone(guarded.umbra);
  return { region: regions[0]!, picture: await clipboard.picture() };
}

/** Whether a region shows these words: it is the same, pixel by pixel, painted with them on an empty picture. */
function isDrawn(picture: PixelImage, { id, type, x, y, w, h }: ShownRegion, words: string): boolean {
  const expected = plainPixels(picture.width, picture.height, [255, 255, 255]);
  const region = { id, entity: type as EntityType, box: { x, y, w, h }, score: 1, on: true, source: 'page' } as unknown as Region;
  const [cover] = paint(expected, [region], LABELS, () => words);
  const { box } = cover!;
  for (let row = box.y; row < box.y + box.h; row++) {
    const [from, to] = [(row * picture.width + box.x) * 4, (row * picture.width + box.x + box.w) * 4];
    if (!Buffer.from(picture.data.subarray(from, to)).equals(Buffer.from(expected.data.subarray(from, to)))) return false;
  }
  return true;
}

test('with a map for each site, texts and screenshots of a site share its labels, and another site has its own', async () => {
  await resetSettings(guarded.umbra);
  await guardBoth();
  await changeSettings(guarded.umbra, { mapScope: 'site', style: LABELS });
  expect(await pasteOn(sites.a, `Write to ${FIRST} and ${MAIL}`)).toBe('Write to [EMAIL_1] and [EMAIL_2]');
  expect(await labelOn(sites.a, MAIL)).toBe('[EMAIL_2]');
  // The other site knows nothing of that, and what its screenshot names first is called so in its texts.
  expect(await labelOn(sites.b, MAIL)).toBe('[EMAIL_1]');
  expect(await pasteOn(sites.b, `Write to ${LATER} and ${MAIL}`)).toBe('Write to [EMAIL_2] and [EMAIL_1]');
  expect(await labelOn(sites.b, LATER)).toBe('[EMAIL_2]');
  expect(await pasteOn(sites.a, `Write to ${LATER}`)).toBe('Write to [EMAIL_3]');
});

test('with one map for the session, all sites share their labels', async () => {
  await resetSettings(guarded.umbra);
  await guardBoth();
  await changeSettings(guarded.umbra, { mapScope: 'session', style: LABELS });
  expect(await pasteOn(sites.a, `Write to ${FIRST} and ${MAIL}`)).toBe('Write to [EMAIL_1] and [EMAIL_2]');
  expect(await labelOn(sites.b, MAIL)).toBe('[EMAIL_2]');
  expect(await labelOn(sites.b, LATER)).toBe('[EMAIL_3]');
  expect(await pasteOn(sites.a, `Write to ${LATER}`)).toBe('Write to [EMAIL_3]');
});

/** What is reset forgets which sites are guarded. */
async function guardBoth(): Promise<void> {
  for (const origin of [sites.a, sites.b]) await guarded.ask('guard-site', { origin, on: true });
}
