import { readFileSync, writeFileSync } from 'node:fs';
import { Popup } from '../../scripts/browser/popup';
import { DEFAULT_STYLE } from '../../core/image/default-style';
import { OptionsPage } from '../support/options-page';
import { changeSettings } from '../support/stored';
import { TextPage } from '../support/text-page';
import { expect, test } from '../support/umbra-test';

test('a policy is made, changed, switched from the popup, exported, imported and deleted', async ({ umbra, page, site, downloads }, info) => {
  const options = await OptionsPage.open(umbra, page);
  await options.control('policy-name').fill('Work');
  await options.control('policy-add').click();
  await expect(options.control('policy')).toHaveValue('Work');
  await options.control('search-types').fill('e-mail');
  await options.control('type-EMAIL_ADDRESS').click();
  await options.control('mask-mode').selectOption('tag');
  await expect.poll(async () => await options.kept()).toMatchObject({ policyName: 'Work', off: ['EMAIL_ADDRESS'], maskMode: 'tag', policies: [{ name: '', choices: { off: [], maskMode: 'replace' } }] });

  const saved = await downloads.during(() => options.control('policy-export').click());
  expect(saved.name).toBe('umbra-policy-Work.json');
  expect(JSON.parse(saved.bytes.toString())).toMatchObject({ format: 'umbra-policy', name: 'Work', choices: { off: ['EMAIL_ADDRESS'] } });

  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/customer.html`);
  const popup = await Popup.open(umbra, tab);
  expect((await popup.settled()).regions.map((region) => region.type)).not.toContain('EMAIL_ADDRESS');
  await popup.target.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-command="policy"]');
    if (!select) throw new Error('no policies');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, '');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(async () => (await popup.settled()).regions.some((region) => region.type === 'EMAIL_ADDRESS')).toBe(true);

  // The settings page, open all the while, follows and writes nothing old over it.
  await page.bringToFront();
  await expect(options.control('policy')).toHaveValue('');
  await options.control('policy-name').fill('work');
  await expect(page.locator('#policy-note')).toContainText('has this name');
  await expect(options.control('policy-add')).toBeDisabled();

  const file = info.outputPath('policy.json');
  writeFileSync(file, saved.bytes);
  await page.locator('[data-command="policy-file"]').setInputFiles(file);
  await expect(options.control('policy')).toHaveValue('Work 2');
  await expect.poll(() => options.kept()).toMatchObject({ off: ['EMAIL_ADDRESS'] });
  writeFileSync(file, readFileSync(file, 'utf8').slice(20));
  await page.locator('[data-command="policy-file"]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('no policy');

  await options.control('policy-delete').click();
  await expect(options.control('policy')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(options.control('policy')).toHaveValue('Work 2');
  await options.control('reset').click();
  await expect.poll(async () => (await options.kept())?.policies.length).toBe(2);
});

test('what placeholders stand for is seen in the popup on demand only, corrected and joined there, forgotten one by one and all at once, and leaves no trace', async ({ umbra, page, site }) => {
  const text = await TextPage.open(umbra, page);
  await text.mask('Maria Kowalska, maria.kowalska@quendel-verlag.com');
  await text.control('copy-text').click();
  await expect(page.locator('[data-exported="copied"]').first()).toBeVisible();

  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/blank.html`);
  const popup = await Popup.open(umbra, tab);
  await popup.settled();
  const shown = (): Promise<string> => popup.target.evaluate(() => document.body.textContent ?? '');
  const click = (command: string): Promise<void> => popup.target.evaluate((name) => document.querySelector<HTMLElement>(`[data-command="${name}"]`)?.click(), command);
  await expect.poll(() => popup.target.evaluate(() => document.querySelector('[data-command="memory"]')?.textContent)).toBe('2');
  await click('memory');
  await expect.poll(shown).toContain('[EMAIL_1]');
  expect(await shown()).not.toContain('Kowalska');
  await click('memory-show');
  await expect.poll(shown).toContain('Maria Kowalska');

  // A value is corrected by keyboard, taken back, and joined to another.
  const field = (): Promise<string | undefined> => popup.target.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-command="memory-written"]')?.value);
  await click('memory-edit');
  await expect.poll(field).toBe('Maria Kowalska');
  await popup.target.send('Input.insertText', { text: 'Marie Kowalski' });
  await expect.poll(field).toBe('Marie Kowalski');
  await popup.press('Enter');
  await expect.poll(shown).toContain('Marie Kowalski');
  await click('memory-undo');
  await expect.poll(shown).toContain('Maria Kowalska');
  await click('memory-edit');
  await expect.poll(field).toBe('Maria Kowalska');
  await popup.press('Escape');
  await expect.poll(field).toBe(undefined);
  await click('memory-edit');
  await popup.target.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-command="memory-same"]');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, '[EMAIL_1]');
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click('memory-save');
  await expect.poll(shown).toContain('[EMAIL_1] stands for both');
  expect(await shown()).not.toContain('[PERSON_1]');
  await click('memory-undo');
  await expect.poll(shown).toContain('[PERSON_1]');

  await click('memory-forget');
  await expect.poll(shown).not.toContain('[PERSON_1]');
  await click('memory-wipe');
  await expect.poll(shown).toContain('0 values');
  const stored = await page.evaluate(async () => JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]));
  expect(stored).not.toContain('owalska');
});

test('labels drawn over a picture are the placeholders that stand for the same values in masked text', async ({ umbra, page, site }) => {
  await changeSettings(umbra, { style: { all: { ...DEFAULT_STYLE, kind: 'label' }, byType: {} } });
  const tab = await umbra.context.newPage();
  await tab.goto(`${site.origin}/customer.html`);
  const mail = await tab.locator('[data-pii="EMAIL_ADDRESS"]').first().textContent();
  const popup = await Popup.open(umbra, tab);
  await popup.settled();
  await expect.poll(() => popup.target.evaluate(() => document.querySelector('[data-command="memory"]')?.textContent ?? '')).not.toBe('');
  await popup.target.evaluate(() => document.querySelector<HTMLElement>('[data-command="memory"]')?.click());
  await expect.poll(() => popup.target.evaluate(() => document.body.textContent ?? '')).toContain('[EMAIL_1]');
  await page.bringToFront();
  const text = await TextPage.open(umbra, page);
  await text.mask(`Write to someone.else@quendel-verlag.com or ${mail}`);
  expect(await text.output()).toMatch(/^Write to \[EMAIL_\d\] or \[EMAIL_1\]$/);
});

/** The part of the browser's extension API that is asked what is kept. */
declare const chrome: { readonly storage: Record<'session' | 'local', { get(key: null): Promise<object> }> };
