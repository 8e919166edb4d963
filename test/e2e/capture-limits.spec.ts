import { Popup } from '../../scripts/browser/popup';
import { expect, test } from '../support/umbra-test';

test('a page that cannot be captured says so in a sentence', async ({ umbra, page }) => {
  // An empty tab is one of those that Chromium keeps closed, and the one that needs no network.
  await umbra.context.pages()[0]?.goto('data:text/html,first');
  await page.goto('about:blank');
  await page.bringToFront();
  const popup = await Popup.open(umbra, page);
  const shown = await popup.settled();
  expect(shown).toMatchObject({ state: 'failed', error: 'page-not-capturable', regions: [] });
  expect(shown.message).toMatch(/^\S.{20,}\.$/s);
});

test('a page with a strict policy of its own is captured and read', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/strict-policy.html`);
  expect((await (await Popup.open(umbra, page)).settled()).regions.map((region) => region.type)).toEqual(['EMAIL_ADDRESS']);
});

test('a page that is very long and very full is captured as far as it is seen', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/huge.html`);
  const shown = await (await Popup.open(umbra, page)).settled();
  expect(shown).toMatchObject({ state: 'done', error: null });
  expect(shown.regions.length).toBeGreaterThan(20);
  for (const region of shown.regions) expect(region.y + region.h).toBeLessThanOrEqual(800);
});

test('a page that overrides what scripts rely on is captured and read', async ({ umbra, page, site }) => {
  await page.goto(`${site.origin}/hostile.html`);
  expect((await (await Popup.open(umbra, page)).settled()).regions.map((region) => region.type)).toEqual(['EMAIL_ADDRESS']);
});

test('a page that holds up the tab with an alert gives a picture or a clear refusal', async ({ umbra, page, site }) => {
  const alerted = page.waitForEvent('dialog');
  await page.goto(`${site.origin}/alert.html`);
  const dialog = await alerted;
  const shown = await (await Popup.open(umbra, page)).settled();
  if (shown.state === 'failed') expect(shown.message).toMatch(/^\S.{20,}\.$/s);
  else expect(shown).toMatchObject({ state: 'done' });
  await dialog.dismiss();
});
