import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clipboard } from '../support/clipboard';
import { EditorPage } from '../support/editor-page';
import { changedOutside, notFilled } from '../support/pixels';
import { decodePng, plainPng } from '../support/png';
import { storedRecords } from '../support/stored';
import { expect, FIXTURES, test } from '../support/umbra-test';

const BLACK = '#000000';
const CARD = join(FIXTURES, 'card.png');

test('an image file is read and saved redacted, and only where boxes are', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile(CARD);
  expect(shown).toMatchObject({ state: 'done', unread: [] });
  expect(new Set(shown.regions.map((region) => region.type))).toEqual(new Set(['EMAIL_ADDRESS', 'IP_ADDRESS']));
  const saved = await downloads.during(() => page.keyboard.press('ControlOrMeta+s'));
  expect(saved.name).toMatch(/^card.*\.png$/);
  const picture = decodePng(saved.bytes);
  for (const region of shown.regions) expect(notFilled(picture, region, BLACK)).toBe(0);
  expect(changedOutside(picture, decodePng(readFileSync(CARD)), shown.regions)).toBe(0);
});

test('an image is pasted from the real clipboard', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await clipboard.putPng(readFileSync(CARD));
  const editor = await EditorPage.open(umbra, page);
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+v');
  expect((await editor.settled()).regions).toHaveLength(2);
});

test('an image is dropped on the editor', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  const base64 = readFileSync(CARD).toString('base64');
  await page.evaluate((data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'card.png', { type: 'image/png' }));
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer });
    (document.querySelector('main') ?? document.body).dispatchEvent(drop);
  }, base64);
  expect((await editor.settled()).regions).toHaveLength(2);
});

test('a box is drawn, moved, resized, turned off, deleted, and all of it undone and redone', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile({ name: 'plain.png', mimeType: 'image/png', buffer: plainPng(400, 300, [240, 240, 240]) });
  const boxes = async (): Promise<string[]> => (await editor.state()).regions.map(({ x, y, w, h, on }) => `${x},${y} ${w}x${h}${on ? '' : ' off'}`);
  const steps: string[][] = [await boxes()];
  const step = async (act: () => Promise<unknown>, expected: (before: string[]) => string[]): Promise<void> => {
    await act();
    const after = expected(steps.at(-1) ?? []);
    await expect.poll(boxes).toEqual(after);
    steps.push(after);
  };
  await step(async () => {
    await page.keyboard.press('b');
    await editor.drag({ x: 100, y: 80, w: 120, h: 60 });
  }, () => ['100,80 120x60']);
  await page.keyboard.press('v');
  await editor.region('hand-1').click();
  await step(() => page.keyboard.press('Shift+ArrowRight'), () => ['110,80 120x60']);
  await step(() => page.keyboard.press('ControlOrMeta+ArrowDown'), () => ['110,80 120x70']);
  await step(() => editor.drag({ x: 170, y: 110, w: 30, h: 40 }), () => ['140,120 120x70']);
  await step(() => page.keyboard.press('x'), () => ['140,120 120x70 off']);
  await step(() => page.keyboard.press('Delete'), () => []);
  for (const expected of steps.slice(0, -1).toReversed()) {
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(boxes).toEqual(expected);
  }
  for (const expected of steps.slice(1)) {
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(boxes).toEqual(expected);
  }
});

test('by keyboard alone a box is placed and the picture copied', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  const editor = await EditorPage.open(umbra, page);
  await page.bringToFront();
  await editor.openFile({ name: 'plain.png', mimeType: 'image/png', buffer: plainPng(400, 300, [240, 240, 240]) });
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  const [box] = (await editor.state()).regions;
  expect(box).toMatchObject({ source: 'hand', on: true });
  await page.keyboard.press('ControlOrMeta+c');
  const picture = await clipboard.picture();
  expect(notFilled(picture, box!, BLACK)).toBe(0);
  expect(changedOutside(picture, decodePng(plainPng(400, 300, [240, 240, 240])), [box!])).toBe(0);
});

test('what cannot be decoded is refused in a sentence, and the next image still works', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  const shown = await editor.openFile({ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  expect(shown).toMatchObject({ state: 'failed', error: 'image-undecodable' });
  expect(shown.message).toMatch(/^\S.{20,}\.$/s);
  await page.locator('input[type=file]').setInputFiles(CARD);
  await page.locator('main[data-state="done"]').waitFor();
  expect((await editor.state()).regions).toHaveLength(2);
});

test('nothing stays in the database when the editor closes', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  expect(await storedRecords(umbra)).toBeGreaterThan(0);
  await page.close();
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('a picture with unread places is not copied before that was said', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  const editor = await EditorPage.open(umbra, page);
  await page.bringToFront();
  const shown = await editor.openFile(join(FIXTURES, 'unreadable.png'));
  expect(shown.unread.length).toBeGreaterThan(0);
  await page.keyboard.press('ControlOrMeta+c');
  await expect(editor.button('export-anyway')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await clipboard.png()).toBeNull();
  await page.bringToFront();
  await editor.button('hide-unread').click();
  const picture = await clipboard.picture();
  for (const place of shown.unread) expect(notFilled(picture, place, BLACK)).toBe(0);
});

test('every finding says why, in the panel and beside the picture', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  const { regions } = await editor.openFile(CARD);
  await expect(page.locator('.panel-why')).toHaveCount(regions.length);
  for (const why of await page.locator('.panel-why').allTextContents()) expect(why).toMatch(/form|label|word|digit/);
  const mark = page.locator('[data-entity="EMAIL_ADDRESS"]');
  await mark.hover();
  const why = await page.locator('.region-tag .region-why').textContent();
  expect(why).toMatch(/form|label|word/);
  expect(await mark.getAttribute('aria-label')).toContain(why);
});
