import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { EditorPage } from '../support/editor-page';
import { changedOutside, colorAt, notFilled, shownInk } from '../support/pixels';
import { decodePng } from '../support/png';
import { changeSettings, storedRecords } from '../support/stored';
import { DEFAULT_STYLE } from '../../core/image/default-style';
import { truthBoxes } from '../support/truth';
import { expect, FIXTURES, test } from '../support/umbra-test';

const BLACK = '#000000';

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/customer.html`);
});

test('a click on the toolbar button finds everything, and Enter copies a picture that hides it', async ({ umbra, page, site }, info) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await page.bringToFront();
  const original = decodePng(await page.screenshot());
  const popup = await Popup.open(umbra, page);
  const shown = await popup.settled();
  expect(shown).toMatchObject({ state: 'done', unread: [] });
  info.annotations.push({ type: 'figure', description: `${shown.settledAt - popup.clickedAt} ms from the click, ${shown.ms} ms from pixels, ${shown.regions.length} regions` });
  await popup.press('Enter');
  await popup.exported();
  const picture = await clipboard.picture();
  await info.attach('redacted', { body: (await clipboard.png()) ?? Buffer.alloc(0), contentType: 'image/png' });
  for (const region of shown.regions) expect(notFilled(picture, region, BLACK), region.type ?? 'hand').toBe(0);
  for (const truth of await truthBoxes(page)) expect(shownInk(picture, original, truth), truth.type).toBe(0);
  expect(changedOutside(picture, original, shown.regions)).toBe(0);
});

test('a click on a box turns it off, and what was under it is copied', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await page.bringToFront();
  const popup = await Popup.open(umbra, page);
  const card = (await popup.settled()).regions.find((region) => region.type === 'CREDIT_CARD');
  expect(card?.on).toBe(true);
  await popup.click(`[data-region="${card!.id}"]`);
  await expect.poll(async () => (await popup.state()).regions.find((region) => region.id === card!.id)?.on).toBe(false);
  await popup.press('Enter');
  await popup.exported();
  const picture = await clipboard.picture();
  expect(notFilled(picture, card!, BLACK)).toBeGreaterThan(0);
});

test('S saves a PNG that hides it', async ({ umbra, page, downloads }) => {
  const popup = await Popup.open(umbra, page);
  const shown = await popup.settled();
  const saved = await downloads.during(() => popup.press('s'));
  expect(saved.name).toMatch(/\.png$/);
  const picture = decodePng(saved.bytes);
  expect([picture.width, picture.height]).toEqual([1280, 800]);
  for (const region of shown.regions) expect(notFilled(picture, region, BLACK), region.type ?? 'hand').toBe(0);
});

test('E opens the editor in its own window, with the boxes as they stand', async ({ umbra, page }) => {
  const popup = await Popup.open(umbra, page);
  const shown = await popup.settled();
  const first = shown.regions[0]!;
  await popup.click(`[data-region="${first.id}"]`);
  const opened = umbra.context.waitForEvent('page');
  await popup.press('e');
  const editor = new EditorPage(await opened);
  await editor.page.waitForLoadState();
  const there = await editor.settled();
  expect(there.regions.map(({ id, on }) => ({ id, on }))).toEqual(shown.regions.map(({ id }) => ({ id, on: id !== first.id })));
  await editor.page.close();
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('Esc discards: nothing stays in the database', async ({ umbra, page }) => {
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  await popup.press('Escape');
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('where it is set so, the picture is copied at once', async ({ umbra, page, site }) => {
  await changeSettings(umbra, { copyAtOnce: true, style: { all: { ...DEFAULT_STYLE, color: '#884400' }, byType: {} } });
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await page.bringToFront();
  const popup = await Popup.open(umbra, page);
  const shown = await popup.settled();
  await popup.exported();
  const picture = await clipboard.picture();
  const region = shown.regions[0]!;
  expect(colorAt(picture, region.x, region.y)).toBe('#884400');
});

for (const [how, type] of [['dropped on', 'drop'], ['pasted into', 'paste']] as const) {
  test(`an image that is ${how} the popup is redacted there, and leaves nothing behind`, async ({ umbra, page }) => {
    const popup = await Popup.open(umbra, page);
    expect((await popup.settled()).regions.length).toBeGreaterThan(2);
    await popup.target.evaluate(
      ({ type, base64 }: { type: 'drop' | 'paste'; base64: string }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'card.png', { type: 'image/png' }));
        const event = type === 'drop' ? new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }) : new ClipboardEvent(type, { bubbles: true, cancelable: true, clipboardData: data });
        document.body.dispatchEvent(event);
      },
      { type, base64: readFileSync(join(FIXTURES, 'card.png')).toString('base64') },
    );
    await expect.poll(async () => new Set((await popup.state()).regions.map((region) => region.type))).toEqual(new Set(['EMAIL_ADDRESS', 'IP_ADDRESS']));
    expect((await popup.state()).state).not.toBe('failed');
    await popup.press('Escape');
    await popup.press('Escape');
    await expect.poll(() => storedRecords(umbra)).toBe(0);
  });
}
