import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import type { Display } from '../../scripts/browser/display';

/** So long nothing may change until the screen counts as still, in milliseconds: a blinking caret is no change. */
const STILL_MS = 800;
/** Fewer bytes that differ are a caret or a pointer, and no menu or prompt. */
const CARET = 4000;

/** Mouse and keyboard of a real X screen. */
export class Desktop {
  constructor(private readonly display: Display) {}

  /** Opens the real context menu on the middle of an element, and waits until it stands there. */
  async openMenu(page: Page, element: Locator): Promise<void> {
    const { x, y } = await element.evaluate((node) => {
      const box = node.getBoundingClientRect();
      // The window's frame is as thick left and right as below; the rest above is the browser's own.
      const frame = (outerWidth - innerWidth) / 2;
      return { x: screenX + frame + box.x + box.width / 2, y: screenY + (outerHeight - innerHeight - frame) + box.y + box.height / 2 };
    });
    await page.bringToFront();
    this.xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
    const before = await this.still();
    this.xdotool('click', '3');
    await this.differsFrom(before);
  }

  /** Presses keys one after the other, as xdotool names them. */
  press(...keys: readonly string[]): void {
    this.xdotool('key', '--delay', '120', ...keys);
  }

  /** Waits until nothing moves on the screen; returns what it shows then. */
  async still(timeout = 60_000): Promise<Buffer> {
    return await this.stillWhere(() => true, timeout);
  }

  /** Waits until the screen shows something else than before, such as a menu or prompt, and rests so. */
  async differsFrom(before: Buffer, timeout = 60_000): Promise<void> {
    await this.stillWhere((now) => differing(before, now) > CARET, timeout);
  }

  /** Waits until the screen shows again what it did, and rests so. */
  async looksLike(before: Buffer, timeout = 60_000): Promise<void> {
    await this.stillWhere((now) => differing(before, now) <= CARET, timeout);
  }

  private async stillWhere(fits: (now: Buffer) => boolean, timeout: number): Promise<Buffer> {
    const end = Date.now() + timeout;
    let last = this.display.pixels();
    let since = Date.now();
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = this.display.pixels();
      if (differing(last, now) > CARET) {
        last = now;
        since = Date.now();
      }
      if (Date.now() - since >= STILL_MS && fits(now)) return now;
      if (Date.now() > end) throw new Error('The screen does not come to show that.');
    }
  }

  private xdotool(...args: readonly string[]): void {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.display.name } });
  }
}

function differing(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}
