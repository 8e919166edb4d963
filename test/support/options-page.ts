import type { Locator, Page } from '@playwright/test';
import type { Settings } from '../../core/settings/schema';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** The part of the browser's extension API that is asked what is kept. */
declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ readonly settings?: Settings }> } } };

/** The settings page in a tab. */
export class OptionsPage {
  private constructor(readonly page: Page) {}

  /** Opens the settings in this tab, in front. */
  static async open(browser: ExtensionBrowser, page: Page): Promise<OptionsPage> {
    await page.goto(browser.url('options.html'));
    await page.locator('main.options').waitFor();
    await page.bringToFront();
    return new OptionsPage(page);
  }

  /** A control, by the command that it gives. */
  control(command: string): Locator {
    return this.page.locator(`[data-command="${command}"]`).first();
  }

  /** What is kept now; `undefined` before anything was changed. */
  async kept(): Promise<Settings | undefined> {
    return this.page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  }
}
