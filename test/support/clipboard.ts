import type { BrowserContext, Page } from '@playwright/test';
import type { PixelImage } from '../../core/model';
import { decodePng } from './png';

/** The real clipboard, read and written by a page of its own that may do so. */
export class Clipboard {
  private constructor(private readonly page: Page) {}

  /** Opens that page on a site of the tests and empties the clipboard. */
  static async open(context: BrowserContext, origin: string): Promise<Clipboard> {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const page = await context.newPage();
    await page.goto(`${origin}/blank.html`);
    const clipboard = new Clipboard(page);
    await clipboard.clear();
    return clipboard;
  }

  /** Puts a word in place of whatever is there. */
  async clear(): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(() => navigator.clipboard.writeText('empty'));
  }

  /** Puts text on it, and the same as HTML where that is given, as copying from a page does. */
  async putText(text: string, html?: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(
      async ({ text, html }) => {
        const blobs: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
        if (html !== undefined) blobs['text/html'] = new Blob([html], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(blobs)]);
      },
      { text, html },
    );
  }

  /** The text on it. Brings its own tab to the front. */
  async text(): Promise<string> {
    await this.page.bringToFront();
    return await this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Puts a PNG on it, as copying an image does. */
  async putPng(png: Buffer): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
    }, png.toString('base64'));
  }

  /** The PNG on the clipboard, or `null` while there is none. Brings its own tab to the front. */
  async png(): Promise<Buffer | null> {
    await this.page.bringToFront();
    const base64 = await this.page.evaluate(async () => {
      const item = (await navigator.clipboard.read()).find(({ types }) => types.includes('image/png'));
      if (item === undefined) return null;
      const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
    return base64 === null ? null : Buffer.from(base64, 'base64');
  }

  /** The picture on the clipboard, waiting up to `timeout` milliseconds for one. */
  async picture(timeout = 30_000): Promise<PixelImage> {
    const end = Date.now() + timeout;
    for (;;) {
      // Reading fails where the clipboard changes at that very moment.
      const png = await this.png().catch(() => null);
      if (png !== null) return decodePng(png);
      if (Date.now() > end) throw new Error('No picture came to the clipboard.');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
