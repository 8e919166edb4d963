import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';

/** A picture in which a text is written, as a file of this type. */
export async function pictureOf(browser: ExtensionBrowser, text: string, type: 'image/png' | 'image/jpeg' | 'image/webp' = 'image/png'): Promise<Buffer> {
  const page = await browser.context.newPage();
  const base64 = await page.evaluate(
    async ({ text, type }) => {
      const canvas = new OffscreenCanvas(520, 90);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 520, 90);
      context.fillStyle = '#000';
      context.font = '22px sans-serif';
      context.fillText(text, 20, 52);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    { text, type },
  );
  await page.close();
  return Buffer.from(base64, 'base64');
}
