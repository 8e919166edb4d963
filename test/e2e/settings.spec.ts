import { Popup } from '../../scripts/browser/popup';
import { changeSettings } from '../support/stored';
import { expect, test } from '../support/umbra-test';

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/customer.html`);
});

test('own words are hidden in any case', async ({ umbra, page }) => {
  await changeSettings(umbra, { words: ['ottilie BRANDMAYER', 'household'] });
  const shown = await (await Popup.open(umbra, page)).settled();
  expect(shown.regions.filter((region) => region.type === 'CUSTOM_WORD')).toHaveLength(2);
});

test('a type that is off is not looked for, the others are', async ({ umbra, page }) => {
  await changeSettings(umbra, { off: ['EMAIL_ADDRESS'] });
  const types = (await (await Popup.open(umbra, page)).settled()).regions.map((region) => region.type);
  expect(types).not.toContain('EMAIL_ADDRESS');
  expect(types).toContain('CREDIT_CARD');
});

test('findings below the minimum score are left out', async ({ umbra, page }) => {
  // All that the page itself shows stands beside a label and is sure. A name without any cue is not.
  const addProse = () => page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Later that day the two of them walked home with Ottilie through the rain.</p>'));
  await addProse();
  const all = (await (await Popup.open(umbra, page)).settled()).regions;
  const highest = Math.max(...all.map((region) => region.score));
  expect(all.some((region) => region.score < highest)).toBe(true);
  await page.reload();
  await addProse();
  await changeSettings(umbra, { minScore: highest });
  await page.bringToFront();
  const sure = (await (await Popup.open(umbra, page)).settled()).regions;
  expect(sure.length).toBeLessThan(all.length);
  for (const region of sure) expect(region.score).toBeGreaterThanOrEqual(highest);
});

test('other languages read too', async ({ umbra, page }) => {
  await changeSettings(umbra, { languages: ['spa', 'ita'] });
  const shown = await (await Popup.open(umbra, page)).settled();
  expect(shown).toMatchObject({ state: 'done', error: null });
  expect(shown.regions.map((region) => region.type)).toContain('CREDIT_CARD');
});
