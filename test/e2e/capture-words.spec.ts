import type { PlainBox } from '../../scripts/browser/page-state';
import { dragOver, editorAfter, shownPicture, startMode } from '../support/capture-mode';
import { Popup } from '../../scripts/browser/popup';
import { colorAt } from '../support/pixels';
import { expect, test } from '../support/umbra-test';

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/long-text.html`);
});

const overlaps = (a: PlainBox, b: PlainBox): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const within = (inner: PlainBox, outer: PlainBox): boolean => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;

test('the words of a long page are read strip by strip, and every address is hidden where it stands, once', async ({ umbra, page }) => {
  const truth = await page.evaluate(() => [...document.querySelectorAll('[data-pii]')].map((element) => {
    const { x, y, width: w, height: h } = element.getBoundingClientRect();
    return { x, y: y + scrollY, w, h };
  }));
  const editor = await editorAfter(umbra, async () => {
    const popup = await Popup.open(umbra, page);
    await popup.settled();
    await popup.press('f');
  });
  const shown = await editor.state();
  const mails = shown.regions.filter((region) => region.type === 'EMAIL_ADDRESS');
  expect(mails).toHaveLength(truth.length + 1);
  expect(mails.filter((region) => region.source === 'page')).toHaveLength(truth.length + 1);
  const picture = await shownPicture(editor);
  for (const place of truth) {
    const over = mails.filter((region) => overlaps(region, place));
    expect(over).toHaveLength(1);
    // The line's box is higher than its letters; they are what must be covered.
    expect(colorAt(picture, Math.floor(place.x + place.w / 2), Math.floor(place.y + place.h / 2))).toBe('#000000');
  }
  expect(shown.unread).toEqual([]);
});

test('of a region only the words in it are read, at their places in it', async ({ umbra, page }) => {
  const place = await page.evaluate(() => {
    const { x, y, width: w, height: h } = document.querySelectorAll('[data-pii]')[1]!.getBoundingClientRect();
    return { x, y, w, h };
  });
  await startMode(umbra, page, ['r']);
  const editor = await editorAfter(umbra, () => dragOver(page, [20, Math.round(place.y) - 30], [900, Math.round(place.y) + 50]));
  const mails = (await editor.state()).regions.filter((region) => region.type === 'EMAIL_ADDRESS');
  expect(mails).toMatchObject([{ source: 'page' }]);
  const inside = { x: place.x - 20, y: 30, w: place.w, h: place.h };
  expect(within(mails[0]!, { x: inside.x - 6, y: inside.y - 6, w: inside.w + 12, h: inside.h + 12 })).toBe(true);
});
