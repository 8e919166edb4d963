import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** The text window in a tab. */
export class TextPage {
  private constructor(readonly page: Page) {}

  /** Opens it in this tab, in front. */
  static async open(browser: ExtensionBrowser, page: Page): Promise<TextPage> {
    await page.goto(browser.url('text.html'));
    await page.locator('main.text-window').waitFor();
    await page.bringToFront();
    return new TextPage(page);
  }

  /** A control, by the command that it gives. */
  control(command: string): Locator {
    return this.page.locator(`[data-command="${command}"]`).first();
  }

  /** Puts a text in, as pasting does, and waits until it is masked. */
  async mask(text: string): Promise<void> {
    await this.control('text-input').fill(text);
    await this.done();
  }

  /** Waits until the text that is shown was looked through and masked. */
  async done(timeout = 30_000): Promise<void> {
    await this.page.locator('.text-mask[data-state="done"]').waitFor({ timeout });
    await this.page.locator('[aria-label="Masked"] .marked-text').waitFor({ timeout });
  }

  /** The masked text as it is shown. */
  async output(): Promise<string> {
    return (await this.page.locator('[aria-label="Masked"] .marked-text').textContent()) ?? '';
  }
}
