import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import type { Display } from '../../scripts/browser/display';

/** Mouse and keyboard of a real X screen. */
export class Desktop {
  constructor(private readonly display: Display) {}

  /** Opens the real context menu on the middle of an element. */
  async openMenu(page: Page, element: Locator): Promise<void> {
    const { x, y } = await element.evaluate((node) => {
      const box = node.getBoundingClientRect();
      // The window's frame is as thick left and right as below; the rest above is the browser's own.
      const frame = (outerWidth - innerWidth) / 2;
      return { x: screenX + frame + box.x + box.width / 2, y: screenY + (outerHeight - innerHeight - frame) + box.y + box.height / 2 };
    });
    await page.bringToFront();
    this.xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
    await page.waitForTimeout(700);
  }

  /** Presses keys one after the other, as xdotool names them. */
  press(...keys: readonly string[]): void {
    this.xdotool('key', '--delay', '120', ...keys);
  }

  private xdotool(...args: readonly string[]): void {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.display.name } });
  }
}
