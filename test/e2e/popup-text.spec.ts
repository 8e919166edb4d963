import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { grantedExtension } from '../support/granted-extension';
import { expect, test as base } from '../support/umbra-test';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** The clipboard may be read without asking: a permission prompt cannot be answered here. */
const test = base.extend({
  umbra: [
    async ({ launch }, use) => {
      const extension = grantedExtension({ permissions: ['clipboardRead'] });
      const browser = await ExtensionBrowser.launch(extension.folder, launch);
      await use(browser);
      await browser.close();
      extension.remove();
    },
    { scope: 'worker' },
  ],
});

const PLAIN = 'Write to maria.kowalska@quendel-verlag.com about card 4111 1111 1111 1111.';
const MASKED = 'Write to [EMAIL_1] about card [CREDIT_CARD_1].';

test('P in the popup masks what was copied, T restores it, and X leads to the page for text, where it is pasted', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await clipboard.putText(PLAIN);
  await page.goto(`${site.origin}/blank.html`);
  let popup = await Popup.open(umbra, page);
  await popup.settled();
  const outcome = (): Promise<string | null | undefined> => popup.target.evaluate(() => document.querySelector('.text-outcome')?.textContent);
  await popup.press('p');
  await expect.poll(outcome).toContain('2');
  await expect.poll(() => clipboard.text()).toBe(MASKED);

  await page.bringToFront();
  popup = await Popup.open(umbra, page);
  await popup.settled();
  await popup.press('t');
  await expect.poll(outcome).toContain('2');
  await expect.poll(() => clipboard.text()).toBe(PLAIN);

  await page.bringToFront();
  popup = await Popup.open(umbra, page);
  await popup.settled();
  const [opened] = await Promise.all([umbra.context.waitForEvent('page'), popup.press('x')]);
  await opened.locator('main.text-window').waitFor();
  await opened.bringToFront();
  await opened.locator('[data-command="text-input"]').focus();
  await opened.keyboard.press('ControlOrMeta+v');
  await expect(opened.locator('[aria-label="Masked"] .marked-text')).toHaveText(MASKED);
});

test('what is pasted into the popup is masked in its place', async ({ umbra, page, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await clipboard.putText(PLAIN);
  await page.goto(`${site.origin}/blank.html`);
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  const key = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, nativeVirtualKeyCode: 86, modifiers: 2 };
  await popup.target.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown', commands: ['paste'] });
  await popup.target.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
  await expect.poll(() => clipboard.text()).toMatch(/^Write to \[EMAIL_\d\] about card \[CREDIT_CARD_\d\]\.$/);
});
