import type { Display } from '../../scripts/browser/display';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { Desktop } from '../support/desktop';
import { serveEditors } from '../support/editor-site';
import { editorText } from '../support/guarded';
import { displayForTests, neededDisplay } from '../support/needed-display';
import { builtExtension, expect, test } from '../support/umbra-test';

let display: Display | null = null;

test.beforeAll(async () => {
  display = await displayForTests();
});

test.afterAll(() => display?.close());

/** What the extension's own pages may call. */
declare const chrome: { readonly permissions: { getAll(): Promise<{ readonly origins?: string[] }> } };

test('the real prompt of the browser turns the guard on, and a refusal leaves it off', async () => {
  const screen = neededDisplay(display);
  test.setTimeout(240_000);
  const site = await serveEditors();
  const umbra = await ExtensionBrowser.launch(builtExtension(), { headless: false, viewport: null, env: { DISPLAY: screen.name }, args: ['--window-size=1200,860', '--window-position=20,20'] });
  try {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await clipboard.putText('Write to mara.lindt@example.org');
    const own = await umbra.context.newPage();
    await own.goto(umbra.url('options.html'));
    const access = (): Promise<readonly string[]> => own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/plain.html?field=textarea`);
    await page.evaluate(() => Object.assign(window, { old: true }));
    const desktop = new Desktop(screen);
    const answer = async (...keys: readonly string[]): Promise<void> => {
      await page.bringToFront();
      const before = await desktop.still();
      const popup = await Popup.open(umbra, page);
      await popup.settled();
      await popup.press('G');
      await expect.poll(() => popup.target.evaluate(() => document.querySelector('[data-command="guard-on"]') !== null)).toBe(true);
      await popup.click('[data-command="guard-on"]');
      // The popup gives way to the prompt, which takes no answer in its first moments.
      await Popup.gone(umbra);
      await desktop.differsFrom(before);
      desktop.press(...keys);
      await desktop.looksLike(before);
    };

    // The prompt's own choice is no.
    await answer('Return');
    expect(await access()).toEqual([]);
    expect(await page.evaluate(() => 'old' in window)).toBe(true);

    await answer('Tab', 'Return');
    await expect.poll(access).toEqual([`${site.origin}/*`]);
    // The open tab was reloaded, so that the guard listens before the page does.
    await expect.poll(() => page.evaluate(() => 'old' in window).catch(() => true)).toBe(false);
    await page.waitForFunction(() => 'editor' in window);
    await page.bringToFront();
    await page.evaluate(() => window.editor.focus());
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => editorText(page)).toMatch(/^Write to \[EMAIL_\d+\]$/);
    expect(await page.evaluate(() => window.overheard.join('\n'))).not.toContain('mara.lindt');
  } finally {
    await umbra.close();
    site.close();
  }
});
