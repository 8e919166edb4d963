import { Popup } from '../../scripts/browser/popup';
import { OptionsPage } from '../support/options-page';
import { changeSettings } from '../support/stored';
import { expect, test } from '../support/umbra-test';

test('a type is found by its name, turned off, not looked for any more, and the change undone', async ({ umbra, page, site }) => {
  const options = await OptionsPage.open(umbra, page);
  await options.control('search-types').click();
  await page.keyboard.type('e-mail');
  await options.control('type-EMAIL_ADDRESS').click();
  await expect.poll(async () => (await options.kept())?.off).toEqual(['EMAIL_ADDRESS']);

  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/customer.html`);
  const types = (await (await Popup.open(umbra, tab)).settled()).regions.map((region) => region.type);
  expect(types).not.toContain('EMAIL_ADDRESS');
  expect(types).toContain('CREDIT_CARD');

  await page.bringToFront();
  await options.control('undo').click();
  await expect(options.control('type-EMAIL_ADDRESS')).toBeChecked();
  await expect.poll(async () => (await options.kept())?.off).toEqual([]);
});

test('by keyboard alone a group is opened, turned on as a whole and turned off again', async ({ umbra, page }) => {
  const options = await OptionsPage.open(umbra, page);
  const all = options.control('group-special');
  await all.focus();
  await expect(all).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await options.kept())?.on).toEqual(['NRP', 'GENDER', 'SEXUAL_ORIENTATION', 'MARITAL_STATUS']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(options.control('fold-special')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(all).toHaveJSProperty('indeterminate', true);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await options.kept())?.on).toEqual([]);
  await expect(all).toHaveJSProperty('indeterminate', false);
});

test('every type can be reached by opening groups, with its name and its id', async ({ umbra, page }) => {
  const options = await OptionsPage.open(umbra, page);
  for (let folded = page.locator('[data-command^="fold-"][aria-expanded="false"]'); (await folded.count()) > 0; ) await folded.first().click();
  const rows = page.locator('.type-rows label');
  expect(await rows.count()).toBeGreaterThan(200);
  await expect(rows.filter({ hasText: 'DE_TAX_NUMBER' })).toContainText('Tax number (Germany)');
  expect(await options.kept()).toBeUndefined();
});

test('a region leaves out the numbers of other countries, and says so', async ({ umbra, page }) => {
  const options = await OptionsPage.open(umbra, page);
  await options.control('region').selectOption({ label: 'Switzerland' });
  await expect(page.locator('#region-note')).toContainText('Switzerland');
  await expect.poll(async () => (await options.kept())?.region).toBe('ch');
  await options.control('search-types').fill('social insurance');
  await expect(options.control('type-CH_AHV')).toBeChecked();
  await expect(options.control('type-CA_SIN')).toBeDisabled();
  await expect(options.control('type-CA_SIN')).not.toBeChecked();
});

test('a region changes what a picture hides: the numbers of its country, and everything that is of none', async ({ umbra, page, site }) => {
  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/every-kind.html`);
  const types = async () => new Set((await (await Popup.open(umbra, tab)).settled()).regions.map((region) => region.type));
  const everywhere = await types();
  expect([...everywhere]).toEqual(expect.arrayContaining(['US_SSN', 'UK_NINO', 'UK_NHS', 'EMAIL_ADDRESS', 'MEDICAL_RECORD_NUMBER']));

  const options = await OptionsPage.open(umbra, page);
  for (const [region, label, gone] of [['gb', 'UK', /^US_/], ['us', 'USA', /^UK_/]] as const) {
    await page.bringToFront();
    await options.control('region').selectOption({ label });
    await expect.poll(async () => (await options.kept())?.region).toBe(region);
    await tab.reload();
    await tab.bringToFront();
    const there = [...(await types())];
    expect(there.filter((type) => gone.test(type ?? ''))).toEqual([]);
    expect(there).toEqual(expect.arrayContaining([...everywhere].filter((type) => !gone.test(type ?? ''))));
  }
});

test('a pattern that cannot be used is refused in a sentence and stays as typed; a good one is tried, kept, found and removed', async ({ umbra, page, site }) => {
  const options = await OptionsPage.open(umbra, page);
  const field = options.control('pattern');
  for (const [pattern, fault] of [['(', 'invalid'], ['a*', 'empty-match'], ['(a+)+b', 'runaway']] as const) {
    await field.fill(pattern);
    await page.keyboard.press('Enter');
    const problem = page.locator(`[data-fault="${fault}"]`);
    await expect(problem).toHaveText(/^\S.{30,}\.$/);
    await expect(field).toHaveValue(pattern);
  }
  expect(await options.kept()).toBeUndefined();

  await field.fill('four s\\w+');
  await options.control('pattern-sample').fill('Four seats, four sofas.');
  await expect(page.locator('.pattern-trial mark')).toHaveText(['Four seats', 'four sofas']);
  await options.control('hide-pattern').click();
  await expect.poll(async () => (await options.kept())?.patterns).toEqual(['four s\\w+']);

  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/customer.html`);
  expect((await (await Popup.open(umbra, tab)).settled()).regions.map((region) => region.type)).toContain('CUSTOM_PATTERN');

  await page.bringToFront();
  await options.control('remove-pattern').click();
  await expect.poll(async () => (await options.kept())?.patterns).toEqual([]);
  await options.control('undo').click();
  await expect.poll(async () => (await options.kept())?.patterns).toEqual(['four s\\w+']);
});

test('a value that is to stay visible is not hidden any more', async ({ umbra, page, site }) => {
  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/customer.html`);
  const before = (await (await Popup.open(umbra, tab)).settled()).regions;
  const options = await OptionsPage.open(umbra, page);
  await options.control('keepWords').fill('Billing@Kontor.example');
  await expect.poll(async () => (await options.kept())?.keepWords).toEqual(['Billing@Kontor.example']);
  await tab.reload();
  await tab.bringToFront();
  const after = (await (await Popup.open(umbra, tab)).settled()).regions;
  expect(after).toHaveLength(before.length - 1);
});

test('settings that cannot be used in full are told with every picture', async ({ umbra, page, site }) => {
  await changeSettings(umbra, { patterns: ['('] });
  await page.goto(`${site.origin}/blank.html`);
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  const said = await popup.target.evaluate(() => ({ partial: document.querySelector('main')?.dataset['partial'], truth: document.querySelector('.truth')?.textContent, note: document.querySelector('[data-review="partial"]')?.textContent }));
  expect(said.partial).toBe('true');
  expect(said.truth).toContain('not everything checked');
  expect(said.note).toMatch(/\.$/);

  const options = await OptionsPage.open(umbra, await umbra.context.newPage());
  await expect(options.page.locator('.rows .problem')).toHaveCount(1);
});
