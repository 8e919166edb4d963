import { Clipboard } from '../support/clipboard';
import { pressShortcut } from '../support/keyboard-command';
import { changedOutside, notFilled, shownInk } from '../support/pixels';
import { decodePng } from '../support/png';
import { badgeOf, shortcutOf, storedRecords } from '../support/stored';
import { truthBoxes } from '../support/truth';
import { expect, test } from '../support/umbra-test';

test('the keyboard command copies a picture that hides it, without a popup', async ({ umbra, page, site }) => {
  const shortcut = await shortcutOf(umbra, 'copy-redacted');
  expect(shortcut).not.toBe('');
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await page.goto(`${site.origin}/customer.html`);
  await page.bringToFront();
  const original = decodePng(await page.screenshot());
  const truth = await truthBoxes(page);
  await pressShortcut(page, shortcut);
  // It stands there for some seconds only.
  await expect.poll(() => badgeOf(umbra), { intervals: [100] }).toMatch(/^\d+$/);
  const picture = await clipboard.picture();
  for (const box of truth) expect(shownInk(picture, original, box), box.type).toBe(0);
  // Padded values are hidden and nothing far from them.
  const near = truth.map(({ x, y, w, h }) => ({ x: x - 30, y: y - 8, w: w + 60, h: h + 16 }));
  expect(changedOutside(picture, original, near)).toBe(0);
  expect(notFilled(picture, { x: 0, y: 0, w: 20, h: 20 }, '#ffffff')).toBe(0);
  await expect.poll(() => storedRecords(umbra)).toBe(0);
});

test('the command that opens the popup has its shortcut too', async ({ umbra }) => {
  expect(await shortcutOf(umbra, '_execute_action')).not.toBe('');
});
